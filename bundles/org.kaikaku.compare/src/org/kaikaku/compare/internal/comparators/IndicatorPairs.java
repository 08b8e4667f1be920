package org.kaikaku.compare.internal.comparators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.Match;
import org.kaikaku.compare.internal.lineage.Likeness;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;

/**
 * Which indicators of both sides are set side by side: those that are the same element, those of which the newer one records
 * that it takes over the older one, and, within elements that are matched, those with the same name, which is said.
 */
final class IndicatorPairs {
	/**
	 * Two indicators; one may be null.
	 *
	 * @param byName true when only their names say that they are the same
	 */
	record Both(Indicator left, Indicator right, boolean byName) {
		/** The one on the right, else the one on the left. */
		Indicator named() {
			return right != null ? right : left;
		}
	}

	private final ComparisonPair pair;
	private final Set<Indicator> lefts;
	private final Set<Indicator> rights;
	private final List<Both> found = new ArrayList<>();

	private IndicatorPairs(ComparisonPair pair) {
		this.pair = pair;
		lefts = indicators(pair.left().plan());
		rights = indicators(pair.right().plan());
	}

	/** The pairs, in the order of the right side, then those that the left side alone has. */
	static List<Both> of(ComparisonPair pair) {
		return new IndicatorPairs(pair).find();
	}

	private static Set<Indicator> indicators(Plan plan) {
		Set<Indicator> all = new LinkedHashSet<>();
		plan.eAllContents().forEachRemaining(e -> {
			if (e instanceof Indicator indicator && indicator.eContainer() instanceof PlanElement)
				all.add(indicator);
		});
		return all;
	}

	private List<Both> find() {
		Map<String, Indicator> byId = new HashMap<>();
		lefts.forEach(i -> byId.put(i.getId(), i));
		Set<Indicator> open = new LinkedHashSet<>(lefts);
		Map<Indicator, Both> pairs = new HashMap<>();
		for (Indicator right : rights) {
			boolean sameElement = pair.mode() == ComparisonMode.YEARS || pair.mode() == ComparisonMode.DRAFTS;
			Indicator left = byId.get(sameElement ? right.getId() : Elements.idOf(right.getContinues()));
			if (left != null && open.remove(left))
				pairs.put(right, new Both(left, right, false));
		}
		for (Match match : pair.matches())
			byName(match, open, pairs);
		for (Indicator right : rights)
			found.add(pairs.getOrDefault(right, new Both(null, right, false)));
		open.forEach(left -> found.add(new Both(left, null, false)));
		return found;
	}

	/** Those of the element; of a theme of a city also those of all items in it, since those are not matched. */
	private List<Indicator> indicatorsOf(PlanElement element) {
		if (pair.mode() != ComparisonMode.CITIES)
			return element.getIndicators();
		List<Indicator> all = new ArrayList<>(element.getIndicators());
		element.eAllContents().forEachRemaining(e -> {
			if (e instanceof Indicator indicator && indicator.eContainer() != element)
				all.add(indicator);
		});
		return all;
	}

	private void byName(Match match, Set<Indicator> open, Map<Indicator, Both> pairs) {
		for (PlanElement right : match.rightElements())
			for (Indicator now : indicatorsOf(right))
				if (!pairs.containsKey(now))
					match.leftElements().stream().flatMap(e -> indicatorsOf(e).stream())
							.filter(i -> open.contains(i) && !Likeness.evened(i.getName()).isEmpty()
									&& Likeness.evened(i.getName()).equals(Likeness.evened(now.getName())))
							.findFirst().ifPresent(left -> {
								open.remove(left);
								pairs.put(now, new Both(left, now, true));
							});
	}
}
