package org.kaikaku.report.document;

/**
 * What a renderer does with each kind of block. There are no default methods: a new kind of block must not be skipped
 * by a renderer that has never heard of it.
 *
 * @param <R> what each method gives back
 */
public interface BlockVisitor<R> {

	/** A heading of the outline. */
	R visit(Heading heading);

	/** A paragraph. */
	R visit(Paragraph paragraph);

	/** A list, possibly nested. */
	R visit(ListBlock list);

	/** A table with caption and unit. */
	R visit(Table table);

	/** An arrow or bar inside the cell that spans its years. */
	R visit(ScheduleBar bar);

	/** A picture. */
	R visit(Figure figure);

	/** A chart given by its numbers. */
	R visit(Chart chart);

	/** Plan periods drawn as bars over years. */
	R visit(PeriodFigure figure);

	/** The notes of a section, table or sheet. */
	R visit(NoteList notes);

	/** The place of the table of contents. */
	R visit(ContentsList contents);

	/** Text that people may edit in the rendered document. */
	R visit(EditableRegion region);

	/** A framed box. */
	R visit(Panel panel);

	/** A forced new page. */
	R visit(PageBreak pageBreak);
}
