package org.kaikaku.report.pdf.internal.font;

/** A font file cannot be used. */
public final class FontException extends Exception {

	private static final long serialVersionUID = 1L;

	/** Why not. */
	public enum Reason {
		/** It is not a font at all. */
		NO_FONT,
		/** It is a font whose outlines are not TrueType. */
		NOT_TRUETYPE,
		/** It is cut short or contradicts itself. */
		DAMAGED,
		/** Its maker does not allow to embed it. */
		EMBEDDING_FORBIDDEN
	}

	private final Reason reason;

	FontException(Reason reason, Throwable cause) {
		super(reason.name(), cause);
		this.reason = reason;
	}

	/** Why the font cannot be used. */
	public Reason reason() {
		return reason;
	}
}
