package org.kaikaku.report.document;

import java.util.Arrays;
import java.util.Objects;

/**
 * The bytes of a picture. Two pictures are equal when their bytes are, so that renderers store equal ones once.
 */
public final class ImageData {

	/** The kind of a picture. */
	public enum Format {
		/** Portable Network Graphics. */
		PNG,
		/** JPEG. */
		JPEG,
		/** Scalable Vector Graphics, UTF-8, without scripts and without references to other files. */
		SVG
	}

	private final Format format;
	private final byte[] bytes;

	/**
	 * Takes a picture.
	 *
	 * @param format its kind
	 * @param bytes its content, copied
	 */
	public ImageData(Format format, byte[] bytes) {
		this.format = Objects.requireNonNull(format, "format");
		this.bytes = bytes.clone();
	}

	/** The kind of the picture. */
	public Format format() {
		return format;
	}

	/** A copy of the content. */
	public byte[] bytes() {
		return bytes.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ImageData that && format == that.format && Arrays.equals(bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}

	@Override
	public String toString() {
		return format + " of " + bytes.length + " bytes";
	}
}
