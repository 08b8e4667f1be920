package org.kaikaku.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;

/** Documents that are larger than anything a city prints. */
final class LongDocuments {

	private LongDocuments() {
	}

	static ReportDocument table(int rows) {
		List<Row> all = new ArrayList<>();
		all.add(Row.of(Row.Role.HEADER, Cell.columnHeader("番号"), Cell.columnHeader("改革項目")));
		for (int i = 1; i <= rows; i++) {
			all.add(Row.of(Cell.text(String.valueOf(i)), Cell.text("項目" + i + "番")));
		}
		return Samples.body(new Table(null, TableStyle.GRID, null, null, null,
				List.of(new Column(4, Column.Role.TEXT), new Column(20, Column.Role.TEXT)), 1, all));
	}

	/** An item with 200 activities and a paragraph of 10,000 letters. */
	static ReportDocument extremes() {
		List<Row> rows = new ArrayList<>();
		for (int i = 1; i <= 200; i++) {
			Cell arrow = Cell.blocks(List.of(ScheduleBar.arrow(null, "活動" + i + "号", "令和２年度"))).spanning(2, 1);
			rows.add(i == 1 ? Row.of(Row.Role.SCHEDULE, Cell.rowHeader("取組内容").spanning(1, 200), arrow)
					: Row.of(Row.Role.SCHEDULE, arrow));
		}
		List<Block> narrative = List.of(Paragraph.body(null, Inlines.of("長".repeat(10_000))));
		rows.add(Row.of(Cell.rowHeader("進捗状況・効果"), Cell.blocks(narrative).spanning(2, 1)));
		Table table = new Table(null, TableStyle.SHEET, null, null, "項目", List.of(new Column(5, Column.Role.ROW_HEADER),
				new Column(15, Column.Role.PERIOD), new Column(15, Column.Role.PERIOD)), 0, rows);
		return Samples.document(List.of(new PageSection(null, PageKind.SHEET, "１　項目",
				List.of(Samples.heading("item", 1, "１　項目"), table))));
	}
}
