package org.kaikaku.report.xlsx.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableGrid;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.text.TextConventions;

/** Lays a table on the grid. A row whose cells hold several paragraphs becomes several rows of the sheet. */
final class PrintTable {

	private final PrintGrid grid;
	private final Table table;
	private final TextConventions conventions;
	private final int[] edges;
	/** The first rows of cells that go on below. */
	private final Map<Cell, Integer> begun = new IdentityHashMap<>();

	PrintTable(PrintGrid grid, Table table, TextConventions conventions) {
		this.grid = grid;
		this.table = table;
		this.conventions = conventions;
		this.edges = edges(table);
	}

	/** The places at which the table's columns begin: their weights, rounded, none without room. */
	static int[] edges(Table table) {
		int columns = table.columns().size();
		double sum = table.columns().stream().mapToDouble(Column::weight).sum();
		boolean full = sum > PrintGrid.LETTERS || table.style() == TableStyle.SHEET;
		double total = Math.max(columns, full ? PrintGrid.LETTERS : sum);
		int[] edges = new int[columns + 1];
		double at = 0;
		for (int c = 0; c < columns; c++) {
			at += table.columns().get(c).weight() * total / sum;
			edges[c + 1] = Math.max(edges[c] + 1, (int) Math.round(at));
		}
		return edges;
	}

	int right() {
		return edges[edges.length - 1];
	}

	void write() {
		List<List<TableGrid.Place>> places = TableGrid.of(table).places();
		for (int r = 0; r < places.size(); r++) {
			writeRow(r, places.get(r));
		}
	}

	private List<String> parts(TableGrid.Place place) {
		int letters = edges[place.column() + place.colSpan()] - edges[place.column()];
		List<String> parts = new ArrayList<>();
		CellText.of(place.cell().blocks()).forEach(line -> parts.addAll(PrintGrid.parts(line, letters)));
		return join(parts, letters);
	}

	/** Puts short lines together, so that a narrative of many lines does not become as many rows. */
	private static List<String> join(List<String> parts, int letters) {
		List<String> joined = new ArrayList<>();
		for (String part : parts) {
			int last = joined.size() - 1;
			String both = last < 0 ? part : joined.get(last) + "\n" + part;
			if (last >= 0 && PrintGrid.lines(both, letters) <= PrintGrid.MOST_LINES) {
				joined.set(last, both);
			} else {
				joined.add(part);
			}
		}
		return joined;
	}

	private void writeRow(int r, List<TableGrid.Place> places) {
		Row row = table.rows().get(r);
		Map<TableGrid.Place, List<String>> texts = new IdentityHashMap<>();
		int rows = 1;
		for (TableGrid.Place place : places) {
			if (!place.covered()) {
				List<String> parts = parts(place);
				texts.put(place, parts);
				rows = place.rowsBelow() == 0 ? Math.max(rows, parts.size()) : rows;
			}
		}
		int first = grid.next();
		for (int s = 0; s < rows; s++) {
			grid.row(height(texts, s, rows));
			for (TableGrid.Place place : places) {
				writeCell(place, row, r, s, rows, texts.get(place));
			}
			if (s == 0) {
				places.stream().filter(place -> !place.covered()).forEach(this::drawBars);
			}
		}
		for (TableGrid.Place place : places) {
			close(place, first, first + rows - 1, texts.get(place));
		}
	}

	/** Draws the bars of a cell, each below its own words. */
	private void drawBars(TableGrid.Place place) {
		int from = edges[place.column()];
		int to = edges[place.column() + place.colSpan()];
		int lines = 0;
		for (Block block : place.cell().blocks()) {
			for (String text : CellText.of(List.of(block))) {
				lines += PrintGrid.lines(text, to - from);
			}
			if (block instanceof ScheduleBar bar && CellText.isLine(bar)) {
				grid.bar(bar, from, to, (lines - 0.4) * PrintGrid.LINE_HEIGHT);
			}
		}
	}

