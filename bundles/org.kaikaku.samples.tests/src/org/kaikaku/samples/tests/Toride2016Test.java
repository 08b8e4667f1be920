package org.kaikaku.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.Entry;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.PlanRelation;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalTerm;

class Toride2016Test {
	private static SamplePlans samples;

	@BeforeAll
	static void load() throws IOException {
		samples = new SamplePlans();
	}

	@Test
	void itsPeriodAndAdoptionAreUnknownAndNotInvented() {
		assertTrue(samples.plan2016().getUnknown().containsAll(List.of("adoptedOn", "firstYear", "lastYear", "scales")));
	}

	@Test
	void itsThemesAreKnownButNotTheirItems() {
		assertEquals(samples.themes().stream().map(Theme::getName).toList(),
				samples.plan2016().getEntries().stream().map(entry -> ((Theme) entry).getName()).toList());
		for (Entry theme : samples.plan2016().getEntries())
			assertTrue(theme.getUnknown().contains("entries"));
		assertEquals(0, SamplePlans.contents(samples.plan2016(), ReformItem.class).count());
		assertEquals(0, SamplePlans.contents(samples.plan2016(), Rating.class).count());
	}

	@ParameterizedTest
	@CsvSource({ "ラスパイレス指数,2017=98.1 2018=97.8 2019=97.8", "現年度課税分の徴収率,2019=98.94", "過年度滞納繰越分の徴収率,2019=38.53",
			"市民と行政との協働事業件数,2019=111", "市民大学講座の参加者数（延べ）,2019=2200" })
	void onlyTheValuesOfItsYearsThatTheNextReportTellsAreGiven(String name, String values) {
		Indicator indicator = samples.plan2016().getIndicators().stream().filter(each -> each.getName().equals(name)).findFirst()
				.orElseThrow();
		assertEquals(values, indicator.getActuals().stream().map(actual -> actual.getTerm() + "=" + actual.getValue().toPlainString())
				.collect(Collectors.joining(" ")));
		assertTrue(indicator.getTargets().isEmpty() && indicator.getUnknown().contains("targets"));
	}

	@Test
	void effectsOf2019AreThoseThatTheDifferencesOf2020Give() {
		List<EffectAmount> effects = samples.plan2016().getRecords().stream()
				.filter(record -> FiscalTerm.of(2019).equals(record.getTerm()))
				.flatMap(record -> record.getEffects().stream()).toList();
		assertEquals(List.of(86_092_770L, 656_076L), effects.stream().map(effect -> effect.getYen().amount()).toList());
		List<Long> advertising = effects.get(1).getParts().stream().map(part -> part.getYen().amount()).toList();
		assertEquals(List.of(320_000L, 201_600L, 100_000L, 34_476L), advertising);
		assertEquals(656_076, advertising.stream().mapToLong(Long::longValue).sum());
	}

	@Test
	void predecessorAndSuccessorPointAtEachOther() {
		assertSame(samples.plan2016(), linked(samples.plan2020(), PlanRelation.PREDECESSOR));
		assertSame(samples.plan2020(), linked(samples.plan2016(), PlanRelation.SUCCESSOR));
	}

	@Test
	void fourIndicatorsOf2020ContinueMeasuresOf2016() {
		assertEquals(List.of("ラスパイレス指数", "現年度課税分の徴収率", "過年度滞納繰越分の徴収率", "市民と行政との協働事業件数"),
				SamplePlans.contents(samples.plan2020(), Indicator.class).map(Indicator::getContinues).filter(Objects::nonNull)
						.map(Indicator::getName).toList());
	}

	private static Plan linked(Plan plan, PlanRelation relation) {
		return plan.getLinks().stream().filter(link -> link.getRelation() == relation).map(PlanLink::getPlan).findFirst().orElseThrow();
	}
}
