package org.kaikaku.report.internal.build.table;

import java.util.List;

import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;

/** Cells as the tables of reports need them. */
public final class Cells {

	private Cells() {
	}

	/** A line of words made from an element. */
	public static Cell words(String elementId, List<Inline> line) {
		return lines(elementId, Align.START, line, null);
	}

	/** A line of words made from an element. */
	public static Cell words(String elementId, String text) {
		return words(elementId, text == null ? List.of() : Inlines.of(text));
	}

	/** Words in the middle, such as an item's number. */
	public static Cell centred(String elementId, String text) {
		return lines(elementId, Align.CENTER, text == null ? List.of() : Inlines.of(text), null);
	}

	/** A sign in the middle; an empty cell for {@code null}. */
	public static Cell sign(String elementId, Inline sign) {
		return lines(elementId, Align.CENTER, sign == null ? List.of() : List.of(sign), null);
	}

	/** A value: numbers at the right edge; an empty text gives an empty cell. */
	public static Cell value(String elementId, List<Inline> line, CellDatum datum) {
		Align align = datum == null ? Align.CENTER : Align.END;
		return lines(elementId, align, line, datum);
	}

	/** A number at the right edge. */
	public static Cell number(String elementId, String text, CellDatum datum) {
		return lines(elementId, Align.END, Inlines.of(text), datum);
	}

	/** The heading of a row. */
	public static Cell rowHeader(String elementId, String text) {
		Paragraph line = new Paragraph(elementId, ParagraphRole.BODY, 0, 0, Align.START, Inlines.of(text == null ? "" : text));
		return new Cell(Cell.Role.ROW_HEADER, 1, 1, Cell.VerticalAlign.MIDDLE, Cell.Flow.HORIZONTAL, null, List.of(line));
	}

	/** The heading of a row or of a group of rows, in the middle of its cell. */
	public static Cell label(String text) {
		Paragraph line = Paragraph.of(ParagraphRole.BODY, Align.CENTER, text);
		return new Cell(Cell.Role.ROW_HEADER, 1, 1, Cell.VerticalAlign.MIDDLE, Cell.Flow.HORIZONTAL, null, List.of(line));
	}

	private static Cell lines(String elementId, Align align, List<Inline> line, CellDatum datum) {
		List<Paragraph> blocks = line.isEmpty() ? List.of()
				: List.of(new Paragraph(elementId, ParagraphRole.BODY, 0, 0, align, line));
		return new Cell(Cell.Role.DATA, 1, 1, Cell.VerticalAlign.MIDDLE, Cell.Flow.HORIZONTAL, datum, List.copyOf(blocks));
	}
}
