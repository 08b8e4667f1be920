package org.kaikaku.validation.internal.engine;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.ValidationResult;
import org.kaikaku.validation.internal.engine.FileState.WideTask;

/** Notes what was changed in a file, and checks again what depends on it. */
public final class Changes {
	private static final ReformplanPackage PACKAGE = ReformplanPackage.eINSTANCE;
	/** What rules of scope DEFINITIONS may read of a plan besides its own attributes. */
	private static final Set<EStructuralFeature> DEFINITIONS = Set.of(PACKAGE.getPlan_Levels(), PACKAGE.getPlan_Scales(),
			PACKAGE.getPlan_Assessors(), PACKAGE.getPlan_EffectCategories(), PACKAGE.getPlan_Symbols(), PACKAGE.getPlan_TextFields(),
			PACKAGE.getPlan_Classifications(), PACKAGE.getPlan_CountingBases(), PACKAGE.getPlan_Conventions(),
			PACKAGE.getPlan_PeriodChanges());

	private final FileState state;
	private final RuleTable table;
	private final Agenda agenda;
	private final Set<EObject> dirtyUnits = Collections.newSetFromMap(new IdentityHashMap<>());
	/** Features of the municipality's own unit and of the definitions of any plan: an item can refer to grades of another plan. */
	private final BitSet definitions = new BitSet();
	/** Features of all units of a plan; under null, of the municipality's own unit. */
	private final Map<Plan, BitSet> byPlan = new IdentityHashMap<>();
	private boolean started;
	/** All is checked, but what was found has not been put together. */
	private boolean composeDue;

	/** Starts with everything unchecked. */
	public Changes(RuleTable table, Municipality municipality, boolean parallel) {
		state = new FileState(municipality, table);
		agenda = new Agenda(state, parallel);
		this.table = table;
	}

	/** Whether there is something to check again. */
	public boolean any() {
		return !started || composeDue || !dirtyUnits.isEmpty() || !agenda.isEmpty();
	}

	/** How much of the work at hand is done, from 0 to 1. */
	public double progress() {
		return started ? agenda.progress() : 0;
	}

	/** Notes one change. */
	public void note(Notification notification) {
		if (!(notification.getNotifier() instanceof EObject changed))
			return;
		EObject root = Unit.rootOf(changed);
		dirtyUnits.add(root);
		Features.add(notification, byPlan.computeIfAbsent(PlanStructure.planOf(root).orElse(null), p -> new BitSet()));
		if (root == state.municipality || root instanceof Plan plan && isDefinition(changed, plan, notification.getFeature()))
			Features.add(notification, definitions);
		forgetRemoved(notification.getOldValue());
	}

	private static boolean isDefinition(EObject changed, Plan plan, Object feature) {
		if (changed instanceof YearlyReport)
			return feature == PACKAGE.getYearlyReport_Year();
		if (changed == plan)
			return feature instanceof EAttribute || feature == PACKAGE.getPlan_YearlyReports() || DEFINITIONS.contains(feature);
		EObject e = changed;
		while (e.eContainer() != plan)
			e = e.eContainer();
		return DEFINITIONS.contains(e.eContainingFeature());
	}

	/** What leaves the file may be changed unseen before it comes back. */
	private void forgetRemoved(Object old) {
		if (old instanceof Collection<?> several)
			several.forEach(this::forgetRemoved);
		else if (old instanceof EObject removed && state.units.remove(removed) != null) {
			if (removed instanceof Plan plan)
				plan.getEntries().forEach(this::forgetRemoved);
			else if (removed instanceof Theme theme)
				theme.getEntries().forEach(this::forgetRemoved);
		}
	}

	/** Checks all that is to be checked and gives all findings. */
	public ValidationResult check() {
		plan();
		agenda.work();
		return compose();
	}

	/** Checks until a time (of {@link System#nanoTime}); gives all findings if it gets to the end. */
	public Optional<ValidationResult> check(long deadline) {
		plan();
		if (!agenda.isEmpty()) {
			composeDue = true;
			// Putting thousands of findings together is a piece of its own.
			if (!agenda.work(deadline) || System.nanoTime() - deadline >= 0)
				return Optional.empty();
		}
		return Optional.of(compose());
	}

	private ValidationResult compose() {
		composeDue = false;
		return state.compose();
	}

	/** Turns what was noted into work. */
	private void plan() {
		if (started && dirtyUnits.isEmpty())
			return;
		started = true;
		Map<Plan, BitSet> reset = state.refreshSettings();
		Set<Unit> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
		fresh.addAll(state.refreshUnits());
		state.wide.keySet().removeIf(task -> state.units.get(task.unit().root) != task.unit());
		agenda.fileChanged();
		Map<Plan, Affected> affected = new IdentityHashMap<>();
		for (Unit unit : state.order) {
			Affected its = affected.computeIfAbsent(unit.plan, p -> affected(p, reset));
			boolean isFresh = fresh.contains(unit);
			if (isFresh || dirtyUnits.contains(unit.root)) {
				unit.forget();
				agenda.addAll(unit);
			} else if (!its.local.isEmpty())
				agenda.add(unit, its.local);
			for (int rule : table.wide(unit.root.eClass()))
				if (isFresh || its.wide.get(rule))
					agenda.add(new WideTask(unit, rule));
		}
		dirtyUnits.clear();
		definitions.clear();
		byPlan.clear();
	}

	/** Rules that must run again on what did not change itself. */
	private record Affected(BitSet local, BitSet wide) {
	}

	private Affected affected(Plan plan, Map<Plan, BitSet> reset) {
		BitSet here = new BitSet();
		BitSet elsewhere = new BitSet();
		byPlan.forEach((p, features) -> {
			if (p == plan || p == null)
				here.or(features);
			if (p != plan)
				elsewhere.or(features);
		});
		BitSet local = table.affected(Scope.DEFINITIONS, definitions);
		local.or(table.affected(Scope.OTHER_PLANS, elsewhere));
		BitSet wide = table.affected(Scope.PLAN, here);
		here.or(elsewhere);
		wide.or(table.affected(Scope.FILE, here));
		BitSet set = reset.getOrDefault(plan, new BitSet());
		local.or(set);
		wide.or(set);
		local.and(table.localRules());
		return new Affected(local, wide);
	}
}
