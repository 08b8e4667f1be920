package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A cell of a table. How its lines are set is said by the paragraphs inside.
 *
 * @param role heading or content
 * @param colSpan how many columns it covers, from 1
 * @param rowSpan how many rows it covers, from 1
 * @param verticalAlign where its content stands
 * @param flow horizontal lines or, for narrow labels, vertical ones
 * @param datum the value behind the text, for Excel; or {@code null} for words
 * @param blocks its content; empty for an empty cell
 */
public record Cell(Role role, int colSpan, int rowSpan, VerticalAlign verticalAlign, Flow flow,
		CellDatum datum, List<Block> blocks) {

	/** What a cell is. */
	public enum Role {
		/** Names a column or a group of columns. */
		COLUMN_HEADER,
		/** Names a row or a group of rows. */
		ROW_HEADER,
		/** Content. */
		DATA
	}

	/** Where the content of a cell stands. */
	public enum VerticalAlign {
		/** At the upper edge. */
		TOP,
		/** In the middle. */
		MIDDLE,
		/** At the lower edge. */
		BOTTOM
	}

	/** The direction of the lines. */
	public enum Flow {
		/** Left to right. */
		HORIZONTAL,
		/** Top to bottom (縦書き). */
		VERTICAL
	}

	public Cell {
		Objects.requireNonNull(role, "role");
		Objects.requireNonNull(verticalAlign, "verticalAlign");
		Objects.requireNonNull(flow, "flow");
		blocks = List.copyOf(blocks);
		if (colSpan < 1 || rowSpan < 1) {
			throw new IllegalArgumentException("span " + colSpan + "x" + rowSpan);
		}
	}

	/** A cell with one line of words. */
	public static Cell text(String text) {
		return of(Role.DATA, List.of(Paragraph.plain(null, text)));
	}

	/** A cell with content of any kind, from the upper edge. */
	public static Cell blocks(List<? extends Block> blocks) {
		return new Cell(Role.DATA, 1, 1, VerticalAlign.TOP, Flow.HORIZONTAL, null, List.copyOf(blocks));
	}

	/** A centred sign such as a rating. */
	public static Cell sign(Inline sign) {
		Paragraph line = new Paragraph(null, ParagraphRole.BODY, 0, 0, Align.CENTER, List.of(sign));
		return of(Role.DATA, List.of(line));
	}

	/** A number: the text at the right edge, the value beside it. */
	public static Cell number(String text, CellDatum datum) {
		Paragraph line = Paragraph.of(ParagraphRole.BODY, Align.END, text);
		return new Cell(Role.DATA, 1, 1, VerticalAlign.MIDDLE, Flow.HORIZONTAL, datum, List.of(line));
	}

	/** The heading of a column. */
	public static Cell columnHeader(String text) {
		return of(Role.COLUMN_HEADER, List.of(Paragraph.of(ParagraphRole.BODY, Align.CENTER, text)));
	}

	/** The heading of a row. */
	public static Cell rowHeader(String text) {
		return of(Role.ROW_HEADER, List.of(Paragraph.plain(null, text)));
	}

	/** An empty cell. */
	public static Cell empty() {
		return of(Role.DATA, List.of());
	}

	private static Cell of(Role role, List<Block> blocks) {
		return new Cell(role, 1, 1, VerticalAlign.MIDDLE, Flow.HORIZONTAL, null, blocks);
	}

	/** The same cell over several columns and rows. */
	public Cell spanning(int columns, int rows) {
		return new Cell(role, columns, rows, verticalAlign, flow, datum, blocks);
	}

	/** The same cell with vertical lines. */
	public Cell vertical() {
		return new Cell(role, colSpan, rowSpan, VerticalAlign.MIDDLE, Flow.VERTICAL, datum, blocks);
	}

	/** The same cell with its content at another place. */
	public Cell at(VerticalAlign place) {
		return new Cell(role, colSpan, rowSpan, place, flow, datum, blocks);
	}

	/** The same cell with the value behind its text. */
	public Cell with(CellDatum value) {
		return new Cell(role, colSpan, rowSpan, verticalAlign, flow, value, blocks);
	}
}
