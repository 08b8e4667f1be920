package org.kaikaku.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.validation.faults.FaultsInFigures;
import org.kaikaku.validation.faults.FaultsInStructure;
import org.kaikaku.validation.faults.FaultsInTexts;
import org.kaikaku.validation.faults.Mutant;
import org.kaikaku.validation.faults.PlanCopy;

/**
 * Plants slips into the sample plan, one at a time, wherever a careful reader could find them, and counts how many the rules
 * find. A fault is found when there is a finding that the plan does not have without it.
 */
class SeededFaultsTest {
	private static final int FEWEST = 300;
	private static final int PERCENT = 95;

	@Test
	void rulesFindAtLeastNinetyFivePercentOfTheFaultsThatAReaderCouldFind() throws IOException {
		Municipality plan = RealPlan.read();
		List<Mutant> mutants = new ArrayList<>(FaultsInFigures.in(plan));
		mutants.addAll(FaultsInStructure.in(plan));
		mutants.addAll(FaultsInTexts.in(plan));
		Validator validator = new Validator(BuiltInRules.all());
		Set<String> before = told(validator, new PlanCopy(plan));
		List<Mutant> missed = mutants.stream().filter(m -> {
			PlanCopy copy = new PlanCopy(plan);
			m.plant().accept(copy);
			return before.containsAll(told(validator, copy));
		}).toList();
		assertTrue(mutants.size() >= FEWEST, () -> "only " + mutants.size() + " mutants");
		int found = (mutants.size() - missed.size()) * 100 / mutants.size();
		assertTrue(found >= PERCENT, () -> found + " % of " + mutants.size() + " found; missed:\n"
				+ missed.stream().map(Mutant::toString).collect(Collectors.joining("\n")));
	}

	@Test
	void everyMutantDiffersFromThePlan() throws IOException {
		Municipality plan = RealPlan.read();
		List<Mutant> mutants = new ArrayList<>(FaultsInFigures.in(plan));
		mutants.addAll(FaultsInStructure.in(plan));
		mutants.addAll(FaultsInTexts.in(plan));
		List<Mutant> same = mutants.stream().filter(m -> {
			PlanCopy copy = new PlanCopy(plan);
			m.plant().accept(copy);
			return EcoreUtil.equals(plan, copy.municipality());
		}).toList();
		assertEquals(List.of(), same);
	}

	private static Set<String> told(Validator validator, PlanCopy copy) {
		Set<String> told = new HashSet<>();
		validator.validate(copy.municipality()).findings()
				.forEach(f -> told.add(f.rule().id() + " " + ElementLabels.id(f.element()) + " " + f.message().text(Locale.JAPANESE)));
		return told;
	}
}
