package org.kaikaku.report.document;

/** A piece of a line of text. The set is closed; see {@link InlineVisitor}. */
public sealed interface Inline permits Text, NoteReference, CrossReference, Link, LineBreak, RatingMark {

	/**
	 * The letters a reader sees, without any formatting.
	 *
	 * @return never {@code null}; a line break gives {@code "\n"}
	 */
	String plainText();

	/**
	 * Calls the method of the visitor that fits this kind.
	 *
	 * @param <R> what the visitor gives back
	 * @param visitor not {@code null}
	 * @return the visitor's result
	 */
	<R> R accept(InlineVisitor<R> visitor);
}
