package org.kaikaku.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.edit.IndicatorValues;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.PlanSession;

/** Indicators by years: a row for the targets, one for the actuals, or both of each. */
final class IndicatorTable implements YearTableModel {
	private static final int LEADING = 4;
	private static final int[] WIDTHS = { 140, 160, 42, 60 };
	private static final int YEAR_WIDTH = 80;

	private record Line(PlanElement owner, Indicator indicator, IndicatorValues.Row row) {
	}

	private final PlanSession session;
	private final Supplier<Plan> plan;
	private final List<IndicatorValues.Row> kinds;
	private final PlanLabels labels;
	private List<Line> lines = List.of();
	private List<FiscalYear> years = List.of();

	/** @param kinds the rows of each indicator, in order; at least one */
	IndicatorTable(PlanSession session, Supplier<Plan> plan, List<IndicatorValues.Row> kinds) {
		this.session = session;
		this.plan = plan;
		this.kinds = kinds;
		labels = session.labels();
		update();
	}

	@Override
	public void update() {
		List<Line> found = new ArrayList<>();
		Plan now = plan.get();
		years = now == null ? List.of() : PlanStructure.years(now);
		if (now != null) {
			add(now, found);
			PlanStructure structure = PlanStructure.of(now);
			structure.themes().forEach(t -> add(t, found));
			structure.items().forEach(i -> add(i, found));
		}
		lines = found;
	}

	private void add(PlanElement owner, List<Line> found) {
		for (Indicator indicator : owner.getIndicators())
			for (IndicatorValues.Row row : kinds)
				found.add(new Line(owner, indicator, row));
	}

	@Override
	public int rows() {
		return lines.size();
	}

	@Override
	public List<String> headings() {
		List<String> all = new ArrayList<>(List.of(Words.alone(labels.words().of(Literals.REFORM_ITEM)), Words.alone(labels.words().of(Literals.INDICATOR)),
				Words.alone(labels.words().of(Literals.INDICATOR__UNIT)), Words.of("table.kind")));
		years.forEach(y -> all.add(labels.years(plan.get()).format(y)));
		return all;
	}

	@Override
	public int leading() {
		return LEADING;
	}

	@Override
	public int width(int column) {
		return column < LEADING ? WIDTHS[column] : YEAR_WIDTH;
	}

	private FiscalTerm term(int column) {
		return FiscalTerm.of(years.get(column - LEADING));
	}

	@Override
	public String text(int column, int row) {
		Line line = lines.get(row);
		return switch (column) {
		case 0 -> line.row() == kinds.get(0) ? labels.of(line.owner()) : "";
		case 1 -> line.row() == kinds.get(0) ? labels.of(line.indicator()) : "";
		case 2 -> line.indicator().getUnit() == null ? "" : line.indicator().getUnit();
		case 3 -> Words.of(line.row() == IndicatorValues.Row.TARGET ? "table.target" : "table.actual");
		default -> IndicatorValues.text(line.indicator(), line.row(), term(column));
		};
	}

	@Override
	public String shown(int column, int row) {
		String text = text(column, row);
		return switch (mark(column, row)) {
		case REACHED -> "○ " + text;
		case MISSED -> "▼ " + text;
		case NONE -> text;
		};
	}

	@Override
	public boolean isBand(int row) {
		return row / 2 % 2 == 1;
	}

	@Override
	public Mark mark(int column, int row) {
		Line line = lines.get(row);
		if (column < LEADING || line.row() == IndicatorValues.Row.TARGET)
			return Mark.NONE;
		return switch (Attainment.of(line.indicator(), term(column)).state()) {
		case REACHED -> Mark.REACHED;
		case MISSED -> Mark.MISSED;
		default -> Mark.NONE;
		};
	}

	@Override
	public boolean isNumber(int column) {
		return column >= LEADING;
	}

	@Override
	public boolean isEditable(int column, int row) {
		return column >= LEADING;
	}

	@Override
	public String problem(int column, int row, String text) {
		return IndicatorValues.problem(lines.get(row).indicator(), text);
	}

	@Override
	public Command set(int column, int row, String text) {
		Line line = lines.get(row);
		return IndicatorValues.set(session.domain(), line.indicator(), line.row(), term(column), text);
	}

	@Override
	public EObject element(int column, int row) {
		Line line = lines.get(row);
		return column == 0 ? line.owner() : line.indicator();
	}

	@Override
	public int rowOf(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer())
			for (int i = 0; i < lines.size(); i++)
				if (lines.get(i).indicator() == e || lines.get(i).owner() == e && !(e instanceof Plan))
					return i;
		return -1;
	}
}
