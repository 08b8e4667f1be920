package org.kaikaku.core.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.plan.ItemLife;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.CountingBasis;
import org.kaikaku.model.reformplan.Conventions;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Population;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalYear;

/**
 * How many items have which grade in a year, and their shares of a denominator that the plan chooses.
 *
 * @param year    the year, never null
 * @param counts  number of items by grade of the main scale, in its order; every grade is a key
 * @param unrated items of the denominator without a grade of the main scale in the year
 */
public record RatingCounts(FiscalYear year, Map<Grade, Integer> counts, int unrated) {
	private static final int EXACT_DIGITS = 12;

	/** Counts by the plan's first counting basis; by all items, each once, when it has none. */
	public static RatingCounts of(Plan plan, FiscalYear year) {
		return of(plan, year, plan.getCountingBases().isEmpty() ? null : plan.getCountingBases().get(0));
	}

	/** Counts by a counting basis; null for all items that the plan holds in the year, each once. */
	public static RatingCounts of(Plan plan, FiscalYear year, CountingBasis basis) {
		return of(plan, year, basis, item -> true);
	}

	/** Counts of the items that stand at their own place in a theme or in themes below it, by the plan's first counting basis. */
	public static RatingCounts within(Plan plan, Theme theme, FiscalYear year) {
		CountingBasis basis = plan.getCountingBases().isEmpty() ? null : plan.getCountingBases().get(0);
		return of(plan, year, basis, item -> EcoreUtil.isAncestor(theme, item));
	}

	private static RatingCounts of(Plan plan, FiscalYear year, CountingBasis basis, Predicate<ReformItem> part) {
		PlanStructure structure = PlanStructure.of(plan);
		Map<Grade, Integer> counts = new LinkedHashMap<>();
		Ratings.mainScale(plan).ifPresent(s -> s.getGrades().forEach(g -> counts.put(g, 0)));
		int unrated = 0;
		for (ReformItem item : population(structure, year, basis)) {
			if (!part.test(item))
				continue;
			int weight = basis != null && basis.isRepeatedCounted() ? Math.max(1, structure.listings(item)) : 1;
			Grade grade = Ratings.main(item, year).map(Rating::getGrade).orElse(null);
			if (grade == null || !counts.containsKey(grade))
				unrated += weight;
			else
				counts.merge(grade, weight, Integer::sum);
		}
		return new RatingCounts(year, Collections.unmodifiableMap(counts), unrated);
	}

	/** The items of a denominator in a year, each once, in the order of the plan. */
	public static List<ReformItem> population(PlanStructure structure, FiscalYear year, CountingBasis basis) {
		Population population = basis == null ? Population.ALL_ITEMS : basis.getPopulation();
		return switch (population) {
		case ALL_ITEMS -> structure.items().stream().filter(i -> ItemLife.isHeld(i, year)).toList();
		case DUE_THIS_YEAR -> structure.items().stream().filter(i -> ItemLife.isDue(i, year)).toList();
		case FIXED_AT_START -> List.copyOf(basis.getFixedItems());
		case RATED_THIS_YEAR -> structure.items().stream().filter(i -> Ratings.main(i, year).isPresent()).toList();
		};
	}

	/** The denominator. */
	public int total() {
		return unrated + counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** The share of a grade in per cent, to twelve decimals; empty when there is nothing to share. */
	public Optional<BigDecimal> share(Grade grade) {
		int total = total();
		if (total == 0)
			return Optional.empty();
		BigDecimal count = BigDecimal.valueOf(counts.getOrDefault(grade, 0) * 100L);
		return Optional.of(count.divide(BigDecimal.valueOf(total), EXACT_DIGITS, RoundingMode.HALF_EVEN));
	}

	/** The share of a grade in per cent as the plan shows it; a whole number, halves away from zero, without conventions. */
	public Optional<BigDecimal> percent(Grade grade, Conventions conventions) {
		int total = total();
		if (total == 0)
			return Optional.empty();
		int decimals = conventions == null ? 0 : Math.max(0, Math.min(EXACT_DIGITS, conventions.getPercentDecimals()));
		RoundingMode mode = conventions == null ? RoundingMode.HALF_UP : AmountRounding.mode(conventions.getPercentRounding());
		BigDecimal count = BigDecimal.valueOf(counts.getOrDefault(grade, 0) * 100L);
		return Optional.of(count.divide(BigDecimal.valueOf(total), decimals, mode));
	}
}
