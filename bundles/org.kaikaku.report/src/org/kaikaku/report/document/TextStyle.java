package org.kaikaku.report.document;

/** The meaning of a stretch of letters that deviates from plain text. Renderers choose how each one looks. */
public enum TextStyle {
	/** Stressed strongly; usually bold or Gothic. */
	STRONG,
	/** Stressed lightly; dots or Gothic, since Japanese type has no italics. */
	EMPHASIS,
	/** Underlined, as changed places are in a comparison table (新旧対照表). */
	UNDERLINED,
	/** Added since the older version. */
	INSERTED,
	/** Gone since the older version; shown struck through. */
	DELETED,
	/** A target that was missed; a sign stands in the text as well, colour never stands alone. */
	MISSED,
	/** Less important; smaller or grey. */
	MUTED,
	/** Raised and small. */
	SUPERSCRIPT
}