	private int height(Map<TableGrid.Place, List<String>> texts, int s, int rows) {
		int lines = 1;
		for (Map.Entry<TableGrid.Place, List<String>> entry : texts.entrySet()) {
			TableGrid.Place place = entry.getKey();
			List<String> parts = entry.getValue();
			boolean counts = place.rowsBelow() == 0 && s < parts.size() && (parts.size() > 1 || rows == 1)
					&& place.cell().flow() == Cell.Flow.HORIZONTAL;
			if (counts) {
				lines = Math.max(lines, PrintGrid.lines(parts.get(s),
						edges[place.column() + place.colSpan()] - edges[place.column()]));
			}
		}
		return lines;
	}

	private void writeCell(TableGrid.Place place, Row row, int r, int s, int rows, List<String> parts) {
		Cell cell = place.owner();
		int from = edges[place.column()];
		int to = edges[place.column() + place.colSpan()];
		boolean top = !place.covered() && s == 0;
		boolean bottom = place.rowsBelow() == 0 && s == rows - 1;
		boolean divided = parts != null && parts.size() > 1 && place.rowsBelow() == 0;
		String format = parts == null || s > 0 ? null : format(cell, parts);
		Look look = look(cell, row, rules(r, top, bottom)).format(format);
		if (parts == null || parts.isEmpty() || s > 0 && !divided || s >= parts.size()) {
			grid.blank(from, to, look);
		} else if (format != null) {
			grid.number(from, to, look, cell.datum().number());
		} else {
			grid.words(from, to, look, divided ? parts.get(s) : String.join("\n", parts));
		}
	}

	private String format(Cell cell, List<String> parts) {
		CellDatum datum = cell.datum();
		if (datum == null || datum.kind() != CellDatum.Kind.NUMBER || parts.size() != 1) {
			return null;
		}
		BigDecimal number = datum.number();
		return NumberFormats.asWritten(number, parts.get(0), conventions);
	}

	private int rules(int r, boolean top, boolean bottom) {
		if (table.style() == TableStyle.PLAIN) {
			return 0;
		}
		boolean schedule = isSchedule(r);
		return Look.LEFT | Look.RIGHT | (top && !(schedule && isSchedule(r - 1)) ? Look.TOP : 0)
				| (bottom && !(schedule && isSchedule(r + 1)) ? Look.BOTTOM : 0);
	}

	private boolean isSchedule(int r) {
		return r >= 0 && r < table.rows().size() && table.rows().get(r).role() == Row.Role.SCHEDULE;
	}

	private Look look(Cell cell, Row row, int rules) {
		Look.Ground ground = table.style() == TableStyle.PLAIN ? Look.Ground.NONE
				: row.role() == Row.Role.BAND ? Look.Ground.BAND
						: cell.role() == Cell.Role.DATA ? Look.Ground.NONE : Look.Ground.LABEL;
		Align align = !cell.blocks().isEmpty() && cell.blocks().get(0) instanceof Paragraph paragraph ? paragraph.align()
				: Align.START;
		boolean bold = row.role() == Row.Role.BAND || row.role() == Row.Role.TOTAL;
		return Look.TEXT.ground(ground).rules(rules).align(align).vertical(cell.verticalAlign()).bold(bold)
				.upright(cell.flow() == Cell.Flow.VERTICAL);
	}

	/** Merges what belongs together once the last row of a cell is written. */
	private void close(TableGrid.Place place, int first, int last, List<String> parts) {
		int from = edges[place.column()];
		int to = edges[place.column() + place.colSpan()];
		if (!place.covered() && place.rowsBelow() > 0) {
			begun.put(place.cell(), first);
		} else if (place.covered() && place.rowsBelow() == 0) {
			grid.merge(begun.remove(place.owner()), last, from, to);
		} else if (!place.covered() && parts.size() > 1) {
			for (int row = first; row <= last; row++) {
				grid.merge(row, row, from, to);
			}
		} else if (!place.covered()) {
			grid.merge(first, last, from, to);
		}
	}
}
