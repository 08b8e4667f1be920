package org.kaikaku.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.testing.Models;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.MergeConflict;
import org.kaikaku.model.reformplan.Municipality;

/** What holds for every merge. */
final class MergeLaws {
	static final ThreeWayMerge MERGE = new ThreeWayMerge(Locale.JAPANESE);

	private MergeLaws() {
	}

	static void check(String situation, Municipality base, Municipality ours, Municipality theirs) {
		String before = Models.canonical(base);
		String mine = Models.canonical(ours);
		String yours = Models.canonical(theirs);
		oneSideAloneIsTaken(situation, base, ours, mine);
		MergeResult result = MERGE.merge(base, ours, theirs);
		String text = Models.canonical(result.merged());
		assertEquals(text, Models.canonical(Models.read(text)), situation + ": the result opens and saves unchanged");
		MergeResult swapped = MERGE.merge(base, theirs, ours);
		assertEquals(facts(result.conflicts(), false), facts(swapped.conflicts(), true), situation + ": the same conflicts from the other side");
		assertEquals(withoutConflicts(result), withoutConflicts(swapped), situation + ": the same result from the other side");
		Set<String> told = values(result.merged());
		nothingLost(situation, base, ours, told);
		nothingLost(situation, base, theirs, told);
		assertEquals(before, Models.canonical(base), situation + ": base is untouched");
		assertEquals(mine, Models.canonical(ours), situation + ": ours is untouched");
		assertEquals(yours, Models.canonical(theirs), situation + ": theirs is untouched");
	}

	private static void oneSideAloneIsTaken(String situation, Municipality base, Municipality ours, String mine) {
		for (MergeResult result : List.of(MERGE.merge(base, ours, base), MERGE.merge(base, base, ours), MERGE.merge(base, ours, ours))) {
			assertEquals(List.of(), facts(result.conflicts(), false), situation + ": no conflict with oneself");
			assertEquals(mine, Models.canonical(result.merged()), situation + ": one side alone is taken as it is");
		}
	}

	static List<String> facts(List<MergeConflict> conflicts, boolean swap) {
		return conflicts.stream().map(c -> c.getKind() + " " + c.getElementId() + " " + c.getFeature() + " [" + c.getBase() + "] ["
				+ (swap ? c.getTheirs() : c.getOurs()) + "] [" + (swap ? c.getOurs() : c.getTheirs()) + "]").sorted().toList();
	}

	private static String withoutConflicts(MergeResult result) {
		Municipality copy = Models.copy(result.merged());
		Set<String> ids = new HashSet<>(result.conflicts().stream().map(Identified::getId).toList());
		copy.getConflicts().removeIf(c -> ids.contains(c.getId()));
		return Models.canonical(copy);
	}

	/** Every text and number that a side has and the base has not is in the result or in a conflict. */
	private static void nothingLost(String situation, Municipality base, Municipality side, Set<String> told) {
		Set<String> old = values(base);
		Set<String> missing = new TreeSet<>(Comparator.naturalOrder());
		for (String value : values(side))
			if (!old.contains(value) && !told.contains(value) && told.stream().noneMatch(t -> t.contains(value)))
				missing.add(value);
		assertTrue(missing.isEmpty(), () -> situation + ": lost " + missing);
	}

	private static Set<String> values(Municipality model) {
		Set<String> values = new HashSet<>();
		collect(model, values);
		model.eAllContents().forEachRemaining(e -> collect(e, values));
		return values;
	}

	private static void collect(EObject element, Set<String> values) {
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (!attribute.isID() && element.eIsSet(attribute)) {
				Object held = element.eGet(attribute);
				for (Object value : attribute.isMany() ? (List<?>) held : List.of(held))
					values.add(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
			}
	}
}
