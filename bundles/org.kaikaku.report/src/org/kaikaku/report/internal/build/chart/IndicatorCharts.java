package org.kaikaku.report.internal.build.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.kaikaku.core.figures.Attainment;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.Elements;
import org.kaikaku.report.internal.build.words.IndicatorWords;
import org.kaikaku.report.internal.build.words.LifeWords;

/** A chart for each indicator that has numbers: targets as a line, actuals up to the year of the report as bars. */
public final class IndicatorCharts {

	private final Build build;

	/** Charts of one report. */
	public IndicatorCharts(Build build) {
		this.build = build;
	}

	/** The charts of all indicators in the order of the plan. */
	public List<Block> blocks() {
		List<Block> charts = new ArrayList<>();
		for (PlanElement owner : Elements.all(build)) {
			Elements.indicators(owner).stream().map(i -> chart(owner, i)).filter(Objects::nonNull).forEach(charts::add);
		}
		return charts;
	}

	private Chart chart(PlanElement owner, Indicator indicator) {
		List<BigDecimal> actuals = values(y -> actual(indicator, y).map(Actual::getValue).orElse(null));
		List<BigDecimal> targets = values(y -> target(indicator, y).map(Target::getValue).orElse(null));
		List<BigDecimal> upper = values(y -> target(indicator, y).map(Target::getUpper).orElse(null));
		if (actuals.stream().allMatch(Objects::isNull)) {
			return null;
		}
		List<ChartSeries> series = new ArrayList<>();
		series.add(new ChartSeries(build.text("indicator.actual"), ChartSeries.Meaning.ACTUAL, ChartSeries.Drawing.BAR, 0, actuals));
		addLine(build.text("indicator.target"), 0, targets, series);
		addLine(build.text("chart.indicator.upper"), 1, upper, series);
		String caption = build.text("chart.indicator", LifeWords.name(owner), IndicatorWords.name(indicator));
		return new Chart(indicator.getId(), build.captions().figure(caption),
				build.planYears().stream().map(build.years()::format).toList(), series, false, indicator.getUnit(),
				caption + build.text("chart.alt", words(indicator)));
	}

	private static void addLine(String name, int place, List<BigDecimal> values, List<ChartSeries> series) {
		if (values.stream().anyMatch(Objects::nonNull)) {
			series.add(new ChartSeries(name, ChartSeries.Meaning.TARGET, ChartSeries.Drawing.LINE, place, values));
		}
	}

	private List<BigDecimal> values(Function<FiscalYear, BigDecimal> value) {
		List<BigDecimal> values = new ArrayList<>();
		build.planYears().forEach(y -> values.add(value.apply(y)));
		return values;
	}

	private Optional<Actual> actual(Indicator indicator, FiscalYear year) {
		boolean due = year.compareTo(build.year()) <= 0;
		return due ? Attainment.actual(indicator, FiscalTerm.of(year)) : Optional.empty();
	}

	private static Optional<Target> target(Indicator indicator, FiscalYear year) {
		return Attainment.target(indicator, FiscalTerm.of(year));
	}

	private String words(Indicator indicator) {
		List<String> words = new ArrayList<>();
		for (FiscalYear year : build.planYears()) {
			List<String> said = new ArrayList<>();
			target(indicator, year).ifPresent(
					t -> said.add(build.text("indicator.target") + " " + IndicatorWords.text(indicator, t, build)));
			actual(indicator, year).ifPresent(
					a -> said.add(build.text("indicator.actual") + " " + IndicatorWords.text(indicator, a, build)));
			if (!said.isEmpty()) {
				words.add(build.years().format(year) + " " + String.join(" ", said));
			}
		}
		return String.join(build.text("list.comma"), words);
	}
}
