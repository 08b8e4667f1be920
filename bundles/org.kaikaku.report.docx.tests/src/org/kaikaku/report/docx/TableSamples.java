package org.kaikaku.report.docx;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Caption;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.RatingMark;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.text.TextConventions;

/** Tables 1 to 3 of the published report, and the small one inside the narrative of item 13. */
final class TableSamples {

	private static final List<String> ITEMS = List.of("枠配分予算制度の導入による全事務事業の総点検", "窓口サービスの向上", "事務事業の改革改善",
			"指定管理者制度の活用", "公共施設マネジメントの推進", "効率的な組織の構築", "職員配置の適正化", "人材の育成と活用", "給与・手当等の適正化",
			"ＩＣＴを活用した効率化", "収納率の向上", "市有財産の処分", "新たな財源の確保", "市民協働による事業の推進", "大学等との連携推進",
			"企業等との連携推進", "市政情報の積極的な提供");
	private static final String GRADES = "BAAAAAABAAAAABBAA";

	private TableSamples() {
	}

	private static Caption caption(int ordinal, String text) {
		String wide = TextConventions.fullWidth(Integer.toString(ordinal));
		return new Caption(Caption.Kind.TABLE, "表", ordinal, wide, Inlines.of(text), "table" + ordinal);
	}

	/** 表１. */
	static Table items() {
		List<Row> rows = new ArrayList<>();
		rows.add(Row.of(Row.Role.HEADER, Cell.columnHeader("テーマ"), Cell.columnHeader("番号"), Cell.columnHeader("改革項目")));
		rows.addAll(itemRows(false));
		return new Table(null, TableStyle.GRID, caption(1, "改革項目一覧"), null, null, List.of(new Column(9, Column.Role.ROW_HEADER),
				new Column(3, Column.Role.NUMBER), new Column(26, Column.Role.TEXT)), 1, rows);
	}

	/** 表２. */
	static Table ratings() {
		List<Row> rows = new ArrayList<>();
		rows.add(Row.of(Row.Role.HEADER, Cell.columnHeader("テーマ"), Cell.columnHeader("番号"), Cell.columnHeader("改革項目"),
				Cell.columnHeader("評価※")));
		rows.addAll(itemRows(true));
		return new Table(null, TableStyle.GRID, caption(2, "改革項目の評価一覧"), null, null,
				List.of(new Column(9, Column.Role.ROW_HEADER), new Column(3, Column.Role.NUMBER),
						new Column(24, Column.Role.TEXT), new Column(4, Column.Role.SIGN)), 1, rows);
	}

	private static List<Row> itemRows(boolean rated) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < ITEMS.size(); i++) {
			List<Cell> cells = new ArrayList<>();
			if (i == 0) {
				cells.add(Cell.rowHeader("行政サービスの効率化と質の向上").spanning(1, 10));
			} else if (i == 10) {
				cells.add(Cell.rowHeader("歳入の確保").spanning(1, 3));
			} else if (i == 13) {
				cells.add(Cell.rowHeader("協働のまちづくり").spanning(1, 4));
			}
			cells.add(Cell.number(Integer.toString(i + 1), CellDatum.of(i + 1, null)));
			cells.add(Cell.text(ITEMS.get(i)));
			if (rated) {
				String grade = GRADES.substring(i, i + 1);
				cells.add(Cell.sign(new RatingMark(grade, "ABC".indexOf(grade), 3)));
			}
			rows.add(Row.of(cells.toArray(Cell[]::new)));
		}
		return rows;
	}

	static Paragraph ratingLegend() {
		return new Paragraph(null, ParagraphRole.REMARK, 0, 0, Align.START, List.of(
				Text.of("※評価 … Ａ（予定どおり進んでいる）"), new LineBreak(), Text.of("　　　　　Ｂ（概ね予定どおり進んでいる）"),
				new LineBreak(), Text.of("　　　　　Ｃ（予定より遅れている）")));
	}

	/** 表３. */
	static Table effects() {
		List<Row> rows = new ArrayList<>();
		rows.add(Row.of(Row.Role.HEADER, Cell.columnHeader("番号"), Cell.columnHeader("改革項目"), Cell.columnHeader("効果額"),
				Cell.columnHeader("歳出"), Cell.columnHeader("歳入")));
		rows.add(Row.of(number("2", 2, null), Cell.text("窓口サービスの向上"), number("3,775", 3775, "千円"),
				number("▲ 3,775", -3775, "千円"), Cell.empty()));
		rows.add(Row.of(number("12", 12, null), Cell.text("市有財産の処分"), number("459,783", 459783, "千円"), Cell.empty(),
				number("459,783", 459783, "千円")));
		rows.add(Row.of(number("13", 13, null), Cell.text("新たな財源の確保"), number("119,413", 119413, "千円"), Cell.empty(),
				number("119,413", 119413, "千円")));
		rows.add(Row.of(Row.Role.TOTAL, Cell.rowHeader("合計").spanning(2, 1), number("582,971", 582971, "千円"),
				number("▲ 3,775", -3775, "千円"), number("579,196", 579196, "千円")));
		return new Table(null, TableStyle.GRID, caption(3, "令和２年度の効果額"), "（単位：千円）", null,
				List.of(new Column(3, Column.Role.NUMBER), new Column(15, Column.Role.TEXT),
						new Column(7, Column.Role.NUMBER), new Column(7, Column.Role.NUMBER),
						new Column(7, Column.Role.NUMBER)), 1, rows);
	}

	private static Cell number(String written, long value, String unit) {
		return Cell.number(written, CellDatum.of(value, unit));
	}

	/** The advertising income of item 13. */
	static Table advertising() {
		String[][] lines = {{"ホームページのバナー広告", "680,000円", "（前年比　＋360,000円）"}, {"公用車を媒体とした広告", "201,600円", "（前年比　±0円）"},
			{"封筒を媒体とした広告", "300,000円", "（前年比　＋200,000円）"}, {"図書館の雑誌カバー広告", "16,088円", "（前年比　▲18,388円）"},
			{"AEDを媒体とした広告", "29,500円", "（令和２年８月より実施）"}};
		List<Row> rows = new ArrayList<>();
		for (String[] line : lines) {
			rows.add(Row.of(Cell.text("　" + line[0]), Cell.number(line[1], null), Cell.text(line[2])));
		}
		return new Table(null, TableStyle.PLAIN, null, null, "広告収入の媒体別内訳", List.of(new Column(13, Column.Role.TEXT),
				new Column(6, Column.Role.NUMBER), new Column(13, Column.Role.TEXT)), 0, rows);
	}
}
