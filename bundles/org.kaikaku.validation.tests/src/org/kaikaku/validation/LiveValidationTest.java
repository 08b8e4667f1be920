package org.kaikaku.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.RuleSetting;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.ValidationProfile;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.fixture.Fixture;
import org.kaikaku.validation.fixture.RandomEdits;

class LiveValidationTest {
	private static final int EDITS = 100;
	private final Validator validator = new Validator(BuiltInRules.all());

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void afterRandomEditsTheFindingsAreThoseOfAFullRun(long seed) {
		editAndCompare(SyntheticPlans.municipalityWithPredecessor(seed, 7, 3), seed);
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13 })
	void afterRandomEditsOfTheSamplePlanTheFindingsAreThoseOfAFullRun(long seed) throws IOException {
		editAndCompare(RealPlan.read(), seed);
	}

	/** Where every rule has something to find, a rule that reads more than its scope is seen soonest. */
	@ParameterizedTest
	@MethodSource("rules")
	void afterRandomEditsOfAnExampleTheFindingsAreThoseOfAFullRun(Rule rule) {
		Fixture fixture = Fixture.read(Path.of("testdata/base.txt"));
		List<String> lines = Fixture.lines(Path.of("testdata/rules", rule.id() + ".txt"));
		fixture.apply(lines.subList(1, lines.indexOf("ok")));
		editAndCompare(fixture.municipality(), rule.id().hashCode());
	}

	static List<Rule> rules() {
		return BuiltInRules.all();
	}

	private void editAndCompare(Municipality file, long seed) {
		RandomEdits edits = new RandomEdits(file, seed);
		List<String> done = new ArrayList<>();
		try (LiveValidation live = validator.live(file)) {
			live.update();
			for (int i = 0; i < EDITS; i++) {
				done.add(i % 4 == 3 ? edits.editWidely() : edits.edit());
				assertSame(live.update(), live.update(), "no change, no work");
				assertEquals(told(validator.validate(file)), told(live.update()), () -> "after " + done.get(done.size() - 1));
			}
		}
	}

	/** Texts, so that a difference can be read. */
	private static String told(ValidationResult result) {
		StringBuilder told = new StringBuilder();
		result.findings().forEach(f -> told.append(f).append(' ').append(f.severity()).append('\n'));
		return told.toString();
	}

	@Test
	void itIsStaleUntilAskedAndAfterEachChange() throws IOException {
		Municipality file = RealPlan.read();
		try (LiveValidation live = validator.live(file)) {
			assertTrue(live.isStale());
			live.update();
			assertFalse(live.isStale());
			file.setName("別の市");
			assertTrue(live.isStale());
		}
	}

	/** As in the workbench, where people type between the pieces of a check. */
	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23 })
	void workInPiecesWithEditsInBetweenFindsWhatAFullRunFinds(long seed) {
		Municipality file = SyntheticPlans.municipalityWithPredecessor(seed, 150, 2);
		RandomEdits edits = new RandomEdits(file, seed);
		Validator oneThread = validator.sequential();
		int pieces = 0;
		try (LiveValidation live = oneThread.live(file)) {
			for (int i = 0; i < 5; i++) {
				while (!live.advance(Duration.ZERO) && pieces % 7 != 6) {
					assertTrue(live.progress() < 1);
					pieces++;
				}
				edits.edit();
				edits.editWidely();
			}
			double before = 0;
			while (!live.advance(Duration.ZERO)) {
				pieces++;
				assertTrue(live.progress() > before, "it gets on");
				before = live.progress();
			}
			assertTrue(pieces > 20, "it comes back in between");
			assertEquals(1, live.progress());
			assertEquals(told(validator.validate(file)), told(live.result()));
		}
	}

	@Test
	void theLastFindingsStandUntilNewOnesAreComplete() throws IOException {
		Municipality file = RealPlan.read();
		try (LiveValidation live = validator.sequential().live(file)) {
			assertNull(live.result());
			ValidationResult first = live.update();
			file.getPlans().get(0).setFirstYear(FiscalYear.of(2019));
			assertFalse(live.advance(Duration.ZERO));
			assertSame(first, live.result());
			while (!live.advance(Duration.ofMillis(5)))
				assertTrue(live.isStale());
			assertEquals(told(validator.validate(file)), told(live.result()));
		}
	}

	@Test
	void closingLetsGoOfTheWholeFile() throws IOException {
		Municipality file = RealPlan.read();
		validator.live(file).close();
		List<Object> listeners = new ArrayList<>(file.eAdapters());
		file.eAllContents().forEachRemaining(e -> listeners.addAll(e.eAdapters()));
		assertEquals(List.of(), listeners);
	}

	@Test
	void aProfileThatChangesIsFollowed() throws IOException {
		Municipality file = RealPlan.read();
		Plan plan = file.getPlans().get(0);
		try (LiveValidation live = validator.live(file)) {
			assertTrue(has(live.update(), "text.mixed-negative-mark"));
			RuleSetting off = ReformplanFactory.eINSTANCE.createRuleSetting();
			off.setRule("text.mixed-negative-mark");
			off.setEnabled(false);
			ValidationProfile profile = ReformplanFactory.eINSTANCE.createValidationProfile();
			profile.getSettings().add(off);
			plan.setProfile(profile);
			assertFalse(has(live.update(), "text.mixed-negative-mark"));
			off.setEnabled(true);
			assertTrue(has(live.update(), "text.mixed-negative-mark"));
		}
	}

	@Test
	void anItemThatChangesWhileOutOfTheFileIsReadAgain() throws IOException {
		Municipality file = RealPlan.read();
		try (LiveValidation live = validator.live(file)) {
			live.update();
			ReformItem item = PlanStructure.of(file.getPlans().get(0)).items().get(2);
			Theme theme = (Theme) item.eContainer();
			EcoreUtil.remove(item);
			item.getAssignments().clear();
			theme.getEntries().add(item);
			assertEquals(told(validator.validate(file)), told(live.update()));
		}
	}

	private static boolean has(ValidationResult result, String rule) {
		return result.findings().stream().anyMatch(f -> f.rule().id().equals(rule));
	}
}
