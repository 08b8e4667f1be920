package org.kaikaku.report.document;

/**
 * One piece of a report below the page: a heading, a paragraph, a table and so on. The set is closed; renderers go
 * through it with a {@link BlockVisitor}, so that none of them can overlook a kind.
 */
public sealed interface Block permits Heading, Paragraph, ListBlock, Table, ScheduleBar, Figure, Chart, PeriodFigure,
		NoteList, ContentsList, EditableRegion, Panel, PageBreak {

	/**
	 * The id of the plan element that this block was made from.
	 *
	 * @return the id, or {@code null} for text that belongs to the report alone
	 */
	String elementId();

	/**
	 * Calls the method of the visitor that fits the kind of this block.
	 *
	 * @param <R> what the visitor gives back
	 * @param visitor not {@code null}
	 * @return the visitor's result
	 */
	<R> R accept(BlockVisitor<R> visitor);
}
