package org.kaikaku.compare.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.diff.Change;
import org.kaikaku.compare.internal.merge.Places.Slot;
import org.kaikaku.model.reformplan.ConflictKind;
import org.kaikaku.model.reformplan.Municipality;

/** One merge from the three states to the description of its result. */
public final class MergeRun {
	final States states;
	final Survival survival;
	final List<Clash> clashes = new ArrayList<>();
	final Map<Slot, List<String>> contents;
	final Map<String, Map<EStructuralFeature, List<String>>> values = new LinkedHashMap<>();
	final Map<String, Slot> slots;

	/** Merges; the three models are not changed. */
	public MergeRun(Municipality base, Municipality ours, Municipality theirs) {
		Version before = new Version(base, Map.of());
		Correspondence same = new Correspondence(before, ours, theirs);
		states = new States(before, same.ours(), same.theirs());
		Changed changed = Changed.of(before, same.ours(), same.theirs());
		survival = new Survival(states);
		for (String top : survival.keepWhatWasChanged())
			addDeletedChanged(top);
		Values merged = new Values(states, changed, survival, clashes);
		while (merged.reviveTargets()) {
			// until nothing that is kept refers to what is gone
		}
		Places places = new Places(states, survival, clashes);
		while (merged.reviveTargets())
			places.placeRevived();
		slots = places.slots();
		Lists lists = new Lists(states, changed, survival, slots, clashes);
		contents = lists.contents();
		for (String key : merged.touched())
			if (!survival.isDead(key))
				values.put(key, merged.of(key));
		addReused(same);
		addJoined(same);
	}

	private void addDeletedChanged(String top) {
		boolean oursDeleted = !states.ours().has(top);
		String kept = states.element(top).eClass().getName() + ' ' + top;
		clashes.add(new Clash(ConflictKind.DELETED_CHANGED, top, null, kept, oursDeleted ? null : kept, oursDeleted ? kept : null,
				oursDeleted ? "deletedByOurs" : "deletedByTheirs"));
	}

	private void addReused(Correspondence same) {
		for (String key : same.reused()) {
			boolean oursKeeps = states.ours().has(key);
			String other = key + Version.APART + "2";
			if (!survival.isDead(key) && !survival.isDead(other))
				clashes.add(new Clash(ConflictKind.ID_REUSED, key, null, null, oursKeeps ? key : other, oursKeeps ? other : key, "idReused"));
		}
	}

	private void addJoined(Correspondence same) {
		for (String key : same.joined()) {
			List<String> mine = NarrativeText.of(states.ours().node(key).element());
			List<String> yours = NarrativeText.of(states.theirs().node(key).element());
			if (!survival.isDead(key) && !mine.equals(yours) && !mine.isEmpty() && !yours.isEmpty())
				clashes.add(new Clash(ConflictKind.VALUE, key, "blocks", null, String.join("\n", mine), String.join("\n", yours), "bothWrote"));
		}
	}

	/** The id of the result of an element by its key. */
	static String idOf(String key) {
		int apart = key.indexOf(Version.APART);
		return apart < 0 ? key : key.substring(0, apart);
	}

	static boolean isRoot(String key) {
		return Change.ROOT.equals(key);
	}
}
