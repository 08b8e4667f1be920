package org.kaikaku.report.internal.build.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Baseline;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.TextStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.table.Cells;
import org.kaikaku.report.internal.build.table.Labels;
import org.kaikaku.report.internal.build.text.Narratives;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.text.Pictures;
import org.kaikaku.report.internal.build.words.Elements;
import org.kaikaku.report.internal.build.words.IndicatorWords;

/** The indicators of an element over the columns of time: name, targets, actuals up to the year of the report. */
final class IndicatorRows {

	private static final int MOST_ROWS_UNDER_ONE_LABEL = 20;

	private final Build build;
	private final TermColumns terms;
	private final Narratives narratives = new Narratives(new Pictures(), place -> List.of());

	IndicatorRows(Build build, TermColumns terms) {
		this.build = build;
		this.terms = terms;
	}

	/** The rows of all indicators of an element, its label in the first column; empty without indicators. */
	List<Row> rows(PlanElement element) {
		List<List<Row>> groups = Elements.indicators(element).stream().map(i -> group(element, i)).toList();
		int all = groups.stream().mapToInt(List::size).sum();
		boolean oneLabel = all <= MOST_ROWS_UNDER_ONE_LABEL;
		List<Row> rows = new ArrayList<>();
		for (List<Row> group : groups) {
			int span = oneLabel ? rows.isEmpty() ? all : 0 : group.size();
			for (int i = 0; i < group.size(); i++) {
				rows.add(i == 0 && span > 0 ? labelled(group.get(i), span) : group.get(i));
			}
		}
		return rows;
	}

