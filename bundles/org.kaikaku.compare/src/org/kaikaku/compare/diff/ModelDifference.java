package org.kaikaku.compare.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.compare.diff.Change.Added;
import org.kaikaku.compare.diff.Change.ListChanged;
import org.kaikaku.compare.diff.Change.Moved;
import org.kaikaku.compare.diff.Change.Removed;
import org.kaikaku.compare.diff.Change.ValueChanged;
import org.kaikaku.compare.internal.model.DifferenceFinder;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.ReformplanPackage;

/**
 * Everything that tells one state of a file from another. Elements are the same when their ids and classes are, wherever
 * they stand. Immutable, independent of the models it was computed from, and complete: applied to the one state it gives the
 * other, byte for byte when saved.
 *
 * @param changes in the order of the state after, what was removed with the list it was removed from
 */
public record ModelDifference(List<Change> changes) {
	public ModelDifference {
		changes = List.copyOf(changes);
	}

	/**
	 * Compares two states. References to other files are compared as written and never followed.
	 *
	 * @param before not changed
	 * @param after  not changed; may be the same object
	 * @throws IllegalArgumentException if an element has no id
	 */
	public static ModelDifference compare(Municipality before, Municipality after) {
		return new ModelDifference(new DifferenceFinder(Objects.requireNonNull(before), Objects.requireNonNull(after)).find());
	}

	/** Whether nothing differs. */
	public boolean isEmpty() {
		return changes.isEmpty();
	}

	/** What leads from the state after to the state before. */
	public ModelDifference reversed() {
		List<Change> back = new ArrayList<>(changes.size());
		for (Change change : changes)
			back.add(change.reversed());
		Collections.reverse(back);
		return new ModelDifference(back);
	}

	/**
	 * Brings a model from the state before to the state after, in place.
	 *
	 * @param model equal to the state before
	 * @throws IllegalArgumentException if an element that changed is not there; the model may then be changed in part
	 */
	public void applyTo(Municipality model) {
		ElementTable table = new ElementTable(model);
		takeOut(table);
		putIn(table);
		for (Change change : changes)
			setValues(table, change);
	}

	private void takeOut(ElementTable table) {
		List<EObject> out = new ArrayList<>();
		for (Change change : changes)
			if (change instanceof Removed || change instanceof Moved)
				out.add(table.get(change.elementId()));
		out.forEach(table::detach);
		for (Change change : changes)
			if (change instanceof Removed removed)
				table.forget(removed.elementId(), table.get(removed.elementId()));
	}

	/** Rising positions within each list make every position right at its turn, since what stayed kept its order. */
	private void putIn(ElementTable table) {
		record Arrival(EObject element, Place place) {
		}
		List<Arrival> arrivals = new ArrayList<>();
		for (Change change : changes)
			if (change instanceof Added added)
				arrivals.add(new Arrival(table.create(added.element().type(), added.elementId()), added.place()));
			else if (change instanceof Moved moved)
				arrivals.add(new Arrival(table.get(moved.elementId()), moved.to()));
		arrivals.sort(Comparator.comparingInt(a -> a.place().index()));
		for (Arrival arrival : arrivals)
			ElementTable.insert(table.get(arrival.place().parentId()), arrival.place().feature(), arrival.place().index(), arrival.element());
	}

	private static void setValues(ElementTable table, Change change) {
		if (change instanceof Added added)
			for (FeatureValue value : added.element().values())
				table.set(table.get(added.elementId()), value.feature(), value.values());
		else if (change instanceof ListChanged changed)
			table.set(table.get(changed.elementId()), changed.feature(), changed.after());
		else if (change instanceof ValueChanged changed)
			setValue(table, changed);
	}

	private static void setValue(ElementTable table, ValueChanged changed) {
		EObject element = table.get(changed.elementId());
		if (changed.feature() == ReformplanPackage.eINSTANCE.getIdentified_Id())
			element.eSet(changed.feature(), changed.after());
		else
			table.set(element, changed.feature(), changed.after() == null ? List.of() : List.of(changed.after()));
	}

	/** The id of an element of a file, for those who look up changes; {@link Change#ROOT} for the root. */
	public static String elementId(EObject element) {
		return Elements.key(element);
	}
}
