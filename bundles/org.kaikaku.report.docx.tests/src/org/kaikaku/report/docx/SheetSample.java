package org.kaikaku.report.docx;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.RatingMark;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Text;

/** Puts together the sheet of one item in the form of the published report. */
final class SheetSample {

	static final List<String> YEARS = List.of("令和２年度", "令和３年度", "令和４年度", "令和５年度", "令和６年度");
	private static final int COLUMNS = 7;

	private final String id;
	private final HeadingNumber themeNumber;
	private final String theme;
	private final String number;
	private final String name;
	private final String departments;
	private final List<Row> schedule = new ArrayList<>();
	private final List<Row> indicators = new ArrayList<>();
	private final List<Block> progress = new ArrayList<>();
	private final List<Block> nextStep = new ArrayList<>();
	private final List<Block> after = new ArrayList<>();
	private String grade = "A";
	private String gradeText = "（予定どおり進んでいる）";
	private Cell effect = Cell.number("－", CellDatum.none());

	SheetSample(String id, HeadingNumber themeNumber, String theme, String number, String name, String departments) {
		this.id = id;
		this.themeNumber = themeNumber;
		this.theme = theme;
		this.number = number;
		this.name = name;
		this.departments = departments;
	}

	/** A bar of a lane: first and last year from 1 to 5. */
	record Bar(int from, int to, ScheduleBar.Shape shape, String label) {

		static Bar arrow(int from, int to, String label) {
			return new Bar(from, to, ScheduleBar.Shape.ARROW, label);
		}
	}

	/** Adds a lane of the schedule. */
	SheetSample lane(Bar... bars) {
		List<Cell> cells = new ArrayList<>();
		if (schedule.isEmpty()) {
			cells.add(Cell.rowHeader("取組内容"));
		}
		cells.add(null);
		int year = 1;
		for (Bar bar : bars) {
			for (; year < bar.from(); year++) {
				cells.add(Cell.empty());
			}
			String period = YEARS.get(bar.from() - 1)
					+ (bar.to() == bar.from() ? "" : "から" + YEARS.get(bar.to() - 1) + "まで");
			ScheduleBar block = new ScheduleBar(id + "-activity" + schedule.size(), bar.shape(), null,
					Inlines.of(bar.label()), period);
			cells.add(Cell.blocks(List.of(block)).spanning(bar.to() - bar.from() + 1, 1));
			year = bar.to() + 1;
		}
		for (; year <= YEARS.size(); year++) {
			cells.add(Cell.empty());
		}
		cells.remove(null);
		schedule.add(new Row(id + "-activity" + schedule.size(), Row.Role.SCHEDULE, true, false, cells));
		return this;
	}

	/** Adds an indicator with its targets and actual values as they are written. */
	SheetSample indicator(String title, List<String> targets, List<String> actuals) {
		indicators.add(Row.of(Cell.rowHeader("指標名"), Cell.text(title).spanning(YEARS.size(), 1)));
		indicators.add(new Row(null, Row.Role.BODY, true, true, values("目標値", targets)));
		indicators.add(new Row(null, Row.Role.BODY, true, false, values("実績値", actuals)));
		return this;
	}

