package org.kaikaku.core.figures;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.plan.ItemLife;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;

/**
 * How many indicators of a plan stand how to their targets in a year: those of the plan, of themes, and of items that the
 * plan holds in the year and their activities; parts of an indicator count like others.
 *
 * @param year   the year, never null
 * @param counts number of indicators by what can be said of them; every state is a key
 */
public record AttainmentCounts(FiscalYear year, Map<Attainment.State, Integer> counts) {

	/** Counts the indicators of a plan by their values of the whole year. */
	public static AttainmentCounts of(Plan plan, FiscalYear year) {
		Map<Attainment.State, Integer> counts = new EnumMap<>(Attainment.State.class);
		for (Attainment.State state : Attainment.State.values())
			counts.put(state, 0);
		for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();)
			if (all.next() instanceof Indicator indicator && isHeld(indicator, year))
				counts.merge(Attainment.of(indicator, FiscalTerm.of(year)).state(), 1, Integer::sum);
		return new AttainmentCounts(year, Map.copyOf(counts));
	}

	private static boolean isHeld(Indicator indicator, FiscalYear year) {
		return PlanStructure.ancestor(indicator, ReformItem.class).map(i -> ItemLife.isHeld(i, year)).orElse(true);
	}

	/** Indicators whose actual can be held against a target: reached or missed. */
	public int compared() {
		return counts.get(Attainment.State.REACHED) + counts.get(Attainment.State.MISSED);
	}
}
