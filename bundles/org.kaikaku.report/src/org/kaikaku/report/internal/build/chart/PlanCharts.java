package org.kaikaku.report.internal.build.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.figures.RatingCounts;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.model.reformplan.Entry;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.table.RatingCountsTable;
import org.kaikaku.report.internal.build.words.RatingWords;

/** Charts of the plan as a whole: ratings by theme, ratings and effects over the years as far as several are known. */
public final class PlanCharts {

	private static final int MOST_THEMES = 10;

	private final Build build;

	/** Charts of one report. */
	public PlanCharts(Build build) {
		this.build = build;
	}

	/** Ratings by the topmost themes; empty with fewer than two themes or nothing to count. */
	public List<Block> byTheme() {
		List<Theme> themes = new ArrayList<>();
		for (Entry entry : build.plan().getEntries()) {
			if (entry instanceof Theme theme && RatingCounts.within(build.plan(), theme, build.year()).total() > 0) {
				themes.add(theme);
			}
		}
		if (themes.size() < 2 || themes.size() > MOST_THEMES || !RatingCountsTable.isPossible(build)) {
			return List.of();
		}
		List<String> names = themes.stream().map(t -> t.getName() == null ? "" : t.getName()).toList();
		List<RatingCounts> counts = themes.stream().map(t -> RatingCounts.within(build.plan(), t, build.year())).toList();
		return List.of(chart("chart.themes", names, counts));
	}

	/** Ratings over the years up to the report; empty when only one year is rated. */
	public List<Block> byYear() {
		List<FiscalYear> years = years().stream().filter(y -> build.structure().items().stream()
				.anyMatch(i -> Ratings.main(i, y).isPresent())).toList();
		if (years.size() < 2) {
			return List.of();
		}
		return List.of(chart("chart.years", years.stream().map(build.years()::format).toList(),
				years.stream().map(y -> RatingCounts.of(build.plan(), y)).toList()));
	}

	private List<FiscalYear> years() {
		return build.planYears().stream().filter(y -> y.compareTo(build.year()) <= 0).toList();
	}

	private Chart chart(String key, List<String> categories, List<RatingCounts> counts) {
		List<Grade> grades = List.copyOf(counts.get(0).counts().keySet());
		List<ChartSeries> series = new ArrayList<>();
		for (int i = 0; i < grades.size(); i++) {
			Grade grade = grades.get(i);
			series.add(new ChartSeries(RatingWords.sign(grade), ChartSeries.Meaning.RATING, ChartSeries.Drawing.BAR, i,
					values(counts, c -> c.counts().get(grade))));
		}
		if (counts.stream().anyMatch(c -> c.unrated() > 0)) {
			series.add(new ChartSeries(build.text("rating.unrated"), ChartSeries.Meaning.OTHER, ChartSeries.Drawing.BAR, 0,
					values(counts, RatingCounts::unrated)));
		}
		String caption = build.text(key);
		return new Chart(build.plan().getId(), build.captions().figure(caption), categories, series, true,
				build.text("items", "").strip(), caption + build.text("chart.alt", words(categories, series)));
	}

	private static List<BigDecimal> values(List<RatingCounts> counts, Function<RatingCounts, Integer> value) {
		return counts.stream().map(value).map(BigDecimal::valueOf).toList();
	}

	private String words(List<String> categories, List<ChartSeries> series) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < categories.size(); i++) {
			int at = i;
			words.add(categories.get(i) + " " + series.stream().filter(s -> s.values().get(at) != null)
					.map(s -> s.name() + " " + s.values().get(at).toPlainString()).collect(Collectors.joining(" ")));
		}
		return String.join(build.text("list.comma"), words);
	}

	/** Achieved effects over the years up to the report; empty when only one year has any. */
	public List<Block> effects() {
		List<FiscalYear> years = years().stream().filter(y -> !EffectTotals.of(build.plan(), y).rows().isEmpty()).toList();
		if (years.size() < 2) {
			return List.of();
		}
		List<String> categories = years.stream().map(build.years()::format).toList();
		List<ChartSeries> series = List.of(new ChartSeries(build.text("effect"), ChartSeries.Meaning.OTHER,
				ChartSeries.Drawing.BAR, 0, years.stream()
						.map(y -> BigDecimal.valueOf(EffectTotals.of(build.plan(), y).roundedTotal(build.rounding()))).toList()));
		String caption = build.text("chart.effects");
		return List.of(new Chart(build.plan().getId(), build.captions().figure(caption), categories, series, false,
				build.moneyUnit(), caption + build.text("chart.alt", words(categories, series))));
	}
}
