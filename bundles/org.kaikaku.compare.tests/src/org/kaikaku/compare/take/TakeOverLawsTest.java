package org.kaikaku.compare.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.Comparisons;
import org.kaikaku.compare.internal.comparators.ElementsComparator;
import org.kaikaku.compare.testing.Models;
import org.kaikaku.compare.testing.Plans;
import org.kaikaku.compare.testing.RandomEditor;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;

/** Whoever takes over every line of two drafts, one after the other, has the other draft. */
class TakeOverLawsTest {
	private static final Comparisons COMPARISONS = new Comparisons(List.of(new ElementsComparator()), Locale.JAPANESE);

	@Test
	void everyLineOfTheRealPlanTakenGivesTheOtherDraft() {
		Municipality real = Plans.toride();
		for (int seed = 0; seed < 60; seed++)
			takeAll(real, seed, 12);
	}

	private static void takeAll(Municipality real, int seed, int edits) {
		Municipality left = Models.copy(real);
		Municipality right = Models.copy(real);
		new RandomEditor("kou", seed).edit(left, edits);
		new RandomEditor("otsu", seed + 1_000).edit(right, edits);
		Plan before = plan(left);
		if (before == null || plan(right) == null)
			return;
		TakeOver.Side side = seed % 2 == 0 ? TakeOver.Side.LEFT : TakeOver.Side.RIGHT;
		Municipality target = side == TakeOver.Side.LEFT ? right : left;
		for (int round = 0; round < 200; round++) {
			Comparison comparison = COMPARISONS.drafts(before, plan(right));
			List<ComparisonRow> rows = comparison.parts().get(0).rows();
			if (rows.isEmpty())
				break;
			TakeOver next = rows.stream().map(r -> new TakeOver(comparison, r)).filter(t -> t.isPossible(side, target)).findFirst().orElse(null);
			assertTrue(next != null, () -> seed + ": " + rows);
			next.apply(side, target);
		}
		List<String> open = COMPARISONS.drafts(before, plan(right)).parts().get(0).rows().stream()
				.map(r -> r.subject() + " " + r.aspect() + ": " + r.left().text() + " / " + r.right().text()).toList();
		assertEquals(List.of(), open, "seed " + seed);
		assertEquals(Models.canonical(left), Models.canonical(right), "seed " + seed);
	}

	private static Plan plan(Municipality model) {
		return model.getPlans().stream().filter(p -> p.getId().equals("toride-2020")).findFirst().orElse(model.getPlans().isEmpty() ? null
				: model.getPlans().get(0));
	}
}
