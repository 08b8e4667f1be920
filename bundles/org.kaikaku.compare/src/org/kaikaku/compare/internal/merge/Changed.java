package org.kaikaku.compare.internal.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kaikaku.compare.diff.Change;
import org.kaikaku.compare.diff.Change.Added;
import org.kaikaku.compare.diff.Change.ListChanged;
import org.kaikaku.compare.diff.Change.Moved;
import org.kaikaku.compare.diff.Change.Removed;
import org.kaikaku.compare.diff.Change.ValueChanged;
import org.kaikaku.compare.internal.merge.Places.Slot;
import org.kaikaku.compare.internal.model.DifferenceFinder;
import org.kaikaku.model.reformplan.ReformplanPackage;

/**
 * Where either side differs from the base, so that the merge looks at nothing else.
 *
 * @param values keys of elements of the base with other values on a side
 * @param lists  lists whose content or order differs on a side; places on a side are by the ids of that side
 */
record Changed(Set<String> values, Set<Slot> lists) {
	static Changed of(Version base, Version ours, Version theirs) {
		Changed changed = new Changed(new HashSet<>(), new HashSet<>());
		for (Version side : List.of(ours, theirs))
			for (Change change : new DifferenceFinder(base.root(), side.root()).find())
				changed.add(change, base, side);
		return changed;
	}

	private void add(Change change, Version base, Version side) {
		if (change instanceof ValueChanged value && value.feature() != ReformplanPackage.eINSTANCE.getIdentified_Id()
				|| change instanceof ListChanged)
			values.add(change.elementId());
		else if (change instanceof Added added)
			lists.add(new Slot(side.keyOfId(added.place().parentId()), added.place().feature()));
		else if (change instanceof Removed removed)
			lists.add(new Slot(removed.place().parentId(), removed.place().feature()));
		else if (change instanceof Moved moved) {
			lists.add(new Slot(moved.from().parentId(), moved.from().feature()));
			lists.add(new Slot(side.keyOfId(moved.to().parentId()), moved.to().feature()));
		}
	}
}
