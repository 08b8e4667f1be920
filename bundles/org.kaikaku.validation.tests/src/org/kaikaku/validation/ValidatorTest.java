package org.kaikaku.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.AcceptedFinding;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.RuleParameter;
import org.kaikaku.model.reformplan.RuleSetting;
import org.kaikaku.model.reformplan.RuleSeverity;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.samples.Samples;

class ValidatorTest {
	private final Validator validator = new Validator(BuiltInRules.all());

	@Test
	void manyThreadsFindTheSameInTheSameOrderAsOne() {
		List<Municipality> many = new ArrayList<>();
		for (int seed = 0; seed < 40; seed++)
			many.add(SyntheticPlans.municipality(seed, 9, 3));
		List<ValidationResult> parallel = validator.validate(many);
		for (int i = 0; i < many.size(); i++)
			assertEquals(validator.sequential().validate(many.get(i)).findings(), parallel.get(i).findings());
		Municipality large = SyntheticPlans.municipality(7, 300, 3);
		assertEquals(validator.sequential().validate(large).findings(), validator.validate(large).findings());
		assertFalse(validator.validate(large).findings().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 40 })
	void aRunTellsHowFarItIsAndGetsToTheEnd(int files) {
		List<Municipality> many = new ArrayList<>();
		for (int seed = 0; seed < files; seed++)
			many.add(SyntheticPlans.municipality(seed, files == 1 ? 200 : 5, 2));
		Told told = new Told(Integer.MAX_VALUE);
		List<ValidationResult> results = validator.validate(many, told);
		assertEquals(validator.validate(many).stream().map(ValidationResult::findings).toList(),
				results.stream().map(ValidationResult::findings).toList());
		assertTrue(told.done.size() > 5);
		assertEquals(told.done.stream().sorted().toList(), told.done, "never back");
		assertEquals(told.total, told.done.get(told.done.size() - 1));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 40 })
	void aRunStopsWhenToldTo(int files) {
		List<Municipality> many = new ArrayList<>();
		for (int seed = 0; seed < files; seed++)
			many.add(SyntheticPlans.municipality(seed, files == 1 ? 200 : 5, 2));
		Told told = new Told(3);
		assertThrows(CancellationException.class, () -> validator.validate(many, told));
		assertTrue(told.done.size() < 10);
	}

	private static final class Told implements Progress {
		private final int stopAfter;
		private final List<Integer> done = new ArrayList<>();
		private int total;

		private Told(int stopAfter) {
			this.stopAfter = stopAfter;
		}

		@Override
		public void worked(int now, int all) {
			done.add(now);
			total = all;
		}

		@Override
		public boolean isCancelled() {
			return done.size() >= stopAfter;
		}
	}

	@Test
	void theOrderInWhichRulesAreGivenDoesNotMatter() throws IOException {
		List<Rule> shuffled = new ArrayList<>(BuiltInRules.all());
		Collections.shuffle(shuffled, new Random(3));
		Municipality file = RealPlan.read();
		assertEquals(validator.validate(file).findings(), new Validator(shuffled).validate(file).findings());
	}

	@Test
	void aRuleThatThrowsIsReportedOnceAndTheOthersGoOn() throws IOException {
		List<Rule> rules = new ArrayList<>(BuiltInRules.all());
		rules.add(new Throwing());
		Municipality file = RealPlan.read();
		List<Finding> findings = new Validator(rules).validate(file).findings();
		List<Finding> failures = findings.stream().filter(f -> f.failure().isPresent()).toList();
		assertEquals(1, failures.size());
		assertEquals("local.throwing", failures.get(0).rule().id());
		assertTrue(failures.get(0).message().text(Locale.JAPANESE).contains("local.throwing"));
		assertEquals(validator.validate(file).findings(), findings.stream().filter(f -> f.failure().isEmpty()).toList());
	}

	@Test
	void twoRulesWithOneIdAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Validator(List.of(new Throwing(), new Throwing())));
	}

	@Test
	void aRuleOverAWholePlanMustLookAtRootsOfUnits() {
		Rule tooWide = new Throwing(Scope.PLAN, ReformplanPackage.eINSTANCE.getIndicator());
		assertThrows(IllegalArgumentException.class, () -> new Validator(List.of(tooWide)));
	}

	@Test
	void aProfileChangesSeverityAndThresholdAndSwitchesRulesOff() throws IOException {
		Municipality file = RealPlan.read();
		Plan plan = file.getPlans().get(0);
		plan.setProfile(ReformplanFactory.eINSTANCE.createValidationProfile());
		RuleSetting severe = setting(plan, "indicators.missed");
		severe.setSeverity(RuleSeverity.ERROR);
		setting(plan, "text.mixed-negative-mark").setEnabled(false);
		RuleParameter percent = ReformplanFactory.eINSTANCE.createRuleParameter();
		percent.setName("percent");
		percent.setValue("60");
		setting(plan, "indicators.target-lowered").getParameters().add(percent);
		List<Finding> findings = validator.validate(file).findings();
		assertEquals(Severity.ERROR, of(findings, "indicators.missed").get(0).severity());
		assertEquals(List.of(), of(findings, "text.mixed-negative-mark"));
		assertEquals(List.of(), of(findings, "indicators.target-lowered"));
		percent.setValue("六割");
		assertEquals(1, of(validator.validate(file).findings(), "indicators.target-lowered").size(), "a bad threshold is ignored");
		assertEquals(1, of(validator.validate(file).findings(), "structure.profile-setting").size(), "and reported");
	}

	private static RuleSetting setting(Plan plan, String rule) {
		RuleSetting setting = ReformplanFactory.eINSTANCE.createRuleSetting();
		setting.setRule(rule);
		plan.getProfile().getSettings().add(setting);
		return setting;
	}

	@Test
	void anAcceptedFindingIsSetAsideUntilItsFactsChange() throws IOException {
		Municipality file = RealPlan.read();
		Finding missed = of(validator.validate(file).findings(), "indicators.missed").get(0);
		Command command = Acceptance.accept(missed, "感染症の影響による。理由は本文に記載した。", "行革担当", PartialDate.parse("2021-08-01"), Locale.JAPANESE);
		command.execute();
		ValidationResult accepted = validator.validate(file);
		assertEquals(List.of(), of(accepted.findings(), "indicators.missed"));
		AcceptedFinding kept = of(accepted.accepted(), "indicators.missed").get(0).acceptance().orElseThrow();
		assertEquals("行革担当", kept.getAcceptedBy());

		Indicator indicator = ((ReformItem) missed.element()).getIndicators().get(0);
		indicator.getActuals().get(0).setValue(new BigDecimal("825"));
		assertEquals(1, of(validator.validate(file).findings(), "indicators.missed").size(), "the facts have changed");
		indicator.getActuals().get(0).setValue(new BigDecimal("826"));

		command.undo();
		assertEquals(1, of(validator.validate(file).findings(), "indicators.missed").size());
		command.redo();
		Acceptance.withdraw(of(validator.validate(file).accepted(), "indicators.missed").get(0), Locale.JAPANESE).execute();
		assertEquals(1, of(validator.validate(file).findings(), "indicators.missed").size());
	}

	@Test
	void anAcceptanceIsStillThereWhenTheFileIsOpenedAgain(@TempDir Path folder) throws IOException {
		Path path = Samples.copyTo(folder).get(0);
		PlanFiles files = new PlanFiles(Locale.JAPANESE);
		PlanFile file = files.open(path);
		List<Finding> before = validator.validate(file.municipality()).findings();
		for (Finding finding : before)
			Acceptance.accept(finding, "原文のまま", "行革担当", PartialDate.parse("2021-08-01"), Locale.JAPANESE).execute();
		files.save(file);
		ValidationResult again = validator.validate(files.open(path).municipality());
		assertEquals(List.of(), again.findings());
		assertEquals(before.stream().map(Finding::fingerprint).sorted().toList(), again.accepted().stream().map(Finding::fingerprint).sorted().toList());
	}

	@Test
	void anAcceptanceNeedsAReason() throws IOException {
		Finding finding = validator.validate(RealPlan.read()).findings().get(0);
		assertThrows(IllegalArgumentException.class, () -> Acceptance.accept(finding, " ", "行革担当", null, Locale.JAPANESE));
	}

	@Test
	void aFingerprintIsTheSameInEveryRunAndReading() throws IOException {
		List<String> first = validator.validate(RealPlan.read()).findings().stream().map(Finding::fingerprint).toList();
		List<String> second = validator.validate(RealPlan.read()).findings().stream().map(Finding::fingerprint).toList();
		assertEquals(first, second);
	}

	private static List<Finding> of(List<Finding> findings, String rule) {
		return findings.stream().filter(f -> f.rule().id().equals(rule)).toList();
	}

	private static final class Throwing extends BaseRule<EObject> {
		Throwing() {
			this(Scope.UNIT, ReformplanPackage.eINSTANCE.getReformItem());
		}

		Throwing(Scope scope, EClass type) {
			super("local.throwing", RuleCategory.LOCAL, Severity.WARNING, scope, type);
		}

		@Override
		protected void inspect(EObject element, RuleContext context) {
			context.find(element, "message");
			throw new IllegalStateException("わざと");
		}
	}
}