	private static List<Cell> values(String label, List<String> values) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.rowHeader(label));
		for (int y = 0; y < YEARS.size(); y++) {
			cells.add(y < values.size() ? Cell.number(values.get(y), null) : Cell.empty());
		}
		return cells;
	}

	SheetSample progress(Block... blocks) {
		progress.addAll(List.of(blocks));
		return this;
	}

	SheetSample nextStep(Block... blocks) {
		nextStep.addAll(List.of(blocks));
		return this;
	}

	SheetSample rated(String letter, String words) {
		grade = letter;
		gradeText = words;
		return this;
	}

	SheetSample effect(String written, long thousandYen) {
		effect = Cell.number(written, CellDatum.of(thousandYen, "千円"));
		return this;
	}

	SheetSample notes(NoteList notes) {
		after.add(notes);
		return this;
	}

	SheetSample below(Block block) {
		after.add(block);
		return this;
	}

	/** The sheet as a section. */
	PageSection section() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Heading(null, 2, themeNumber, Inlines.of(theme), "theme-of-" + id, false));
		blocks.add(table());
		blocks.addAll(after);
		return new PageSection(id, PageKind.SHEET, number + "　" + name, blocks);
	}

	private Table table() {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(2.2, Column.Role.ROW_HEADER));
		columns.add(new Column(3.5, Column.Role.ROW_HEADER));
		YEARS.forEach(year -> columns.add(new Column(7.3, Column.Role.PERIOD)));
		List<Row> rows = new ArrayList<>();
		rows.add(title());
		rows.add(band("各年度の計画・指標"));
		rows.add(years());
		rows.addAll(scheduleRows());
		rows.addAll(indicatorRows());
		rows.add(band("令和２年度の取り組み"));
		rows.add(narrative("進捗状況・効果", "progress", progress));
		rows.add(narrative("次年度への展開", "nextStep", nextStep));
		rows.add(rating());
		return new Table(id, TableStyle.SHEET, null, null, number + "　" + name + "の進捗", columns, 1, rows);
	}

	private Row title() {
		Heading heading = new Heading(id, 3, new HeadingNumber(number + "　", HeadingNumber.NumberStyle.LITERAL, 0),
				Inlines.of(name), id, true);
		Paragraph line = Paragraph.of(ParagraphRole.BODY, Align.END, "担当課：" + departments);
		Cell left = Cell.blocks(List.of(heading)).at(Cell.VerticalAlign.MIDDLE).spanning(4, 1);
		Cell right = Cell.blocks(List.of(line)).at(Cell.VerticalAlign.MIDDLE).spanning(COLUMNS - 4, 1);
		return new Row(id, Row.Role.HEADER, true, true, List.of(left, right));
	}

	private static Row band(String words) {
		Cell cell = Cell.columnHeader(words).spanning(COLUMNS, 1);
		return new Row(null, Row.Role.BAND, true, true, List.of(cell));
	}

	private static Row years() {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.columnHeader("").spanning(2, 1));
		YEARS.forEach(year -> cells.add(Cell.columnHeader(year)));
		return new Row(null, Row.Role.HEADER, true, true, cells);
	}

	private List<Row> scheduleRows() {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < schedule.size(); i++) {
			Row row = schedule.get(i);
			List<Cell> cells = new ArrayList<>(row.cells());
			if (i == 0) {
				cells.set(0, cells.get(0).spanning(2, schedule.size()));
			}
			rows.add(new Row(row.elementId(), row.role(), true, false, cells));
		}
		return rows;
	}

	private List<Row> indicatorRows() {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < indicators.size(); i++) {
			Row row = indicators.get(i);
			List<Cell> cells = new ArrayList<>(row.cells());
			if (i == 0) {
				cells.add(0, Cell.rowHeader("指標").spanning(1, indicators.size()));
			}
			rows.add(new Row(row.elementId(), row.role(), row.keepWhole(), row.keepWithNext(), cells));
		}
		return rows;
	}

	private Row narrative(String label, String region, List<Block> text) {
		Cell content = Cell.blocks(List.of(new EditableRegion(id + "-fy2020", region, label, text)));
		return new Row(id, Row.Role.BODY, false, false,
				List.of(Cell.rowHeader(label).spanning(2, 1), content.spanning(YEARS.size(), 1)));
	}

	private Row rating() {
		List<Inline> words = List.of(new RatingMark(grade, "ABC".indexOf(grade), 3), Text.of("　" + gradeText));
		Cell cell = Cell.blocks(List.of(new Paragraph(id, ParagraphRole.BODY, 0, 0, Align.START, words))).at(Cell.VerticalAlign.MIDDLE);
		return Row.of(Cell.rowHeader("評価").spanning(2, 1), cell.spanning(2, 1),
				Cell.rowHeader("効果額（千円）"), effect.spanning(2, 1));
	}
}
