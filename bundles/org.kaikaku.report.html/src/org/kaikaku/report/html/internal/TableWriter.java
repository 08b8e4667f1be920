package org.kaikaku.report.html.internal;

import java.util.List;
import java.util.Locale;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;

/** Writes tables; wide ones scroll sideways on narrow screens. */
final class TableWriter {

	private final Markup out;
	private final BlockWriter blocks;
	private final Labelled labels;
	private final Messages words;

	TableWriter(Markup out, BlockWriter blocks, Labelled labels, Messages words) {
		this.out = out;
		this.blocks = blocks;
		this.labels = labels;
		this.words = words;
	}

	void write(Table table, boolean inCell) {
		String name = table.caption() != null ? table.caption().plainText()
				: table.altText() != null ? table.altText() : words.text("page.table.unnamed");
		if (!inCell) {
			// A region that scrolls must be reachable by keyboard and have a name.
			out.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label",
					words.text("page.wide", name));
		}
		// Words wrap on a telephone; the years of a schedule cannot and scroll.
		boolean wraps = table.style() == TableStyle.SHEET && table.columns().stream().noneMatch(c -> c.role() == Column.Role.PERIOD);
		out.open("table", "class", table.style().name().toLowerCase(Locale.ROOT) + (wraps ? " words" : ""),
				"aria-label", table.caption() == null && !inCell ? name : null);
		writeCaption(table);
		writeColumns(table);
		int heading = table.headerRows() == table.rows().size() ? 0 : table.headerRows();
		writeRows("thead", table.rows().subList(0, heading), table.style());
		writeRows("tbody", table.rows().subList(heading, table.rows().size()), table.style());
		out.close("table");
		if (!inCell) {
			out.close("div");
		}
	}

	private void writeCaption(Table table) {
		if (table.caption() == null && table.unit() == null) {
			return;
		}
		out.open("caption", "id", table.caption() == null ? null : Anchors.of(table.caption().anchor()));
		if (table.caption() != null) {
			blocks.caption(table.caption());
		}
		if (table.unit() != null) {
			out.element("span", table.unit(), "class", "unit");
		}
		out.close("caption");
	}

	private void writeColumns(Table table) {
		double sum = table.columns().stream().mapToDouble(Column::weight).sum();
		out.raw("<colgroup>");
		for (Column column : table.columns()) {
			out.open("col", "style", String.format(Locale.ROOT, "width:%.1f%%", column.weight() * 100 / sum));
		}
		out.raw("</colgroup>");
	}

	private void writeRows(String part, List<Row> rows, TableStyle style) {
		if (rows.isEmpty()) {
			return;
		}
		out.open(part);
		for (Row row : rows) {
			out.open("tr", "class", row.role() == Row.Role.BODY ? null : row.role().name().toLowerCase(Locale.ROOT));
			row.cells().forEach(cell -> writeCell(cell, row, style));
			out.raw("</tr>\n");
		}
		out.close(part);
	}

	private void writeCell(Cell cell, Row row, TableStyle style) {
		boolean empty = cell.blocks().isEmpty();
		boolean heading = cell.role() != Cell.Role.DATA && !empty && !isBlank(cell.blocks());
		String scope = !heading ? null : cell.role() == Cell.Role.ROW_HEADER ? cell.rowSpan() > 1 ? "rowgroup" : "row"
				: cell.colSpan() > 1 ? "colgroup" : "col";
		Paragraph lone = cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Paragraph only ? only : null;
		String kind = (lone != null && lone.align() == Align.END ? "number " : "")
				+ (lone != null && lone.align() == Align.CENTER ? "centre " : "")
				+ (cell.flow() == Cell.Flow.VERTICAL ? "upright " : "")
				+ (cell.verticalAlign() == Cell.VerticalAlign.TOP ? "top " : "")
				+ (style != TableStyle.PLAIN && !heading && cell.role() != Cell.Role.DATA ? "blank " : "");
		out.open(heading ? "th" : "td", "scope", scope, "class", kind.isEmpty() ? null : kind.strip(),
				"colspan", cell.colSpan() > 1 ? String.valueOf(cell.colSpan()) : null,
				"rowspan", cell.rowSpan() > 1 ? String.valueOf(cell.rowSpan()) : null);
		if (lone == null) {
			blocks.inCell(cell.blocks());
		} else if (heading || row.role() == Row.Role.BAND) {
			labels.write(lone.text());
		} else {
			blocks.inlines(lone.text());
		}
		out.close(heading ? "th" : "td");
	}

	private static boolean isBlank(List<Block> content) {
		return content.stream().allMatch(block -> block instanceof Paragraph paragraph
				&& Inlines.plainText(paragraph.text()).isBlank());
	}
}
