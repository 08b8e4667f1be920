package org.kaikaku.report.internal.build.sheet;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.table.Cells;
import org.kaikaku.report.internal.build.table.NumberColumn;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.words.DepartmentWords;
import org.kaikaku.report.internal.build.words.Elements;
import org.kaikaku.report.internal.build.words.LifeWords;

/** The content of the sheet of one item, theme or plan below its heading. */
public final class Sheet {

	private static final double GROUP = 2;
	private static final double SUB_LABEL = 3.8;
	private static final double NAMES = 9.5;
	private static final int MOST_LINES_UNDER_ONE_LABEL = 20;

	private final Build build;
	private final TermColumns terms;

	/** Sheets of one report. */
	public Sheet(Build build) {
		this.build = build;
		terms = TermColumns.of(build);
	}

	/** Whether the sheet of an element must lie on its side. */
	public boolean isLandscape(PlanElement element) {
		return terms.needsLandscape(labels(element));
	}

	private double labels(PlanElement element) {
		double words = NumberColumn.under(build.text("indicator.target"), SUB_LABEL, Column.Role.ROW_HEADER).weight();
		return GROUP + (element instanceof ReformItem item && ScheduleRows.isNamed(item) ? NAMES : words);
	}

	/** Whether there is anything to print on a sheet besides texts: indicators, or records of the year. */
	public boolean hasContent(PlanElement element) {
		boolean recorded = build.showsResults() && ResultTable.records(element, build).stream()
				.anyMatch(r -> !r.getTexts().isEmpty() || !r.getRatings().isEmpty() || !r.getEffects().isEmpty()
						|| !r.getCosts().isEmpty());
		boolean planned = !build.showsResults() && !YearPlanTable.records(element).isEmpty();
		return !element.getIndicators().isEmpty() || recorded || planned;
	}

	/** Departments, facts, schedule and indicators, results, notes. */
	public List<Block> blocks(PlanElement element) {
		double line = terms.line(labels(element));
		NoteScope notes = new NoteScope(build.anchors(), notes(element));
		List<Block> blocks = new ArrayList<>();
		for (String departments : build.showsResults() ? DepartmentWords.lines(element, build) : List.<String>of()) {
			blocks.add(new Paragraph(element.getId(), ParagraphRole.BODY, 0, 0, Align.END, Inlines.of(departments)));
		}
		blocks.addAll(new FactsTable(build, notes).of(element, line));
		blocks.addAll(planned(element));
		if (!build.showsResults()) {
			blocks.addAll(new YearPlanTable(build, notes).of(element, line));
		} else if (!isOver(element)) {
			blocks.add(new ResultTable(build, notes).of(element, line));
		}
		notes.printed(element.getId()).ifPresent(blocks::add);
		return blocks;
	}

	/** Whether an element left the plan and nothing was recorded on it for the year. */
	private boolean isOver(PlanElement element) {
		return element instanceof ReformItem item && LifeWords.ended(item, build.year()).isPresent()
				&& ResultTable.records(element, build).isEmpty();
	}

	/** The notes of the records that are shown, then those of the element and, of an item, its activities' records. */
	private List<Note> notes(PlanElement element) {
		List<Note> notes = new ArrayList<>();
		List<YearlyRecord> records = build.showsResults() ? ResultTable.records(element, build) : YearPlanTable.records(element);
		records.forEach(r -> notes.addAll(r.getNotes()));
		notes.addAll(element.getNotes());
		if (build.showsResults() && element instanceof ReformItem item) {
			Elements.activities(item).forEach(a -> ResultTable.records(a, build).forEach(r -> notes.addAll(r.getNotes())));
		}
		return notes;
	}

	private List<Block> planned(PlanElement element) {
		List<Row> rows = new ArrayList<>(terms.header(2));
		rows.add(0, new Row(null, Row.Role.BAND, true, true,
				List.of(Cell.columnHeader(build.text("sheet.plan")).spanning(2 + terms.size(), 1))));
		int headers = rows.size();
		String legend = "";
		if (element instanceof ReformItem item) {
			ScheduleRows schedule = new ScheduleRows(build, terms);
			addSchedule(schedule.lines(item), rows);
			legend = schedule.legend(item);
		}
		rows.addAll(new IndicatorRows(build, terms).rows(element));
		if (rows.size() == headers) {
			return List.of();
		}
		double labels = labels(element);
		List<Column> columns = new ArrayList<>(List.of(new Column(GROUP, Column.Role.ROW_HEADER),
				new Column(labels - GROUP, Column.Role.ROW_HEADER)));
		for (int i = 0; i < terms.size(); i++) {
			columns.add(new Column(terms.weight(labels), Column.Role.PERIOD));
		}
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Table(element.getId(), TableStyle.SHEET, null, null,
				build.text("sheet.plan.alt", LifeWords.name(element)), columns, headers, rows));
		if (!legend.isEmpty()) {
			blocks.add(Paragraph.of(ParagraphRole.REMARK, Align.START, legend));
		}
		return blocks;
	}

	private void addSchedule(List<ScheduleRows.Line> lines, List<Row> rows) {
		boolean named = lines.stream().anyMatch(l -> l.name() != null);
		int i = 0;
		while (i < lines.size()) {
			int group = group(lines, i);
			for (int k = i; k < i + group; k++) {
				ScheduleRows.Line line = lines.get(k);
				List<Cell> cells = new ArrayList<>();
				if (k == i) {
					cells.add(named ? Cells.label(build.text("sheet.activities.upright")).vertical().spanning(1, group)
							: Cells.label(build.text("sheet.activities")).spanning(2, group));
				}
				if (line.name() != null) {
					cells.add(line.name());
				}
				cells.addAll(line.cells());
				rows.add(new Row(line.elementId(), Row.Role.SCHEDULE, true, false, cells));
			}
			i += group;
		}
	}

	/** How many lines stand beside one label: short enough for a page, and no name is cut in two. */
	private static int group(List<ScheduleRows.Line> lines, int from) {
		int size = 0;
		while (from + size < lines.size() && (size < MOST_LINES_UNDER_ONE_LABEL || isInsideName(lines, from + size))) {
			size++;
		}
		return size;
	}

	private static boolean isInsideName(List<ScheduleRows.Line> lines, int index) {
		return lines.get(index).span() > 0 && lines.get(index).name() == null;
	}
}
