package org.kaikaku.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kaikaku.compare.merge.ConflictDecision.Choice;
import org.kaikaku.compare.testing.Models;
import org.kaikaku.compare.testing.RandomEditor;
import org.kaikaku.model.reformplan.MergeConflict;
import org.kaikaku.model.reformplan.Municipality;

/** What becomes of a merged file when a person decides. */
class ConflictDecisionTest {
	private static MergeCase files(String name) {
		return new MergeCase(Path.of("testdata/merge").resolve(name));
	}

	/** The file after taking one side in every conflict. */
	private static Municipality decided(String name, Choice choice) throws IOException {
		MergeCase files = files(name);
		MergeResult result = new ThreeWayMerge(Locale.JAPANESE).merge(files.base(), files.ours(), files.theirs());
		assertFalse(result.conflicts().isEmpty(), name);
		result.conflicts().forEach(c -> new ConflictDecision(result.merged(), c).take(choice));
		assertTrue(result.merged().getConflicts().isEmpty());
		return result.merged();
	}

	@Test
	void takingASideWhereBothChangedOneThingGivesThatSide() throws IOException {
		for (String name : List.of("value-changed-differently", "value-removed-by-one-changed-by-other", "reference-changed-differently",
				"rating-changed-differently",
				"reordered-in-a-circle", "stated-unknown-by-one-none-by-other", "department-moved-apart", "same-paragraph-changed-by-both",
						"root-value-changed-differently", "deleted-by-one-changed-by-other",
				"paragraph-deleted-by-one-changed-by-other", "deleted-department-newly-assigned")) {
			MergeCase files = files(name);
			String ours = Models.canonical(decided(name, Choice.OURS));
			String theirs = Models.canonical(decided(name, Choice.THEIRS));
			if (name.equals("deleted-department-newly-assigned"))
				assertFalse(ours.contains("d-idle"), name);
			else
				assertEquals(Models.canonical(files.ours()), ours, name);
			assertEquals(Models.canonical(files.theirs()), theirs, name);
		}
	}

	@Test
	void theValueBeforeCanBeTaken() throws IOException {
		assertEquals(Models.canonical(files("value-changed-differently").base()), Models.canonical(decided("value-changed-differently",
				Choice.BASE)));
	}

	@Test
	void whatAPersonHasToEditStaysAsItIsWithoutTheConflict() throws IOException {
		MergeCase files = files("same-field-written-by-both");
		MergeResult result = new ThreeWayMerge(Locale.JAPANESE).merge(files.base(), files.ours(), files.theirs());
		ConflictDecision decision = new ConflictDecision(result.merged(), result.conflicts().get(0));
		assertFalse(decision.isCarriedOut(Choice.OURS));
		decision.take(Choice.OURS);
		assertEquals(files.expected(), Models.canonical(result.merged()));
	}

	@Test
	void bothTextsCanStandOneAfterTheOtherOrGiveWayToAThird() throws IOException {
		for (boolean both : new boolean[] { true, false }) {
			MergeCase files = files("same-paragraph-changed-by-both");
			MergeResult result = new ThreeWayMerge(Locale.JAPANESE).merge(files.base(), files.ours(), files.theirs());
			MergeConflict conflict = result.conflicts().get(0);
			ConflictDecision decision = new ConflictDecision(result.merged(), conflict);
			assertTrue(decision.takesBoth() && decision.takesOwn());
			if (both)
				decision.takeBoth();
			else
				decision.takeOwn("三つめの文章");
			String text = Models.canonical(result.merged());
			assertTrue(result.merged().getConflicts().isEmpty());
			assertEquals(both, text.contains(conflict.getOurs()) && text.contains(conflict.getTheirs()));
			assertEquals(!both, text.contains("三つめの文章"));
		}
	}

	@Test
	void whatIsNoValueOfTheFeatureIsRefusedAndTheConflictStays() throws IOException {
		MergeCase files = files("rating-changed-differently");
		MergeResult result = new ThreeWayMerge(Locale.JAPANESE).merge(files.base(), files.ours(), files.theirs());
		ConflictDecision decision = new ConflictDecision(result.merged(), result.conflicts().get(0));
		assertFalse(decision.takesOwn());
		assertThrows(IllegalArgumentException.class, () -> decision.takeOwn("A"));
		assertEquals(1, result.merged().getConflicts().size());
	}

	@Test
	void everyConflictOfAllCasesIsToldInWordsInBothLanguages() throws IOException {
		try (Stream<Path> cases = Files.list(Path.of("testdata/merge"))) {
			for (Path folder : cases.filter(Files::isDirectory).toList()) {
				MergeCase files = new MergeCase(folder);
				for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
					MergeResult result = new ThreeWayMerge(locale).merge(files.base(), files.ours(), files.theirs());
					ConflictText words = new ConflictText(result.merged(), locale);
					for (MergeConflict conflict : result.conflicts()) {
						assertFalse(words.kind(conflict).isBlank() || words.place(conflict).isBlank() || words.briefPlace(conflict).isBlank(), folder.toString());
						for (Choice side : Choice.values())
							assertFalse(words.value(conflict, side).contains("〈"), folder + ": " + words.value(conflict, side));
					}
				}
			}
		}
	}

	@Test
	void aConflictOfAnotherFileIsRefused() throws IOException {
		MergeCase files = files("value-changed-differently");
		MergeResult result = new ThreeWayMerge(Locale.JAPANESE).merge(files.base(), files.ours(), files.theirs());
		assertThrows(IllegalArgumentException.class, () -> new ConflictDecision(files.base(), result.conflicts().get(0)));
	}

	@Test
	void whateverIsDecidedTheFileOpensAndNoConflictIsLeft() {
		for (int seed = 0; seed < 300; seed++) {
			Municipality base = new RandomEditor("b", seed).grow(12);
			Municipality ours = Models.copy(base);
			Municipality theirs = Models.copy(base);
			new RandomEditor("o", seed + 1).edit(ours, 12);
			new RandomEditor("t", seed + 2).edit(theirs, 12);
			MergeResult result = new ThreeWayMerge(Locale.JAPANESE).merge(base, ours, theirs);
			List<MergeConflict> open = new ArrayList<>(result.conflicts());
			for (int i = 0; i < open.size(); i++)
				if (open.get(i).eContainer() != null)
					new ConflictDecision(result.merged(), open.get(i)).take(Choice.values()[(seed + i) % 3]);
			String text = Models.canonical(result.merged());
			assertEquals(text, Models.canonical(Models.read(text)), "seed " + seed);
			assertTrue(result.conflicts().stream().noneMatch(result.merged().getConflicts()::contains), "seed " + seed);
		}
	}
}
