package org.kaikaku.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err what went wrong
 */
record Terminal(PrintWriter out, PrintWriter err) {
	private static final String JAPANESE = "改革";

	/** The terminal of the process. */
	static Terminal ofProcess() {
		Charset charset = charset(System.getProperty("stdout.encoding", System.getProperty("native.encoding")));
		return new Terminal(new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset),
				new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset));
	}

	/** The encoding that the machine names, or UTF-8 where that cannot write Japanese, as in the locale C. */
	private static Charset charset(String name) {
		try {
			Charset charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
			return charset.canEncode() && charset.newEncoder().canEncode(JAPANESE) ? charset : StandardCharsets.UTF_8;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return StandardCharsets.UTF_8;
		}
	}
}
