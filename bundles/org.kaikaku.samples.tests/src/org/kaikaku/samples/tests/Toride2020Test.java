package org.kaikaku.samples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChangeKind;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectPart;
import org.kaikaku.model.reformplan.FundedProjects;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.samples.Samples;

class Toride2020Test {
	private static SamplePlans samples;

	@BeforeAll
	static void load() throws IOException {
		samples = new SamplePlans();
	}

	@Test
	void hasThreeThemesSeventeenItemsAndTwelveIndicators() {
		assertEquals(List.of("行政サービスの効率化と質の向上", "歳入の確保", "協働のまちづくり"),
				samples.themes().stream().map(PlanElement::getName).toList());
		assertEquals(List.of(10, 3, 4), samples.themes().stream().map(theme -> theme.getEntries().size()).toList());
		assertEquals(17, samples.items().size());
		assertEquals(12, SamplePlans.contents(samples.plan2020(), Indicator.class).count());
		for (int i = 0; i < 17; i++)
			assertEquals(Integer.toString(i + 1), samples.items().get(i).getNumber());
	}

	@Test
	void thirteenItemsAreRatedAAndFourB() {
		Map<String, List<Integer>> items = samples.items().stream().collect(Collectors.groupingBy(
				item -> record(item).getRatings().stream().map(Rating::getGrade).findFirst().orElseThrow().getSymbol(), TreeMap::new,
				Collectors.mapping(item -> Integer.valueOf(item.getNumber()), Collectors.toList())));
		assertEquals(List.of(1, 8, 14, 15), items.get("B"));
		assertEquals(13, items.get("A").size());
		assertEquals(2, items.size());
	}

	@Test
	void effectsAreThoseOfTable3() {
		List<EffectAmount> effects = samples.items().stream().flatMap(item -> record(item).getEffects().stream()).toList();
		assertEquals(List.of(3_775_000L, 459_782_993L, 119_412_534L), effects.stream().map(effect -> effect.getYen().amount()).toList());
		assertEquals(List.of("歳出", "歳入", "歳入"), effects.stream().map(effect -> effect.getCategory().getName()).toList());
		long thousands = effects.stream().mapToLong(effect -> Math.round(effect.getYen().amount() / 1000.0)).sum();
		assertEquals(582_971, thousands);
		assertEquals(582_971, Math.round(effects.stream().mapToLong(effect -> effect.getYen().amount()).sum() / 1000.0));
	}

	@Test
	void everyItemWithoutAnEffectSaysThatThereIsNone() {
		for (ReformItem item : samples.items())
			assertEquals(record(item).getEffects().isEmpty(), record(item).getNone().contains("effects"), item.getNumber());
	}

