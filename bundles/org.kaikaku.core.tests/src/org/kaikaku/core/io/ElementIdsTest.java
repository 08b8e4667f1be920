package org.kaikaku.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;

class ElementIdsTest {
	@Test
	void onlyElementsWithoutIdGetOne() {
		Municipality municipality = SyntheticPlans.municipality(1, 12, 3);
		ReformItem item = SyntheticPlans.items(municipality.getPlans().get(0)).get(0);
		String kept = SyntheticPlans.items(municipality.getPlans().get(0)).get(1).getId();
		item.setId(null);
		item.getActivities().get(0).setId("");
		assertEquals(2, ElementIds.assignMissing(municipality));
		assertTrue(ElementIds.isValid(item.getId()) && ElementIds.isValid(item.getActivities().get(0).getId()));
		assertEquals(kept, SyntheticPlans.items(municipality.getPlans().get(0)).get(1).getId());
		assertEquals(0, ElementIds.assignMissing(municipality));
	}

	@Test
	void givenIdsAreShortAndAllDifferent() {
		Set<String> taken = new HashSet<>();
		for (int i = 0; i < 20_000; i++) {
			String id = ElementIds.fresh(taken);
			assertTrue(id.matches("[a-z][0-9a-z]{8}"), id);
			assertTrue(taken.add(id));
		}
	}

	@Test
	void aPastedCopyHasIdsOfItsOwnAndKeepsItsInnerReferences() {
		Municipality municipality = SyntheticPlans.municipality(1, 12, 3);
		ReformItem item = SyntheticPlans.items(municipality.getPlans().get(0)).stream()
				.filter(i -> i.getActivities().stream().anyMatch(a -> a.getSteps().size() > 1)).findFirst().orElseThrow();
		ReformItem copy = EcoreUtil.copy(item);
		ElementIds.renew(copy, municipality);
		Set<String> before = new HashSet<>();
		municipality.eAllContents().forEachRemaining(o -> before.add(((Identified) o).getId()));
		assertFalse(before.contains(copy.getId()));
		copy.eAllContents().forEachRemaining(o -> assertFalse(before.contains(((Identified) o).getId())));
		copy.getActivities().stream().filter(a -> a.getSteps().size() > 1)
				.forEach(a -> assertEquals(a.getSteps().get(0), a.getSteps().get(1).getDependsOn().get(0)));
	}

	@Test
	void duplicatesAreFoundInTheOrderOfTheTree() {
		Municipality municipality = SyntheticPlans.municipality(1, 12, 3);
		assertEquals(Map.of(), ElementIds.duplicates(municipality));
		List<ReformItem> items = SyntheticPlans.items(municipality.getPlans().get(0));
		items.get(4).setId(items.get(2).getId());
		items.get(7).setId(items.get(2).getId());
		assertEquals(Map.of(items.get(2).getId(), List.of(items.get(2), items.get(4), items.get(7))), ElementIds.duplicates(municipality));
	}

	@Test
	void aNewElementIsNotGivenAnIdOfTheRestOfItsFile() {
		Municipality municipality = SyntheticPlans.municipality(1, 3, 2);
		ReformItem added = ReformplanFactory.eINSTANCE.createReformItem();
		municipality.getPlans().get(0).getEntries().add(added);
		assertEquals(1, ElementIds.assignMissing(added));
		assertNotEquals(null, added.getId());
		assertEquals(Map.of(), ElementIds.duplicates(municipality));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "A-1_b.c", "2020", "toride-i01" })
	void idsOfThisFormAreValid(String id) {
		assertTrue(ElementIds.isValid(id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a b", "改革", "a#b", "a/b", "a\"", "a\n" })
	void idsOfOtherFormsAreNot(String id) {
		assertFalse(ElementIds.isValid(id));
		assertFalse(ElementIds.isValid(null));
		assertFalse(ElementIds.isValid("a".repeat(201)));
	}
}
