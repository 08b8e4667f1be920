package org.kaikaku.validation.internal.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.Scope;

/** The rules of a validator, numbered in the order of their ids, and which of them look at a type. */
public final class RuleTable {
	private static final Set<EClass> UNIT_ROOTS = Set.of(ReformplanPackage.eINSTANCE.getMunicipality(), ReformplanPackage.eINSTANCE.getPlan(),
			ReformplanPackage.eINSTANCE.getTheme(), ReformplanPackage.eINSTANCE.getReformItem());
	private static final int SPARSE = 20;
	private static final int TYPES = ReformplanPackage.eINSTANCE.getEClassifiers().size();
	private final List<Rule> rules;
	private final Rule[] byNumber;
	private final List<BitSet> reads;
	private final BitSet localRules = new BitSet();
	private final Map<String, Integer> numbers = new HashMap<>();
	private final AtomicReferenceArray<int[]> worth = new AtomicReferenceArray<>(TYPES);
	private final Map<BitSet, Subset> subsets = new ConcurrentHashMap<>();
	private final AtomicReferenceArray<int[]> local = new AtomicReferenceArray<>(TYPES);
	private final AtomicReferenceArray<int[]> wide = new AtomicReferenceArray<>(TYPES);

	/** @throws IllegalArgumentException if two rules share an id or a wide rule looks at more than units' roots */
	public RuleTable(Collection<? extends Rule> given) {
		rules = given.stream().sorted(Comparator.comparing(Rule::id)).map(Rule.class::cast).toList();
		byNumber = rules.toArray(Rule[]::new);
		reads = rules.stream().map(r -> Features.of(r.reads())).toList();
		for (int i = 0; i < rules.size(); i++) {
			Rule rule = rules.get(i);
			localRules.set(i, !isWide(rule));
			if (numbers.put(rule.id(), i) != null)
				throw new IllegalArgumentException("Two rules have the id " + rule.id());
			if (isWide(rule) && !UNIT_ROOTS.containsAll(rule.types()))
				throw new IllegalArgumentException(rule.id() + " has scope " + rule.scope() + " and so takes only roots of units");
		}
	}

	/** All rules by id. */
	public List<Rule> rules() {
		return rules;
	}

	Rule rule(int number) {
		return byNumber[number];
	}

	/** The number of a rule; -1 for one that is not here. */
	public int number(String id) {
		return numbers.getOrDefault(id, -1);
	}

	static boolean isWide(Rule rule) {
		return rule.scope() == Scope.PLAN || rule.scope() == Scope.FILE;
	}

	/** The local rules of a set by type; asked for once per unit, used for each element. */
	Subset subset(BitSet only) {
		return subsets.computeIfAbsent((BitSet) only.clone(), Subset::new);
	}

	/** Some of the local rules by type. */
	final class Subset {
		private final BitSet only;
		private final AtomicReferenceArray<int[]> byType = new AtomicReferenceArray<>(TYPES);

		private Subset(BitSet only) {
			this.only = only;
		}

		int[] local(EClass type) {
			int[] found = byType.get(type.getClassifierID());
			if (found == null) {
				found = Arrays.stream(RuleTable.this.local(type)).filter(only::get).toArray();
				byType.set(type.getClassifierID(), found);
			}
			return found;
		}
	}

	/** Whether so few types are looked at that it pays to leave out what holds none of them. */
	boolean isSparse() {
		return rules.size() < SPARSE;
	}

	/** The containments of a type in which elements can stand that a local rule looks at. */
	int[] worthVisiting(EClass type) {
		int[] known = worth.get(type.getClassifierID());
		if (known == null) {
			known = type.getEAllContainments().stream()
					.filter(c -> concrete(c.getEReferenceType()).anyMatch(t -> isWorthVisiting(t, new HashSet<>())))
					.mapToInt(type::getFeatureID).toArray();
			worth.set(type.getClassifierID(), known);
		}
		return known;
	}

	private boolean isWorthVisiting(EClass type, Set<EClass> seen) {
		if (!seen.add(type))
			return false;
		boolean looked = rules.stream().anyMatch(r -> !isWide(r)
				&& r.types().stream().anyMatch(t -> t.isSuperTypeOf(type) || type.isSuperTypeOf(t)));
		return looked || type.getEAllContainments().stream().anyMatch(c -> concrete(c.getEReferenceType()).anyMatch(t -> isWorthVisiting(t, seen)));
	}

	private static Stream<EClass> concrete(EClass type) {
		return ReformplanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type::isSuperTypeOf);
	}

	/** Rules of scope UNIT, DEFINITIONS and OTHER_PLANS that look at a type. */
	int[] local(EClass type) {
		return find(type, local, false);
	}

	/** Rules of scope PLAN and FILE that look at a type. */
	int[] wide(EClass type) {
		return find(type, wide, true);
	}

	private int[] find(EClass type, AtomicReferenceArray<int[]> known, boolean wanted) {
		int[] found = known.get(type.getClassifierID());
		if (found == null) {
			found = find(type, wanted);
			known.set(type.getClassifierID(), found);
		}
		return found;
	}

	private int[] find(EClass type, boolean wanted) {
		return IntStream.range(0, rules.size()).filter(i -> isWide(rules.get(i)) == wanted)
				.filter(i -> rules.get(i).types().stream().anyMatch(t -> t.isSuperTypeOf(type))).toArray();
	}

	/** The rules of scopes that stay near a unit. */
	BitSet localRules() {
		return localRules;
	}

	/** The rules of a scope that read one of some features. */
	BitSet affected(Scope scope, BitSet features) {
		BitSet found = new BitSet();
		if (!features.isEmpty())
			for (int i = 0; i < rules.size(); i++)
				if (rules.get(i).scope() == scope && (reads.get(i).isEmpty() || reads.get(i).intersects(features)))
					found.set(i);
		return found;
	}
}
