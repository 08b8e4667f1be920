package org.kaikaku.report.internal.build.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kaikaku.core.figures.Attainment;
import org.kaikaku.model.reformplan.Baseline;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.TextStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.Elements;
import org.kaikaku.report.internal.build.words.IndicatorWords;
import org.kaikaku.report.internal.build.words.LevelNames;

/** The list of all indicators: with results their target, actual and attainment of the year, else all targets. */
public final class IndicatorListTable {

	private static final int MOST_YEARS = 5;

	private IndicatorListTable() {
	}

	/** The table; empty for a plan without indicators. */
	public static List<Block> of(Build build, String words) {
		List<Row> rows = new ArrayList<>();
		for (PlanElement owner : Elements.all(build)) {
			List<Indicator> indicators = Elements.indicators(owner);
			for (int i = 0; i < indicators.size(); i++) {
				rows.add(row(owner, indicators.get(i), i == 0 ? indicators.size() : 0, build));
			}
		}
		if (rows.isEmpty()) {
			return List.of();
		}
		boolean wide = !build.showsResults();
		List<Column> columns = new ArrayList<>(List.of(NumberColumn.of(build),
				new Column(wide ? 11 : 9, Column.Role.TEXT), new Column(wide ? 15 : 12, Column.Role.TEXT)));
		List<Cell> header = new ArrayList<>(List.of(Cell.columnHeader(build.text("column.number")),
				Cell.columnHeader(LevelNames.item(build)), Cell.columnHeader(build.text("indicator"))));
		for (String title : build.showsResults() ? resultTitles(build) : planTitles(build)) {
			columns.add(new Column(5.5, Column.Role.NUMBER));
			header.add(Cell.columnHeader(title));
		}
		rows.add(0, new Row(null, Row.Role.HEADER, true, true, header));
		return List.of(new Table(build.plan().getId(), TableStyle.GRID, build.captions().table(words), null, null,
				columns, 1, rows));
	}

	private static List<String> resultTitles(Build build) {
		return List.of(build.text("indicator.target"), build.text("indicator.actual"), build.text("indicator.attainment"));
	}

	private static List<String> planTitles(Build build) {
		List<String> titles = new ArrayList<>(List.of(build.text("indicator.baseline")));
		years(build).forEach(y -> titles.add(build.years().format(y)));
		return titles;
	}

	private static List<FiscalYear> years(Build build) {
		List<FiscalYear> all = build.planYears();
		return all.size() <= MOST_YEARS ? all : List.of(all.get(all.size() - 1));
	}

	private static Row row(PlanElement owner, Indicator indicator, int span, Build build) {
		List<Cell> cells = new ArrayList<>();
		if (span > 0) {
			cells.add(Cells.centred(owner.getId(), owner == build.plan() ? "" : owner.getNumber()).spanning(1, span));
			cells.add(Cells.words(owner.getId(), owner.getName()).spanning(1, span));
		}
		cells.add(Cells.words(indicator.getId(), IndicatorWords.name(indicator)));
		if (build.showsResults()) {
			addResults(indicator, cells, build);
		} else {
			addTargets(indicator, cells, build);
		}
		return new Row(indicator.getId(), Row.Role.BODY, true, false, cells);
	}

	private static void addResults(Indicator indicator, List<Cell> cells, Build build) {
		FiscalTerm term = FiscalTerm.of(build.year());
		cells.add(value(indicator, Attainment.target(indicator, term).orElse(null), build));
		cells.add(Attainment.actual(indicator, term).map(a -> value(indicator, a, build))
				.orElseGet(() -> latestPart(indicator, build)));
		Attainment attainment = Attainment.of(indicator, term);
		String words = state(attainment, build);
		boolean missed = attainment.state() == Attainment.State.MISSED;
		cells.add(Cells.sign(indicator.getId(), missed ? Text.of(words, TextStyle.MISSED) : Text.of(words)));
	}

	/** The latest value of a part of the year, with its term, where the year has no value of its own. */
	private static Cell latestPart(Indicator indicator, Build build) {
		return indicator.getActuals().stream().filter(a -> a.getTerm() != null && a.getTerm().year().equals(build.year()))
				.max(Comparator.comparing(IndicatorValue::getTerm)).map(a -> Cells.value(a.getId(),
						Inlines.of(IndicatorWords.text(indicator, a, build)
								+ build.text("in.brackets", build.years().format(a.getTerm()))),
						IndicatorWords.datum(indicator, a)))
				.orElse(Cell.empty());
	}

	/** What can be said of an attainment: ○ 156.4%, ▼ 80.0%, or nothing. */
	public static String state(Attainment attainment, Build build) {
		String degree = attainment.percent().map(p -> " " + p.toPlainString() + "%").orElse("");
		return switch (attainment.state()) {
		case REACHED -> build.text("attainment.reached") + degree;
		case MISSED -> build.text("attainment.missed") + degree;
		case UNKNOWN -> build.conventions().unknownSign();
		case NO_TARGET, NOT_COMPARABLE -> build.conventions().noneSign();
		case NOT_MEASURED -> "";
		};
	}

	private static void addTargets(Indicator indicator, List<Cell> cells, Build build) {
		Baseline baseline = indicator.getBaselines().isEmpty() ? null
				: indicator.getBaselines().get(indicator.getBaselines().size() - 1);
		cells.add(value(indicator, baseline, build));
		for (FiscalYear year : years(build)) {
			cells.add(value(indicator, Attainment.target(indicator, FiscalTerm.of(year)).orElse(null), build));
		}
	}

	private static Cell value(Indicator indicator, IndicatorValue value, Build build) {
		String text = IndicatorWords.text(indicator, value, build);
		return text.isEmpty() ? Cell.empty()
				: Cells.value(value.getId(), Inlines.of(text), IndicatorWords.datum(indicator, value));
	}
}
