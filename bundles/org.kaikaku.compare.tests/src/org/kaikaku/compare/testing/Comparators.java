package org.kaikaku.compare.testing;

import java.util.List;

import org.kaikaku.compare.PlanComparator;
import org.kaikaku.compare.internal.comparators.DepartmentsComparator;
import org.kaikaku.compare.internal.comparators.EffectsComparator;
import org.kaikaku.compare.internal.comparators.ElementsComparator;
import org.kaikaku.compare.internal.comparators.IndicatorsComparator;
import org.kaikaku.compare.internal.comparators.ReorganisationsComparator;
import org.kaikaku.compare.internal.comparators.StructureComparator;
import org.kaikaku.compare.internal.comparators.TextsComparator;

/** The comparators of the product, without the framework that finds them. */
public final class Comparators {
	private Comparators() {
	}

	/** All of them, in no order. */
	public static List<PlanComparator> all() {
		return List.of(new TextsComparator(), new EffectsComparator(), new IndicatorsComparator(), new StructureComparator(),
				new DepartmentsComparator(),
				new ReorganisationsComparator(), new ElementsComparator());
	}
}
