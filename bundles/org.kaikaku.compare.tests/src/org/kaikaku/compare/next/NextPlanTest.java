package org.kaikaku.compare.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.compare.lineage.Fates;
import org.kaikaku.compare.testing.Models;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.PlanStatus;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.samples.Samples;

/** Drafts of the plan after the published one. */
class NextPlanTest {
	private static final FiscalYear FIRST = FiscalYear.of(2025);
	private static final FiscalYear LAST = FiscalYear.of(2029);
	@TempDir
	Path folder;
	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);
	private Plan present;

	@BeforeEach
	void samples() throws IOException {
		Samples.copyTo(folder);
		present = files.open(folder.resolve(Samples.TORIDE_2020)).municipality().getPlans().get(0);
	}

	private NextPlanDraft draft(ItemChoice... choices) {
		return new NextPlan(Locale.JAPANESE).draft(present, FIRST, LAST, null, List.of(choices));
	}

	private static ReformItem item(Plan plan, String name) {
		return PlanStructure.of(plan).items().stream().filter(i -> name.equals(i.getName())).findFirst().orElseThrow();
	}

	@Test
	void withoutChoicesEverythingGoesOn() {
		Plan draft = draft().plan();
		assertEquals("とりで行政経営改革プラン2025", draft.getName());
		assertEquals(PlanStatus.DRAFT, draft.getStatus());
		assertEquals(List.of(FIRST, LAST), List.of(draft.getFirstYear(), draft.getLastYear()));
		assertEquals(names(present), names(draft));
		assertEquals(20, draft.getLineages().size());
		assertTrue(draft.getLineages().stream().allMatch(l -> l.getKind() == LineageKind.CONTINUED));
		assertEquals(Map.of(LineageKind.CONTINUED, 17), Fates.between(present, draft).countsOfNewItems());
		assertEquals(Map.of(LineageKind.CONTINUED, 17), Fates.between(present, draft).countsOfOldItems());
	}

	private static List<String> names(Plan plan) {
		PlanStructure structure = PlanStructure.of(plan);
		return Stream.concat(structure.themes().stream(), structure.items().stream()).map(PlanElement::getName).toList();
	}

	@Test
	void noResultsRatingsTargetsOrChaptersAreCarried() {
		Plan draft = draft().plan();
		assertTrue(draft.getSections().isEmpty());
		assertTrue(draft.getYearlyReports().isEmpty());
		draft.eAllContents().forEachRemaining(e -> {
			if (e instanceof PlanElement element)
				assertTrue(element.getRecords().isEmpty() && element.getLifeEvents().isEmpty(), element.getName());
			if (e instanceof Indicator indicator)
				assertTrue(indicator.getTargets().isEmpty() && indicator.getActuals().isEmpty(), indicator.getName());
		});
	}

	@Test
	void anIndicatorBeginsFromItsLastActualValueAndSaysWhatItContinues() {
		Indicator indicator = item(draft().plan(), "窓口サービスの向上").getIndicators().get(0);
		assertEquals("6256", indicator.getBaselines().get(0).getValue().toPlainString());
		assertEquals("2020", indicator.getBaselines().get(0).getTerm().toString());
		assertEquals(item(present, "窓口サービスの向上").getIndicators().get(0), indicator.getContinues());
	}

	@Test
	void departmentsAreThoseThatTheReorganisationMade() {
		NextPlanDraft draft = draft();
		List<String> before = PlanStructure.departments(item(present, "市政情報の積極的な提供")).stream().map(Department::getName).toList();
		List<Department> after = PlanStructure.departments(item(draft.plan(), "市政情報の積極的な提供"));
		assertEquals(List.of("魅力とりで発信課", "広報広聴課"), before);
		assertEquals(List.of("dep-koho-2021"), after.stream().map(Department::getId).toList());
		assertTrue(draft.remarks().stream().anyMatch(r -> r.contains("魅力とりで発信課")), draft.remarks().toString());
	}

	@Test
	void theDraftIsAFileThatRefersToThePresentPlan() throws IOException {
		NextPlanDraft draft = draft();
		Path path = folder.resolve("toride-2025.reformplan");
		files.save(files.create(path, draft.municipality()));
		PlanFile opened = files.open(path);
		assertEquals(List.of(), opened.missingNeighbours());
		Plan plan = opened.municipality().getPlans().get(0);
		assertEquals("枠配分予算制度の導入による全事務事業の総点検", plan.getLineages().get(3).getFrom().get(0).getElement().getName());
		assertEquals(present.getName(), plan.getLinks().get(0).getPlan().getName());
		assertEquals(Map.of(LineageKind.CONTINUED, 17), Fates.between(present, plan).countsOfNewItems());
	}

	@Test
	void itemsAreMergedAtThePlaceOfTheFirst() {
		Plan draft = draft(ItemChoice.merge(List.of("item-07", "item-08"), "職員の配置と育成", "一体で進めるため")).plan();
		ReformItem merged = item(draft, "職員の配置と育成");
		assertEquals(16, PlanStructure.of(draft).items().size());
		assertEquals(6, PlanStructure.of(draft).items().indexOf(merged));
		int activities = item(present, "職員配置の適正化").getActivities().size() + item(present, "人材の育成と活用").getActivities().size();
		assertEquals(activities, merged.getActivities().size());
		assertEquals(List.of("人事課"), PlanStructure.departments(merged).stream().map(Department::getName).toList());
		assertEquals(Map.of(LineageKind.CONTINUED, 15, LineageKind.MERGED, 1), Fates.between(present, draft).countsOfNewItems());
		assertEquals(Map.of(LineageKind.CONTINUED, 15, LineageKind.MERGED, 2), Fates.between(present, draft).countsOfOldItems());
	}

	@Test
	void anItemIsSplitAtItsPlaceWithItsDepartments() {
		NextPlanDraft result = draft(ItemChoice.split("item-13", List.of("広告収入の確保", "ふるさと納税の推進"), "所管が分かれるため"));
		List<String> names = PlanStructure.of(result.plan()).items().stream().map(ReformItem::getName).toList();
		assertEquals(18, names.size());
		assertEquals(List.of("広告収入の確保", "ふるさと納税の推進"), names.subList(12, 14));
		assertEquals(PlanStructure.departments(item(result.plan(), "広告収入の確保")), PlanStructure.departments(item(result.plan(), "ふるさと納税の推進")));
		assertTrue(result.remarks().stream().anyMatch(r -> r.startsWith("ふるさと納税の推進")));
	}

	@Test
	void whatEndsIsOnlyInTheLineageWithItsReason() {
		Plan draft = draft(ItemChoice.end("item-12", LineageKind.DROPPED, "売却できる財産がなくなったため")).plan();
		assertFalse(names(draft).contains("市有財産の処分"));
		assertEquals("売却できる財産がなくなったため",
				draft.getLineages().stream().filter(l -> l.getKind() == LineageKind.DROPPED).findFirst().orElseThrow().getReason());
		assertThrows(IllegalArgumentException.class, () -> ItemChoice.end("item-12", LineageKind.DROPPED, null));
	}

	@Test
	void aChangeKeepsTheContentAndMayRename() {
		Plan draft = draft(ItemChoice.change("item-10", "デジタル化による効率化", "対象を広げるため")).plan();
		ReformItem before = PlanStructure.of(present).items().get(9);
		assertEquals(before.getActivities().size(), item(draft, "デジタル化による効率化").getActivities().size());
		assertEquals(Map.of(LineageKind.CONTINUED, 16, LineageKind.CHANGED, 1), Fates.between(present, draft).countsOfNewItems());
	}

	@Test
	void badChoicesAreRefusedWithThePlaceNamed() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> draft(ItemChoice.keep("item-99"))).getMessage().contains("item-99"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> draft(ItemChoice.keep("item-01"), ItemChoice.change("item-01", null,
				"x"))).getMessage().contains("item-01"));
		assertThrows(IllegalArgumentException.class, () -> new NextPlan(Locale.JAPANESE).draft(present, LAST, FIRST, null, List.of()));
	}

	@Test
	void thePresentPlanStaysAsItIs() {
		String before = Models.canonical((Municipality) present.eContainer());
		draft(ItemChoice.merge(List.of("item-07", "item-08"), "職員の配置と育成", null), ItemChoice.end("item-12", LineageKind.COMPLETED, "終了"));
		assertEquals(before, Models.canonical((Municipality) present.eContainer()));
		assertNull(item(present, "窓口サービスの向上").getIndicators().get(0).getContinues());
	}
}
