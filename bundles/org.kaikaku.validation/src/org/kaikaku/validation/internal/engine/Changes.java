package org.kaikaku.validation.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.validation.Rule;
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
	private final boolean parallel;
	private final BitSet definitionRules;
	private final BitSet otherPlanRules;
	private final Set<EObject> dirtyUnits = identitySet();
	private boolean municipalityChanged;
	private boolean planRemoved;
	/** Of any plan: after a move, an item can refer to grades of the plan that it came from. */
	private boolean definitionsChanged;

	/** Starts with everything unchecked. */
	public Changes(RuleTable table, Municipality municipality, boolean parallel) {
		state = new FileState(municipality, table);
		this.parallel = parallel;
		otherPlanRules = table.ofScope(Scope.OTHER_PLANS);
		definitionRules = table.ofScope(Scope.DEFINITIONS);
	}

	private static <T> Set<T> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	/** Whether there is something to check again. */
	public boolean any() {
		return municipalityChanged || !dirtyUnits.isEmpty();
	}

	/** Notes one change. */
	public void note(Notification notification) {
		if (!(notification.getNotifier() instanceof EObject changed))
			return;
		EObject root = Unit.rootOf(changed);
		dirtyUnits.add(root);
		if (root == state.municipality)
			municipalityChanged = true;
		if (root instanceof Plan plan && isDefinition(changed, plan, notification.getFeature()))
			definitionsChanged = true;
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
			if (removed instanceof Plan plan) {
				planRemoved = true;
				plan.getEntries().forEach(this::forgetRemoved);
			} else if (removed instanceof Theme theme)
				theme.getEntries().forEach(this::forgetRemoved);
		}
	}

	/** Checks again and gives all findings. */
	public ValidationResult check() {
		Map<Plan, BitSet> reset = state.refreshSettings();
		Set<Unit> fresh = identitySet();
		fresh.addAll(state.refreshUnits());
		Set<Plan> touched = identitySet();
		List<Checks.Work> work = new ArrayList<>();
		for (Unit unit : state.order)
			if (fresh.contains(unit) || dirtyUnits.contains(unit.root))
				touched.add(unit.plan);
		for (Unit unit : state.order) {
			if (fresh.contains(unit) || dirtyUnits.contains(unit.root)) {
				unit.forget();
				work.add(new Checks.Work(state, unit, null));
			} else {
				BitSet again = again(unit.plan, reset, touched);
				if (!again.isEmpty())
					work.add(new Checks.Work(state, unit, again));
			}
		}
		Checks.checkUnits(work, parallel);
		Checks.checkWide(wide(touched, fresh, reset), parallel);
		state.wide.keySet().removeIf(task -> state.units.get(task.unit().root) != task.unit());
		dirtyUnits.clear();
		municipalityChanged = false;
		definitionsChanged = false;
		planRemoved = false;
		return state.compose();
	}

	private BitSet again(Plan plan, Map<Plan, BitSet> reset, Set<Plan> touched) {
		BitSet again = new BitSet();
		if (planRemoved || touched.stream().anyMatch(t -> t != null && t != plan))
			again.or(otherPlanRules);
		if (municipalityChanged || definitionsChanged)
			again.or(definitionRules);
		if (reset.containsKey(plan))
			again.or(reset.get(plan));
		return again;
	}

	private List<Checks.Wide> wide(Set<Plan> touched, Set<Unit> fresh, Map<Plan, BitSet> reset) {
		List<Checks.Wide> wide = new ArrayList<>();
		for (Unit unit : state.order)
			for (int number : state.table.wide(unit.root.eClass())) {
				Rule rule = state.table.rules().get(number);
				boolean set = reset.containsKey(unit.plan) && reset.get(unit.plan).get(number);
				if (set || municipalityChanged || rule.scope() == Scope.FILE || touched.contains(unit.plan) || fresh.contains(unit))
					wide.add(new Checks.Wide(state, new WideTask(unit, number)));
			}
		return wide;
	}
}
