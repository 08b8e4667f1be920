package org.kaikaku.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.samples.Samples;

/** What a reform officer would ask about the published plan, and nothing that one would not. */
class RealPlanTest {
	/** All findings were gone through by hand; a new one must be too before it is added here. */
	private static final List<String> JUDGED = List.of("departments.abolished item-15-dep-2", "departments.abolished item-17-dep-1",
			"departments.abolished item-17-dep-2", "indicators.final-target-exceeded item-02-ind-1",
			"indicators.final-target-exceeded item-02-ind-2", "indicators.final-target-exceeded item-11-ind-1",
			"indicators.final-target-exceeded item-17-ind-1", "indicators.flat-targets item-08-ind-1",
			"indicators.long-term-without-path item-05-ind-1", "indicators.missed item-08", "indicators.missed-but-best item-11",
			"indicators.reached-but-lower item-14", "indicators.target-lowered item-14-ind-1-t2020",
			"indicators.target-reached-before item-09-ind-1-t2024", "ratings.best-but-all-missed item-03",
			"ratings.best-but-all-missed item-16", "text.bracket-width item-05-a1", "text.bracket-width item-11-ind-2",
			"text.bracket-width sec-3-1-p1", "text.digit-width item-09-a1", "text.latin-width item-10",
			"text.machine-dependent item-03-r2020-progress-p1", "text.machine-dependent item-10-a3",
			"text.mixed-negative-mark item-14-r2020-progress-l7", "text.rare-kanji sec-3-2-2-example-p1");

	private final Validator validator = new Validator(BuiltInRules.all());

	@Test
	void itHasNoErrors() throws IOException {
		for (String name : Samples.names())
			assertEquals(0, validator.validate(RealPlan.read(name)).count(Severity.ERROR));
	}

	@ParameterizedTest
	@CsvSource({ "item-03, ratings.best-but-all-missed, 10", "item-08, indicators.missed, 826", "item-11, indicators.missed-but-best, 40.51",
			"item-16, ratings.best-but-all-missed, 120", "item-14, indicators.reached-but-lower, 97",
			"item-14-ind-1-t2020, indicators.target-lowered, 55", "item-17-dep-1, departments.abolished, 魅力とりで発信課",
			"item-17-dep-2, departments.abolished, 広報広聴課", "item-14-r2020-progress-l7, text.mixed-negative-mark, △" })
	void itQuestionsWhatIsQuestionable(String element, String rule, String words) throws IOException {
		List<Finding> found = validator.validate(RealPlan.read()).findings().stream()
				.filter(f -> f.rule().id().equals(rule) && ElementLabels.id(f.element()).equals(element)).toList();
		assertEquals(1, found.size());
		assertTrue(found.get(0).message().text(Locale.JAPANESE).contains(words), () -> found.get(0).message().text(Locale.JAPANESE));
	}

	@Test
	void itFindsNothingThatNobodyHasJudged() throws IOException {
		List<String> found = new ArrayList<>();
		validator.validate(RealPlan.read()).findings().forEach(f -> found.add(f.rule().id() + " " + ElementLabels.id(f.element())));
		assertEquals(JUDGED, found.stream().sorted().toList());
	}

	@Test
	void itFindsNothingInThePlanOfWhichLittleIsKnown() throws IOException {
		assertEquals(List.of(), validator.validate(RealPlan.read(Samples.TORIDE_2016)).findings());
	}
}
