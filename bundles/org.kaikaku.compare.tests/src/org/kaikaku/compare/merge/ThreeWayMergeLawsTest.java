package org.kaikaku.compare.merge;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.compare.testing.Models;
import org.kaikaku.compare.testing.RandomEditor;
import org.kaikaku.model.reformplan.Municipality;

/** The laws of the merge, tried with thousands of random edits over the whole metamodel. */
class ThreeWayMergeLawsTest {
	@ParameterizedTest(name = "files of about {0} elements, up to {1} edits on each side, {2} times")
	@CsvSource({ "4, 12, 1500", "8, 12, 1000", "40, 30, 400", "120, 60, 80", "400, 150, 8" })
	void mergesOfRandomEditsKeepTheLaws(int size, int edits, int times) {
		for (int seed = 0; seed < times; seed++) {
			Municipality base = new RandomEditor("b", seed).grow(size);
			Municipality ours = Models.copy(base);
			Municipality theirs = Models.copy(base);
			new RandomEditor("o", seed * 31L + 1).edit(ours, 1 + seed % edits);
			new RandomEditor("t", seed * 37L + 2).edit(theirs, 1 + seed * 7 % edits);
			MergeLaws.check("size " + size + ", seed " + seed, base, ours, theirs);
		}
	}
}
