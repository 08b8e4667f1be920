package org.kaikaku.diagram.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.kaikaku.diagram.drawing.Drawing;

/** The formats in which drawings are written. Stateless; any thread. The same drawing gives the same bytes. */
public enum DrawingFormat {
	/** Scalable Vector Graphics 1.1 with text as text and alternative texts. */
	SVG {
		@Override
		public void write(Drawing drawing, OutputStream out, Locale locale) throws IOException {
			SvgWriter.write(drawing, out);
		}
	},
	/** An image of twice the resolution of a screen. */
	PNG {
		@Override
		public void write(Drawing drawing, OutputStream out, Locale locale) throws IOException {
			PngWriter.write(drawing, out, PngWriter.SCALE, locale);
		}
	},
	/** One page with vectors, embedded fonts and alternative text. */
	PDF {
		@Override
		public void write(Drawing drawing, OutputStream out, Locale locale) throws IOException {
			PdfWriter.write(drawing, out);
		}
	};

	/**
	 * Writes a drawing; the stream stays open.
	 *
	 * @param locale language of messages
	 * @throws DrawingTooLargeException when the format cannot hold a picture of this size
	 * @throws IOException              when the stream refuses
	 */
	public abstract void write(Drawing drawing, OutputStream out, Locale locale) throws IOException;

	/** The ending of its files, without a dot. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format of files with an ending, in lower case and without a dot; empty when there is none. */
	public static Optional<DrawingFormat> of(String ending) {
		return Stream.of(values()).filter(f -> f.ending().equals(ending)).findFirst();
	}

	/** The endings of all formats. */
	public static List<String> endings() {
		return Stream.of(values()).map(f -> "." + f.ending()).toList();
	}
}
