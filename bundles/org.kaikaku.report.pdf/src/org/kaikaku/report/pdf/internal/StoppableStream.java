package org.kaikaku.report.pdf.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.kaikaku.report.Progress;

/** Lets the user stop the writing of the file, which takes as long as setting its pages. */
public final class StoppableStream extends FilterOutputStream {

	/** The user wants no more. */
	public static final class Stopped extends IOException {
		private static final long serialVersionUID = 1;
	}

	private static final int EVERY = 1 << 16;

	private final Progress progress;
	private int untilLook = EVERY;

	/** A stream that asks while it writes. */
	public StoppableStream(OutputStream out, Progress progress) {
		super(out);
		this.progress = progress;
	}

	@Override
	public void write(int b) throws IOException {
		look(1);
		out.write(b);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		look(length);
		out.write(bytes, from, length);
	}

	private void look(int length) throws Stopped {
		untilLook -= length;
		if (untilLook <= 0) {
			untilLook = EVERY;
			if (progress.isCancelled()) {
				throw new Stopped();
			}
		}
	}
}
