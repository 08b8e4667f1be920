package org.kaikaku.report.pdf;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.ContentsList;
import org.kaikaku.report.document.CrossReference;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.Note;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.NoteReference;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.document.RatingMark;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.text.TextConventions;

/** Small documents for the tests, taken from a published report. */
final class Samples {

	static final List<String> YEARS = List.of("令和２年度", "令和３年度", "令和４年度", "令和５年度", "令和６年度");
	static final String SENTENCE = "番号案内表示システムについては、受付内容を明確にし、目的別に受付を振り分け、来庁者にわかりやすくスムーズな誘導を行うことによって、業務の効率化が図られている。";

	private Samples() {
	}

	static ReportDocument document(List<PageSection> sections) {
		DocumentMetadata metadata = new DocumentMetadata("令和２年度進捗状況報告書", "行政改革の進捗", "取手市", List.of("行政改革"),
				LocalDateTime.of(2021, 7, 1, 0, 0), null);
		return new ReportDocument(metadata, "ja-JP", "令和２年度進捗状況報告書", TextConventions.defaults(), sections, List.of());
	}

	static ReportDocument body(Block... blocks) {
		return document(List.of(new PageSection(null, PageKind.BODY, null, List.of(blocks))));
	}

	/** Every kind of block on pages of every kind. */
	static ReportDocument everything() {
		return document(List.of(
				new PageSection(null, PageKind.COVER, null, List.of(
						Paragraph.of(ParagraphRole.COVER_TITLE, Align.CENTER, "とりで行政経営改革プラン2020"))),
				new PageSection(null, PageKind.FRONT, null, List.of(new ContentsList("目次", 2))),
				new PageSection(null, PageKind.BODY, "進捗", body()),
				sheet("item2", "２　窓口サービスの向上", 3),
				new PageSection(null, PageKind.LANDSCAPE, null, List.of(heading("wide", 1, "横長の表"), effects("effects2", 2)))));
	}

	private static List<Block> body() {
		return List.of(heading("chapter1", 1, "３．令和２年度の進捗結果"), heading("part1", 2, "（１）進捗状況"),
				Paragraph.body(null, List.of(Text.of("効果額は"), new CrossReference("effects1", "表１"),
						Text.of("のとおり。また、RPA"), new NoteReference("rpa", "(※１)", true), Text.of("を導入した。"))),
				new NoteList(null, List.of(new Note("rpa", null, "※１", Inlines.of("RPA…定型作業を処理する自動化技術の一種。")))),
				effects("effects1", 1), chart(), periods(),
				new Panel(null, "令和２年度行政改革効果額", Panel.Tone.STRONG, List.of(
						Paragraph.of(ParagraphRole.KEY_FIGURE, Align.CENTER, "5億 8,297万円"))),
				Paragraph.of(ParagraphRole.FLOW, Align.CENTER, "事業創出"),
				new ListBlock(null, List.of(ListItem.bullet("取手駅北土地区画整理事業(399,969千円)"))));
	}

	static Heading heading(String anchor, int level, String text) {
		return new Heading(null, level, HeadingNumber.literal(""), Inlines.of(text), anchor, true);
	}

	static Table effects(String anchor, int ordinal) {
		Caption caption = new Caption(Caption.Kind.TABLE, "表", ordinal, TextConventions.fullWidth("" + ordinal),
				Inlines.of("令和２年度の効果額"), anchor);
		List<Column> columns = List.of(new Column(4, Column.Role.TEXT), new Column(18, Column.Role.TEXT),
				new Column(8, Column.Role.NUMBER));
		return new Table(null, TableStyle.GRID, caption, "（単位：千円）", null, columns, 1, List.of(
				Row.of(Row.Role.HEADER, Cell.columnHeader("番号"), Cell.columnHeader("改革項目"), Cell.columnHeader("効果額")),
				Row.of(Cell.text("2"), Cell.text("窓口サービスの向上"), number("3,775", 3775)),
				Row.of(Cell.text("12"), Cell.text("市有財産の処分"), number("459,783", 459783)),
				Row.of(Row.Role.TOTAL, Cell.rowHeader("合計").spanning(2, 1), number("463,558", 463558))));
	}

