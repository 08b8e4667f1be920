package org.kaikaku.report.document;

/** What a paragraph is for. */
public enum ParagraphRole {
	/** Running text, also in table cells. */
	BODY,
	/** The sentences that introduce or sum up a chapter. */
	LEAD,
	/** A heading inside a text that does not belong to the outline, such as 【広告収入の確保】. */
	RUN_IN_HEADING,
	/** The title on the cover. */
	COVER_TITLE,
	/** The second line of the title on the cover. */
	COVER_SUBTITLE,
	/** Date, issuing body and the like on the cover. */
	COVER_DETAIL,
	/** A remark below a table or figure, a source, a legend. */
	REMARK,
	/** A large figure that is the message of its panel. */
	KEY_FIGURE,
	/** The word on an arrow between two panels. */
	FLOW
}