	private Row labelled(Row row, int span) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cells.label(build.text("indicator.upright")).vertical().spanning(1, span));
		cells.addAll(row.cells());
		return new Row(row.elementId(), row.role(), row.keepWhole(), row.keepWithNext(), cells);
	}

	private List<Row> group(PlanElement element, Indicator indicator) {
		NoteScope notes = new NoteScope(build.anchors(), indicator.getNotes());
		List<Row> rows = new ArrayList<>();
		rows.add(row(indicator, build.text("indicator.name"), List.of(Cell.blocks(name(element, indicator, notes))
				.spanning(terms.size(), 1)), true));
		if (!indicator.getBaselines().isEmpty()) {
			rows.add(row(indicator, build.text("indicator.baseline"),
					List.of(baselines(indicator, notes).spanning(terms.size(), 1)), true));
		}
		boolean targets = indicator.getTargets().stream().anyMatch(this::isInColumns)
				|| PlanStructure.isUnknown(indicator, "targets");
		if (targets) {
			addValues(indicator, "indicator.target", indicator.getTargets(), notes, rows);
		}
		if (build.showsResults()) {
			addValues(indicator, "indicator.actual", due(indicator), notes, rows);
		}
		return rows;
	}

	/** A row for each of several accounts of values, such as a target and a more ambitious one; the unnamed one first. */
	private void addValues(Indicator indicator, String key, List<? extends IndicatorValue> values, NoteScope notes,
			List<Row> rows) {
		Set<String> accounts = new LinkedHashSet<>();
		if (values.isEmpty() || values.stream().anyMatch(v -> v.getLabel() == null)) {
			accounts.add("");
		}
		values.stream().map(IndicatorValue::getLabel).filter(l -> l != null).forEach(accounts::add);
		for (String account : accounts) {
			List<? extends IndicatorValue> own = values.stream()
					.filter(v -> account.equals(v.getLabel() == null ? "" : v.getLabel())).toList();
			String label = account.isEmpty() ? build.text(key) : account;
			rows.add(row(indicator, label, values(indicator, own, notes), false));
		}
	}

	private Row row(Indicator indicator, String label, List<Cell> content, boolean keepWithNext) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Labels.narrow(label));
		cells.addAll(content);
		return new Row(indicator.getId(), Row.Role.BODY, true, keepWithNext, cells);
	}

	private boolean isInColumns(IndicatorValue value) {
		return value.getTerm() != null && terms.years().contains(value.getTerm().year());
	}

	private List<Actual> due(Indicator indicator) {
		return indicator.getActuals().stream()
				.filter(a -> a.getTerm() == null || a.getTerm().year().compareTo(build.year()) <= 0).toList();
	}

	/** What stands in the row of the name: name, long-term targets, how it is measured, why it was chosen, notes. */
	private List<Block> name(PlanElement element, Indicator indicator, NoteScope notes) {
		List<Block> blocks = new ArrayList<>();
		List<Inline> line = new ArrayList<>();
		if (indicator.eContainer() instanceof Indicator) {
			line.add(Text.of(build.text("indicator.part")));
		}
		line.addAll(notes.line(IndicatorWords.name(indicator)));
		String goal = longTerm(indicator);
		if (!goal.isEmpty()) {
			line.add(Text.of("　" + goal));
		}
		blocks.add(new Paragraph(indicator.getId(), ParagraphRole.BODY, 0, 0, Align.START, line));
		PlanStructure.ancestor(indicator, Activity.class).filter(a -> a != element)
				.ifPresent(a -> remark("indicator.of", a.getName(), blocks));
		remark("indicator.definition", indicator.getDefinition(), blocks);
		remark("indicator.source", indicator.getDataSource(), blocks);
		remark("indicator.weight", indicator.getWeight() == null ? null : indicator.getWeight().toPlainString(), blocks);
		if (indicator.getReason() != null) {
			remark("indicator.reason", "", blocks);
			blocks.addAll(narratives.blocks(indicator.getReason(), notes,
					Narratives.Setting.cell("reason", build.text("indicator.reason", ""))));
		}
		remark("indicator.outside", outside(indicator), blocks);
		changes(indicator, blocks);
		notes.printed(indicator.getId()).ifPresent(blocks::add);
		return blocks;
	}

	private String longTerm(Indicator indicator) {
		return indicator.getLongTermTargets().stream().map(t -> longTerm(indicator, t))
				.filter(s -> indicator.getName() == null || !indicator.getName().contains(s)).collect(Collectors.joining("　"));
	}

	private String longTerm(Indicator indicator, Target target) {
		String value = IndicatorWords.text(indicator, target, build);
		boolean whole = target.getWritten() != null || target.getTerm() == null;
		return whole ? value : build.text("indicator.longTerm", build.years().format(target.getTerm()), value);
	}

	private void remark(String key, String text, List<Block> blocks) {
		if (text != null) {
			blocks.add(Paragraph.of(ParagraphRole.REMARK, Align.START, build.text(key, text)));
		}
	}

	/** Values of years that the sheet has no column for; {@code null} when there are none. */
	private String outside(Indicator indicator) {
		List<String> said = new ArrayList<>();
		Predicate<IndicatorValue> outside = v -> v.getTerm() != null && !isInColumns(v);
		indicator.getTargets().stream().filter(outside).forEach(t -> said.add(build.text("indicator.outside.target",
				build.years().format(t.getTerm()), IndicatorWords.text(indicator, t, build))));
		if (build.showsResults()) {
			due(indicator).stream().filter(outside).forEach(a -> said.add(build.text("indicator.outside.actual",
					build.years().format(a.getTerm()), IndicatorWords.text(indicator, a, build))));
		}
		return said.isEmpty() ? null : String.join("　", said);
	}

	/** Changed targets; where a note stands on the target, the note says it already. */
	private void changes(Indicator indicator, List<Block> blocks) {
		for (Target target : indicator.getTargets()) {
			if (target.getMark() == null) {
				target.getChanges().forEach(c -> blocks.add(Paragraph.of(ParagraphRole.REMARK, Align.START,
						IndicatorWords.change(indicator, target, c, build))));
			}
		}
	}

	private Cell baselines(Indicator indicator, NoteScope notes) {
		List<Inline> line = new ArrayList<>();
		for (Baseline baseline : indicator.getBaselines()) {
			if (!line.isEmpty()) {
				line.add(new LineBreak());
			}
			if (baseline.getTerm() != null) {
				line.add(Text.of(build.years().format(baseline.getTerm()) + "　"));
			}
			line.addAll(IndicatorWords.line(indicator, baseline, notes, build));
		}
		return Cells.words(indicator.getId(), line);
	}

	/** The cells of a row of values: one for each year, divided where there are values of its parts. */
	private List<Cell> values(Indicator indicator, List<? extends IndicatorValue> values, NoteScope notes) {
		List<Cell> cells = new ArrayList<>();
		for (int y = 0; y < terms.years().size(); y++) {
			FiscalYear year = terms.years().get(y);
			List<? extends IndicatorValue> own = values.stream()
					.filter(v -> v.getTerm() != null && v.getTerm().year().equals(year)).toList();
			boolean parts = terms.perYear() > 1 && !own.isEmpty() && own.stream().allMatch(this::hasOwnColumn);
			if (parts) {
				for (int i = 0; i < terms.perYear(); i++) {
					cells.add(part(indicator, own, y * terms.perYear() + i, notes));
				}
			} else {
				cells.add(year(indicator, own, notes).spanning(terms.perYear(), 1));
			}
		}
		return cells;
	}

	private boolean hasOwnColumn(IndicatorValue value) {
		for (int i = 0; i < terms.size(); i++) {
			if (terms.term(i).equals(value.getTerm())) {
				return true;
			}
		}
		return false;
	}

	private Cell part(Indicator indicator, List<? extends IndicatorValue> own, int column, NoteScope notes) {
		return own.stream().filter(v -> terms.term(column).equals(v.getTerm())).reduce((a, b) -> b)
				.map(v -> value(indicator, v, notes)).orElse(Cell.empty());
	}

	private Cell year(Indicator indicator, List<? extends IndicatorValue> own, NoteScope notes) {
		List<? extends IndicatorValue> whole = own.stream().filter(v -> v.getTerm().equals(FiscalTerm.of(v.getTerm().year())))
				.toList();
		if (own.isEmpty()) {
			return Cell.empty();
		} else if (whole.size() == own.size()) {
			return value(indicator, own.get(own.size() - 1), notes);
		}
		List<Block> lines = new ArrayList<>();
		for (IndicatorValue value : own) {
			List<Inline> line = new ArrayList<>(List.of(Text.of(build.years().format(value.getTerm()) + " ", TextStyle.MUTED)));
			line.addAll(IndicatorWords.line(indicator, value, notes, build));
			lines.add(new Paragraph(value.getId(), ParagraphRole.BODY, 0, 0, Align.END, line));
		}
		return Cell.blocks(lines);
	}

	private Cell value(Indicator indicator, IndicatorValue value, NoteScope notes) {
		List<Inline> line = IndicatorWords.line(indicator, value, notes, build);
		return line.isEmpty() ? Cell.empty() : Cells.value(value.getId(), line, IndicatorWords.datum(indicator, value));
	}
}