	private static Cell number(String text, long value) {
		return Cell.number(text, CellDatum.of(value, "千円"));
	}

	private static Chart chart() {
		List<BigDecimal> targets = List.of(new BigDecimal(4000), new BigDecimal(4500), new BigDecimal(5000),
				new BigDecimal(5500), new BigDecimal(6000));
		List<BigDecimal> actuals = Arrays.asList(new BigDecimal(6256), null, null, null, null);
		return new Chart(null, null, YEARS, List.of(
				new ChartSeries("目標値", ChartSeries.Meaning.TARGET, ChartSeries.Drawing.BAR, 0, targets),
				new ChartSeries("実績値", ChartSeries.Meaning.ACTUAL, ChartSeries.Drawing.LINE, 0, actuals)), false, "件",
				"目標4,000件に対して実績6,256件。");
	}

	private static PeriodFigure periods() {
		ScheduleBar bar = new ScheduleBar(null, ScheduleBar.Shape.BAR, null, Inlines.of("とりで未来創造プラン2020"), "令和２年度～令和５年度");
		return new PeriodFigure(null, null, YEARS, List.of(new PeriodFigure.Lane("総合計画",
				List.of(new PeriodFigure.Bar(0, 3, bar)))), "総合計画は令和５年度まで。");
	}

	/** The sheet of an item whose narrative has some sentences. */
	static PageSection sheet(String id, String name, int sentences) {
		List<Row> rows = new ArrayList<>();
		rows.add(Row.of(Cell.text(name).spanning(6, 1)));
		List<Cell> years = new ArrayList<>(List.of(Cell.columnHeader("")));
		YEARS.forEach(year -> years.add(Cell.columnHeader(year)));
		rows.add(new Row(null, Row.Role.HEADER, true, true, years));
		rows.add(Row.of(Row.Role.SCHEDULE, Cell.rowHeader("取組内容").spanning(1, 2),
				arrow("・おくやみデスクの導入", "令和２年度").spanning(1, 1), arrow("・おくやみデスクの運用", "令和３年度～令和６年度").spanning(4, 1)));
		rows.add(Row.of(Row.Role.SCHEDULE, arrow("・番号案内表示運用", "令和２年度～令和６年度").spanning(5, 1)));
		rows.add(Row.of(Row.Role.BAND, Cell.columnHeader("令和２年度の取り組み").spanning(6, 1)));
		List<Block> narrative = new ArrayList<>();
		for (int i = 1; i <= sentences; i++) {
			narrative.add(Paragraph.body(null, Inlines.of("第" + i + "文　" + SENTENCE)));
		}
		rows.add(Row.breaking(Cell.rowHeader("進捗状況・効果"), Cell.blocks(narrative).spanning(5, 1)));
		rows.add(Row.of(Cell.rowHeader("評価"), Cell.sign(new RatingMark("A", 0, 3)).spanning(2, 1),
				Cell.rowHeader("効果額（千円）"), Cell.number("3,775", CellDatum.of(3775, "千円")).spanning(2, 1)));
		List<Column> columns = new ArrayList<>(List.of(new Column(5, Column.Role.ROW_HEADER)));
		YEARS.forEach(year -> columns.add(new Column(7, Column.Role.PERIOD)));
		Table table = new Table(id, TableStyle.SHEET, null, null, name, columns, 0, rows);
		return new PageSection(id, PageKind.SHEET, name, List.of(heading(id, 1, name), table));
	}

	private static Cell arrow(String label, String period) {
		return Cell.blocks(List.of(ScheduleBar.arrow(null, label, period)));
	}
}
