package org.kaikaku.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaikaku.compare.diff.ModelDifference;
import org.kaikaku.compare.testing.Models;
import org.kaikaku.compare.testing.Plans;
import org.kaikaku.compare.testing.RandomEditor;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Municipality;

/** The laws on plans as they are: the published one with its references into another file, and invented ones. */
class RealPlanMergeTest {
	@Test
	void theLawsHoldForEditsOfThePublishedPlan() {
		Municipality base = Plans.toride();
		for (int seed = 0; seed < 8; seed++)
			check("published plan, seed " + seed, base, seed, 10 + seed * 60);
	}

	@Test
	void theLawsHoldForEditsOfInventedPlans() {
		for (int seed = 0; seed < 8; seed++)
			check("invented plan, seed " + seed, SyntheticPlans.municipalityWithPredecessor(seed, 6, 4), seed, 10 + seed * 40);
	}

	private static void check(String situation, Municipality base, int seed, int edits) {
		Municipality ours = ThreeWayMerge.copy(base);
		Municipality theirs = ThreeWayMerge.copy(base);
		new RandomEditor("o", seed).edit(ours, edits);
		new RandomEditor("t", seed + 100).edit(theirs, edits);
		Municipality patched = ThreeWayMerge.copy(base);
		ModelDifference.compare(base, ours).applyTo(patched);
		assertEquals(Models.canonical(ours), Models.canonical(patched), situation + ": the difference leads from one to the other");
		MergeLaws.check(situation, base, ours, theirs);
	}

	@Test
	void theFileAsReadAndItsCopyDoNotDiffer() {
		Municipality read = Plans.toride();
		assertEquals(List.of(), ModelDifference.compare(read, Plans.toride()).changes());
		assertEquals(List.of(), ModelDifference.compare(read, ThreeWayMerge.copy(read)).changes());
		assertEquals(List.of(), ModelDifference.compare(ThreeWayMerge.copy(read), read).changes());
	}
}