	@Test
	void partsOfItem13AddUpAtEveryLevel() {
		EffectAmount effect = record(samples.item(13)).getEffects().get(0);
		assertEquals(effect.getYen().amount(), sum(effect.getParts()));
		for (EffectPart part : effect.getParts())
			assertEquals(part.getYen().amount(), sum(part.getParts()), part.getName());
		assertEquals(5, effect.getParts().get(0).getParts().size());
		assertEquals(-18_388, effect.getParts().get(0).getParts().get(3).getChangeFromPrevious().amount());
		assertEquals(0, effect.getParts().get(0).getParts().get(1).getChangeFromPrevious().amount());
		assertEquals(List.of(230_275_500L, -112_090_154L),
				effect.getParts().get(1).getParts().stream().map(part -> part.getYen().amount()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "2,0,4000/4500/5000/5500/6000,6256,件", "2,1,90/140/160/180/200,407,人", "3,0,10/20/30/40/50,8,件",
			"8,0,1500/1500/1500/1500/1500,826,人", "9,0,98/98/98/98/98,97.8,", "11,0,98.80/98.85/98.90/99.05/99.10,99.16,％",
			"11,1,50.30/50.40/50.50/50.60/50.70,40.51,％", "14,0,55/100/105/110/115,97,件", "16,0,127/147/167/187/207,120,人",
			"16,1,4/4/4/7/7,3,件", "17,0,6000/6100/6200/6200/6200,7830,件" })
	void indicatorsHaveTheirTargetsAndActualAsPrinted(int item, int index, String targets, String actual, String unit) {
		Indicator indicator = samples.item(item).getIndicators().get(index);
		assertEquals(targets, indicator.getTargets().stream().map(target -> target.getValue().toPlainString())
				.collect(Collectors.joining("/")));
		assertEquals("2020/2021/2022/2023/2024", indicator.getTargets().stream().map(target -> target.getTerm().toString())
				.collect(Collectors.joining("/")));
		assertEquals(1, indicator.getActuals().size());
		assertEquals("2020", indicator.getActuals().get(0).getTerm().toString());
		assertEquals(actual, indicator.getActuals().get(0).getValue().toPlainString());
		assertEquals(unit, indicator.getUnit());
	}

	@Test
	void reductionOfFacilitiesHasOnlyATargetFarAfterThePlan() {
		Indicator indicator = samples.item(5).getIndicators().get(0);
		assertEquals("2055", indicator.getLongTermTargets().get(0).getTerm().toString());
		assertEquals("27", indicator.getLongTermTargets().get(0).getValue().toPlainString());
		assertEquals("3.25", indicator.getActuals().get(0).getValue().toPlainString());
		assertTrue(indicator.getTargets().isEmpty() && indicator.getNone().contains("targets"));
	}

	@Test
	void onlyTheLaspeyresIndexIsToStayBelowItsTarget() {
		assertEquals(List.of("ラスパイレス指数"), SamplePlans.contents(samples.plan2020(), Indicator.class)
				.filter(indicator -> indicator.getDirection() != Direction.AT_LEAST).map(Indicator::getName).toList());
		assertEquals(Direction.AT_MOST, samples.item(9).getIndicators().get(0).getDirection());
		assertEquals("98以下", samples.item(9).getIndicators().get(0).getTargets().get(0).getWritten());
	}

	@Test
	void cumulativeIndicatorsAreToldApart() {
		assertEquals(Accumulation.CUMULATIVE_IN_PLAN, samples.item(3).getIndicators().get(0).getAccumulation());
		assertEquals(Accumulation.CUMULATIVE_SINCE_EARLIER, samples.item(16).getIndicators().get(0).getAccumulation());
		assertEquals(Accumulation.PER_YEAR, samples.item(16).getIndicators().get(1).getAccumulation());
	}

	@Test
	void notesStandAtTheValuesThatBearTheirMarks() {
		assertEquals("※", samples.item(8).getIndicators().get(0).getActuals().get(0).getMark());
		assertEquals("※", samples.item(14).getIndicators().get(0).getTargets().get(0).getMark());
		assertEquals(List.of("LGWAN", "CMS", "デジタル・ディバイド", "RPA", "AI-OCR"),
				record(samples.item(10)).getNotes().stream().map(Note::getTerm).toList());
	}

	@Test
	void departmentsAreInThePrintedOrderAndOpenListsStayOpen() {
		assertEquals("市民課・人事課・その他関連課", departments(samples.item(2)));
		assertEquals("情報管理課・その他関連課", departments(samples.item(10)));
		assertEquals("魅力とりで発信課・広報広聴課", departments(samples.item(17)));
	}

	@Test
	void everyActivityOtherThanAGroupIsScheduledWithinThePlanOrBeyondIt() {
		var leaves = SamplePlans.contents(samples.plan2020(), Activity.class).filter(activity -> activity.getActivities().isEmpty());
		leaves.forEach(activity -> {
			assertEquals(1, activity.getSteps().size(), activity.getName());
			ScheduleStep step = activity.getSteps().get(0);
			assertTrue(step.getStart().year().value() >= 2020 && step.getStart().year().value() <= 2024, activity.getName());
			assertEquals(step.isOpenEnded(), step.getEnd() != null && step.getEnd().year().value() > 2024, activity.getName());
		});
	}

	@Test
	void activitiesOfItem11StandUnderTheirGroups() {
		List<Activity> groups = samples.item(11).getActivities();
		assertEquals(List.of("【現年度】", "【過年度滞納繰越】", "【納税困難者の対応】"), groups.stream().map(Activity::getName).toList());
		assertEquals(List.of(3, 3, 2), groups.stream().map(group -> group.getActivities().size()).toList());
	}

	@Test
	void theMergedDepartmentIsKnownButNotItsName() {
		var change = samples.municipality(Samples.TORIDE_2020).getReorganisations().get(0).getChanges().stream()
				.filter(each -> each.getKind() == DepartmentChangeKind.MERGED).findFirst().orElseThrow();
		assertEquals(List.of("広報広聴課", "魅力とりで発信課"), change.getBefore().stream().map(Department::getName).toList());
		assertNull(change.getAfter().get(0).getName());
		assertTrue(change.getAfter().get(0).getUnknown().contains("name"));
	}

	@Test
	void twelveProjectsAreFundedByTheEffect() {
		FundedProjects funded = samples.plan2020().getYearlyReports().get(0).getFundedProjects().get(0);
		assertEquals(12, funded.getProjects().size());
		assertEquals(399_969_000, funded.getProjects().get(0).getYen().amount());
		assertEquals(4_932_000, funded.getProjects().get(11).getYen().amount());
		assertEquals(582_970_000, funded.getEffectYen().amount());
	}

	@Test
	void themesContinueThoseOf2016AndWhereItemsCameFromIsUnknown() {
		var lineages = samples.plan2020().getLineages();
		for (int i = 0; i < 3; i++) {
			assertEquals(LineageKind.CONTINUED, lineages.get(i).getKind());
			assertEquals(samples.plan2016().getEntries().get(i), lineages.get(i).getFrom().get(0).getElement());
			assertEquals(samples.themes().get(i), lineages.get(i).getTo().get(0).getElement());
		}
		assertEquals(LineageKind.UNKNOWN, lineages.get(3).getKind());
		assertEquals(samples.items(), lineages.get(3).getTo().stream().map(end -> end.getElement()).toList());
	}

	private static YearlyRecord record(ReformItem item) {
		assertEquals(1, item.getRecords().size(), item.getNumber());
		return item.getRecords().get(0);
	}

	private static long sum(List<EffectPart> parts) {
		return parts.stream().mapToLong(part -> part.getYen().amount()).sum();
	}

	private static String departments(ReformItem item) {
		return item.getAssignments().stream().map(SamplePlans::name).collect(Collectors.joining("・"));
	}
}
