package org.kaikaku.report.document;

/**
 * What a renderer does with each kind of inline.
 *
 * @param <R> what each method gives back
 */
public interface InlineVisitor<R> {

	/** Letters with a style. */
	R visit(Text text);

	/** The mark of a note in the running text. */
	R visit(NoteReference reference);

	/** A reference to a heading, table or figure of the same document. */
	R visit(CrossReference reference);

	/** A link out of the document. */
	R visit(Link link);

	/** A new line within the paragraph. */
	R visit(LineBreak lineBreak);

	/** A rating with its colour. */
	R visit(RatingMark rating);
}
