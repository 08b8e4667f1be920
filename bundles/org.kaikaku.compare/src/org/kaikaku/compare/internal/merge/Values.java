package org.kaikaku.compare.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.internal.model.ClassFeatures;
import org.kaikaku.compare.internal.model.Elements;
import org.kaikaku.model.reformplan.ConflictKind;

/**
 * The own values of the elements that either side changed, added or brought back. A value that both changed differently stays
 * as it was before both, for lists what can be said without a decision is done.
 */
final class Values {
	/** A reference to what one side deleted; a consequence when only the deletion's undoing brought it about. */
	private record Use(String key, EStructuralFeature feature, String target, boolean consequence) {
	}

	private final States states;
	private final Survival survival;
	private final List<Clash> clashes;
	private final Set<String> touched;

	Values(States states, Changed changed, Survival survival, List<Clash> clashes) {
		this.states = states;
		this.survival = survival;
		this.clashes = clashes;
		touched = new LinkedHashSet<>(changed.values());
		for (Version version : List.of(states.ours(), states.theirs()))
			for (String key : version.nodes().keySet())
				if (states.isNew(key))
					touched.add(key);
	}

	/** Keys of elements whose values may differ from the base. */
	Set<String> touched() {
		return touched;
	}

	/**
	 * Brings back what was deleted and is referred to, and what that refers to in turn.
	 *
	 * @return whether anything was brought back
	 */
	boolean reviveTargets() {
		touched.addAll(survival.revived());
		List<Use> uses = new ArrayList<>();
		for (String key : touched)
			if (!survival.isDead(key))
				for (EStructuralFeature feature : ClassFeatures.of(states.element(key).eClass()).values())
					if (feature instanceof EReference)
						for (String target : merge(key, feature, null))
							if (!Elements.isForeign(target) && survival.isDead(target) && states.onlyHolder(target) != null)
								uses.add(new Use(key, feature, target, survival.isRevived(key)));
		for (Use use : uses) {
			survival.revive(use.target());
			if (!use.consequence())
				clashes.add(lost(use));
		}
		touched.addAll(survival.revived());
		return !uses.isEmpty();
	}

	private Clash lost(Use use) {
		boolean oursDeleted = !states.ours().has(use.target());
		boolean before = states.base().values(use.key(), use.feature()).contains(use.target());
		return new Clash(ConflictKind.REFERENCE_LOST, use.key(), use.feature().getName(), before ? use.target() : null,
				oursDeleted ? null : use.target(), oursDeleted ? use.target() : null, oursDeleted ? "referenceLostByOurs" : "referenceLostByTheirs");
	}

	/** The values of an element by feature, every feature of its class; conflicts are recorded. */
	Map<EStructuralFeature, List<String>> of(String key) {
		Map<EStructuralFeature, List<String>> values = new LinkedHashMap<>();
		for (EStructuralFeature feature : ClassFeatures.of(states.element(key).eClass()).values())
			values.put(feature, merge(key, feature, clashes));
		return values;
	}

	private List<String> merge(String key, EStructuralFeature feature, List<Clash> log) {
		List<String> before = states.base().values(key, feature);
		boolean isNew = states.isNew(key);
		if (isNew && !(states.ours().has(key) && states.theirs().has(key)))
			return alive(feature, (states.ours().has(key) ? states.ours() : states.theirs()).values(key, feature), log == null);
		List<String> mine = withRevived(states.ours(), key, feature, before);
		List<String> yours = withRevived(states.theirs(), key, feature, before);
		if (mine.equals(yours) || yours.equals(before))
			return alive(feature, mine, log == null);
		if (mine.equals(before))
			return alive(feature, yours, log == null);
		if (feature.isMany()) {
			SequenceMerge.Outcome outcome = SequenceMerge.mergeValues(before, mine, yours);
			if (outcome.clash() && log != null)
				log.add(clash(ConflictKind.ORDER, key, feature, before, mine, yours, "order"));
			return alive(feature, outcome.order(), log == null);
		}
		List<String> stays = alive(feature, before, false);
		if (log != null)
			log.add(clash(ConflictKind.VALUE, key, feature, before, mine, yours, stays.equals(before) ? "value" : "valueGone"));
		return stays;
	}

	/**
	 * The values on a side, with the references to what it deleted and what stays all the same: it dropped them with the
	 * deletion only.
	 */
	private List<String> withRevived(Version side, String key, EStructuralFeature feature, List<String> before) {
		List<String> values = states.values(side, key, feature);
		if (!(feature instanceof EReference) || !feature.isMany() && !values.isEmpty())
			return values;
		List<String> completed = null;
		for (int i = 0; i < before.size(); i++) {
			String target = before.get(i);
			if (values.contains(target) || side.has(target) || !survival.isRevived(target))
				continue;
			if (completed == null)
				completed = new ArrayList<>(values);
			int after = i == 0 ? -1 : completed.indexOf(before.get(i - 1));
			completed.add(i == 0 ? 0 : after < 0 ? completed.size() : after + 1, target);
		}
		return completed == null ? values : completed;
	}

	/** Without references to what is gone, unless the caller wants to bring it back. */
	private List<String> alive(EStructuralFeature feature, List<String> values, boolean all) {
		if (all || !(feature instanceof EReference))
			return values;
		List<String> kept = new ArrayList<>(values);
		kept.removeIf(v -> !Elements.isForeign(v) && (survival.isDead(v) || !states.base().has(v) && !states.ours().has(v)
				&& !states.theirs().has(v)));
		return kept;
	}

	private static Clash clash(ConflictKind kind, String key, EStructuralFeature feature, List<String> before, List<String> mine,
			List<String> yours, String sentence) {
		return new Clash(kind, key, feature.getName(), text(before), text(mine), text(yours), sentence);
	}

	/** Values as a conflict writes them: one after the other with a blank between, none as null. */
	static String text(List<String> values) {
		return values.isEmpty() ? null : String.join(" ", values);
	}
}
