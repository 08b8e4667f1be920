package org.kaikaku.validation.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.AcceptedFinding;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.validation.Finding;
import org.kaikaku.validation.ValidationResult;

/** What is known about one file: its units, the settings of its plans, and what was found. */
final class FileState {
	/** One rule of scope PLAN or FILE on one root. */
	record WideTask(Unit unit, int rule) {
	}

	final Municipality municipality;
	final RuleTable table;
	final Map<EObject, Unit> units = new IdentityHashMap<>();
	final Map<WideTask, List<RawFinding>> wide = new HashMap<>();
	List<Unit> order = List.of();
	private final Map<Plan, Settings> settings = new IdentityHashMap<>();

	FileState(Municipality municipality, RuleTable table) {
		this.municipality = municipality;
		this.table = table;
	}

	/** Reads which units there are. Units that were there before keep what is known about them. */
	List<Unit> refreshUnits() {
		List<Unit> current = new ArrayList<>();
		List<Unit> fresh = new ArrayList<>();
		Plan plan = null;
		for (EObject root : Unit.roots(municipality)) {
			if (root instanceof Plan p)
				plan = p;
			Unit unit = units.get(root);
			if (unit == null || unit.plan != plan) {
				unit = new Unit(root, plan);
				units.put(root, unit);
				fresh.add(unit);
			}
			current.add(unit);
		}
		if (units.size() > current.size())
			units.values().retainAll(Set.copyOf(current));
		order = current;
		return fresh;
	}

	/** Reads the plans' profiles; gives the rules that must run again in each plan because of them. */
	Map<Plan, BitSet> refreshSettings() {
		Map<Plan, BitSet> changed = new IdentityHashMap<>();
		List<Plan> plans = new ArrayList<>(municipality.getPlans());
		plans.add(null);
		for (Plan plan : plans) {
			Settings now = Settings.of(municipality, plan, table);
			Settings before = settings.put(plan, now);
			BitSet difference = before == null ? new BitSet() : now.differences(before);
			if (!difference.isEmpty())
				changed.put(plan, difference);
		}
		settings.keySet().retainAll(plans);
		return changed;
	}

	/** A checker; checkers of one run are given the same map for what they share. */
	Checker checker(Map<Object, Object> shared) {
		return new Checker(table, municipality, units::get, settings::get, shared);
	}

	/** All findings in their order, with severities and acceptances. */
	ValidationResult compose() {
		Acceptances acceptances = Acceptances.of(municipality);
		Map<EObject, List<RawFinding>> wideByUnit = new IdentityHashMap<>();
		for (Unit unit : order)
			for (int rule : table.wide(unit.root.eClass()))
				for (RawFinding raw : wide.getOrDefault(new WideTask(unit, rule), List.of()))
					wideByUnit.computeIfAbsent(Unit.rootOf(raw.finding().element()), u -> new ArrayList<>()).add(raw);
		List<Finding> open = new ArrayList<>();
		List<Finding> accepted = new ArrayList<>();
		Set<String> failed = new HashSet<>();
		for (Unit unit : order) {
			for (RawFinding raw : unit.found)
				add(raw, unit, acceptances, failed, open, accepted);
			for (RawFinding raw : wideByUnit.getOrDefault(unit.root, List.of()))
				add(raw, unit, acceptances, failed, open, accepted);
		}
		return new ValidationResult(municipality, List.copyOf(open), List.copyOf(accepted));
	}

	private void add(RawFinding raw, Unit unit, Acceptances acceptances, Set<String> failed, List<Finding> open,
			List<Finding> accepted) {
		Finding finding = raw.finding();
		if (finding.failure().isPresent() && !failed.add(finding.rule().id()))
			return;
		Optional<AcceptedFinding> acceptance = finding.failure().isPresent() ? Optional.<AcceptedFinding>empty()
				: acceptances.of(finding);
		Finding complete = finding.with(settings.get(unit.plan).severity(raw.rule(), finding.rule()), acceptance);
		(acceptance.isPresent() ? accepted : open).add(complete);
	}
}
