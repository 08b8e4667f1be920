package org.kaikaku.validation.internal.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.BasicEObjectImpl;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.validation.Finding;
import org.kaikaku.validation.FindingBuilder;
import org.kaikaku.validation.Message;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleContext;

/** Runs rules on elements, one after the other, on one thread. */
final class Checker implements RuleContext {
	private final RuleTable table;
	private final Municipality municipality;
	private final Function<EObject, Unit> units;
	private final Function<Plan, Settings> profiles;
	private final Map<Object, Object> shared;
	private final List<Draft> drafts = new ArrayList<>();
	/** Options of rules as numbers, under the settings of the current unit. */
	private final Map<Integer, Map<String, BigDecimal>> numbers = new HashMap<>();
	private Unit unit;
	private Settings settings;
	private Rule rule;
	private int number;
	private int position;
	private boolean local;
	private Unit lastOwner;
	private Object lastKey;
	private Object lastValue;

	Checker(RuleTable table, Municipality municipality, Function<EObject, Unit> units, Function<Plan, Settings> profiles,
			Map<Object, Object> shared) {
		this.shared = shared;
		this.table = table;
		this.municipality = municipality;
		this.units = units;
		this.profiles = profiles;
	}

	/** What rules of scope UNIT and DEFINITIONS find in a unit; only those of a set, or all for null. */
	List<RawFinding> checkUnit(Unit checked, BitSet only) {
		List<RawFinding> found = new ArrayList<>();
		enter(checked);
		local = true;
		RuleTable.Subset subset = only == null ? null : table.subset(only);
		for (BasicEObjectImpl element : only == null ? checked.elements(table) : checked.elements()) {
			int[] rules = subset == null ? table.local(element.eClass()) : subset.local(element.eClass());
			if (rules.length > 0)
				check(element, rules, found);
			position++;
		}
		return found.isEmpty() ? List.of() : found;
	}

	/** What one rule of scope PLAN or FILE finds on the root of a unit. */
	List<RawFinding> checkWide(Unit checked, int wideRule) {
		List<RawFinding> found = new ArrayList<>();
		enter(checked);
		local = false;
		check(checked.root, new int[] { wideRule }, found);
		return found.isEmpty() ? List.of() : found;
	}

	private void enter(Unit checked) {
		unit = checked;
		Settings its = profiles.apply(checked.plan);
		if (its != settings)
			numbers.clear();
		settings = its;
		position = 0;
	}

	private void check(EObject element, int[] numbers, List<RawFinding> found) {
		for (int candidate : numbers) {
			if (!settings.isEnabled(candidate))
				continue;
			number = candidate;
			rule = table.rule(candidate);
			run(element);
			for (Draft draft : drafts)
				found.add(new RawFinding(position, candidate, draft.finish()));
			drafts.clear();
		}
	}

	/** A rule that fails is reported as a finding, in place of what it had found on the element so far. */
	private void run(EObject element) {
		try {
			rule.check(element, this);
		} catch (RuntimeException | LinkageError | StackOverflowError failure) {
			drafts.clear();
			String what = failure.getClass().getSimpleName() + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
			Draft draft = new Draft(rule, element, new Message(new FailedRule(rule), Finding.FAILED, List.of(rule.id(), what)));
			draft.failure = failure;
			drafts.add(draft);
		}
	}

	@Override
	public Municipality municipality() {
		return municipality;
	}

	@Override
	public Plan plan() {
		return unit.plan;
	}

	@Override
	public BigDecimal number(String option) {
		Map<String, BigDecimal> known = numbers.computeIfAbsent(number, n -> new HashMap<>(2));
		return known.computeIfAbsent(option, o -> new BigDecimal(text(o).strip()));
	}

	@Override
	public String text(String option) {
		return settings.option(number, rule, option);
	}

	@Override
	public FindingBuilder find(EObject element, String messageKey, Object... arguments) {
		Draft draft = new Draft(rule, element, new Message(rule, messageKey, List.of(arguments)));
		drafts.add(draft);
		return draft;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T remembered(EObject element, Object key, Supplier<T> compute) {
		Unit owner = ownerOf(element);
		if (owner == null)
			return compute.get();
		if (owner != lastOwner || key != lastKey) {
			Object value = owner.remembered(key, compute);
			lastOwner = owner;
			lastKey = key;
			lastValue = value;
		}
		return (T) lastValue;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T shared(Object key, Supplier<T> compute) {
		if (local)
			return compute.get();
		Object known = shared.get(key);
		if (known == null) {
			known = compute.get();
			shared.put(key, known);
		}
		return (T) known;
	}

	@Override
	public List<EObject> elements(EObject element) {
		Unit owner = ownerOf(element);
		return Collections.unmodifiableList((owner == null ? new Unit(Unit.rootOf(element), null) : owner).elements());
	}

	/** A local rule may look beyond its unit only at the roots of others, so there is no need to climb. */
	private Unit ownerOf(EObject element) {
		if (element == unit.root || local && !Contents.isRoot(element))
			return unit;
		return units.apply(Unit.rootOf(element));
	}

	@Override
	public Optional<Rule> rule(String id) {
		int found = table.number(id);
		return found < 0 ? Optional.empty() : Optional.of(table.rules().get(found));
	}
}
