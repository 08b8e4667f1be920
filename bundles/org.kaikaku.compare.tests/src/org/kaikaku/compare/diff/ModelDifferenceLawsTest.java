package org.kaikaku.compare.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.compare.testing.Models;
import org.kaikaku.compare.testing.RandomEditor;
import org.kaikaku.model.reformplan.Municipality;

/** The laws of the difference, tried with random edits over the whole metamodel. */
class ModelDifferenceLawsTest {
	@ParameterizedTest
	@ValueSource(ints = { 10, 60, 300 })
	void appliedToTheStateBeforeItGivesTheStateAfter(int size) {
		for (int seed = 0; seed < 60; seed++) {
			Municipality before = new RandomEditor("b", seed).grow(size);
			Municipality after = Models.copy(before);
			new RandomEditor("e", seed + 7).edit(after, 1 + seed);
			ModelDifference difference = ModelDifference.compare(before, after);
			Municipality patched = Models.copy(before);
			difference.applyTo(patched);
			assertEquals(Models.canonical(after), Models.canonical(patched), "seed " + seed);
			difference.reversed().applyTo(patched);
			assertEquals(Models.canonical(before), Models.canonical(patched), "back, seed " + seed);
		}
	}

	@Test
	void aStateDoesNotDifferFromItself() {
		for (int seed = 0; seed < 50; seed++) {
			Municipality model = new RandomEditor("b", seed).grow(200);
			assertEquals(List.of(), ModelDifference.compare(model, model).changes());
			assertEquals(List.of(), ModelDifference.compare(model, Models.copy(model)).changes());
		}
	}

	@Test
	void itIsEmptyOnlyWhenTheFilesAreTheSame() {
		for (int seed = 0; seed < 200; seed++) {
			Municipality before = new RandomEditor("b", seed).grow(40);
			Municipality after = Models.copy(before);
			new RandomEditor("e", seed).edit(after, 1);
			boolean same = Models.canonical(before).equals(Models.canonical(after));
			assertEquals(same, ModelDifference.compare(before, after).isEmpty(), "seed " + seed);
		}
	}

	@Test
	void twoUnrelatedFilesDifferAndTheDifferenceStillLeadsFromOneToTheOther() {
		for (int seed = 0; seed < 20; seed++) {
			Municipality before = new RandomEditor("x", seed).grow(100);
			Municipality after = new RandomEditor("y", seed).grow(100);
			ModelDifference difference = ModelDifference.compare(before, after);
			assertFalse(difference.isEmpty());
			difference.applyTo(before);
			assertEquals(Models.canonical(after), Models.canonical(before));
		}
	}
}
