package org.kaikaku.compare.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kaikaku.compare.testing.Plans;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.DepartmentChangeKind;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.Reorganisation;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;

class LineageTest {
	private static final ReformplanFactory MAKE = ReformplanFactory.eINSTANCE;

	@Test
	void ofThePublishedPlansThreeThemesContinueAndTheItemsAreNotKnown() {
		Fates fates = Fates.between(Plans.toride2016(), Plans.toride2020());
		assertEquals(3, fates.themes().size());
		assertTrue(fates.themes().stream().allMatch(f -> f.kind() == LineageKind.CONTINUED && f.from().get(0).element() instanceof Theme));
		assertEquals(Map.of(LineageKind.UNKNOWN, 17), fates.countsOfNewItems());
		assertEquals(Map.of(), fates.countsOfOldItems());
	}

	@Test
	void whatSomebodyRecordedIsNotProposedAgain() {
		assertEquals(List.of(), new LineageProposals(Locale.JAPANESE).propose(Plans.toride2016(), Plans.toride2020()));
	}

	@Test
	void likelyLineagesAreProposedWithTheirEvidenceAndNothingIsTaken() {
		Plan older = plan("old", "窓口サービスの向上", "広報紙の発行", "公用車の管理");
		Plan newer = plan("new", "窓口サービスの向上", "広報紙の発行方法の見直し", "学校給食の無償化");
		List<LineageProposal> proposals = new LineageProposals(Locale.JAPANESE).propose(older, newer);
		assertEquals(List.of(LineageKind.CONTINUED, LineageKind.RENAMED), proposals.stream().map(LineageProposal::kind).toList());
		assertEquals(1.0, proposals.get(0).score());
		assertTrue(proposals.get(1).score() > LineageProposals.LEAST_SCORE && proposals.get(1).score() < 1);
		assertEquals("名称「広報紙の発行」と「広報紙の発行方法の見直し」", proposals.get(1).evidence().get(0).text());
		assertEquals(List.of(), newer.getLineages());
	}

	@Test
	void severalThatLookLikeOneAreProposedAsMergedAndOneLikeSeveralAsSplit() {
		Plan older = plan("old", "職員研修の充実", "職員研修の充実と公開");
		Plan newer = plan("new", "職員研修の充実");
		assertEquals(List.of(LineageKind.MERGED), new LineageProposals(Locale.JAPANESE).propose(older,
				newer).stream().map(LineageProposal::kind).toList());
		assertEquals(List.of(LineageKind.SPLIT), new LineageProposals(Locale.JAPANESE).propose(newer,
				older).stream().map(LineageProposal::kind).toList());
	}

	@Test
	void aProposalThatAPersonTakesIsRecordedWithTheNamesOfTheOldElements() {
		Plan older = plan("old", "窓口サービスの向上");
		Plan newer = plan("new", "窓口サービスの向上");
		LineageProposal proposal = new LineageProposals(Locale.JAPANESE).propose(older, newer).get(0);
		Lineage lineage = LineageProposals.record(newer, proposal, "行革担当");
		assertEquals("窓口サービスの向上", lineage.getFrom().get(0).getName());
		assertEquals("行革担当", lineage.getRecordedBy());
		assertEquals(Map.of(LineageKind.CONTINUED, 1), Fates.between(older, newer).countsOfNewItems());
		assertEquals(List.of(), new LineageProposals(Locale.JAPANESE).propose(older, newer));
	}

	@Test
	void aDepartmentThatTookOverThroughAReorganisationSpeaksForALineage() {
		Municipality city = MAKE.createMunicipality();
		Department before = department(city, "d1", "広報広聴課");
		Department after = department(city, "d2", "魅力発信課");
		reorganise(city, DepartmentChangeKind.RENAMED, List.of(before), List.of(after));
		Plan older = plan("old", "市政情報の発信");
		Plan newer = plan("new", "積極的な情報の提供");
		city.getPlans().addAll(List.of(older, newer));
		newer.setFirstYear(FiscalYear.of(2025));
		assign(older, before);
		assign(newer, after);
		Evidence departments = evidence(older, newer, Evidence.Kind.DEPARTMENT);
		assertEquals(1.0, departments.score());
		assertEquals("同じ担当課：魅力発信課", departments.text());
	}

	private static Evidence evidence(Plan older, Plan newer, Evidence.Kind kind) {
		((PlanElement) newer.getEntries().get(0)).setName(((PlanElement) older.getEntries().get(0)).getName());
		return new LineageProposals(Locale.JAPANESE).propose(older,
				newer).get(0).evidence().stream().filter(e -> e.kind() == kind).findFirst().orElseThrow();
	}

	@Test
	void aDepartmentIsFollowedThroughEveryReorganisationUpToTheDay() {
		Municipality city = MAKE.createMunicipality();
		Department first = department(city, "d1", "広報課");
		Department second = department(city, "d2", "広聴課");
		Department joined = department(city, "d3", "広報広聴課");
		Department left = department(city, "d4", "広報戦略課");
		Department right = department(city, "d5", "市民の声課");
		reorganise(city, DepartmentChangeKind.MERGED, List.of(first, second), List.of(joined)).setEffective(PartialDate.parse("2021-04-01"));
		reorganise(city, DepartmentChangeKind.SPLIT, List.of(joined), List.of(left, right)).setEffective(PartialDate.parse("2023-04-01"));
		DepartmentSuccession succession = new DepartmentSuccession(city);
		assertEquals(List.of(first), succession.on(first, LocalDate.of(2021, 3, 31)));
		assertEquals(List.of(joined), succession.on(first, LocalDate.of(2021, 4, 1)));
		assertEquals(List.of(left, right), succession.on(second, LocalDate.of(2025, 4, 1)));
		second.setAbolished(PartialDate.parse("2021-04-01"));
		Department alone = department(city, "d6", "統計課");
		alone.setAbolished(PartialDate.parse("2022-04-01"));
		assertEquals(List.of(), succession.on(alone, LocalDate.of(2025, 4, 1)));
	}

	private static Plan plan(String id, String... items) {
		Plan plan = MAKE.createPlan();
		plan.setId(id);
		int number = 0;
		for (String name : items) {
			ReformItem item = MAKE.createReformItem();
			item.setId(id + ++number);
			item.setName(name);
			plan.getEntries().add(item);
		}
		return plan;
	}

	private static Department department(Municipality city, String id, String name) {
		Department department = MAKE.createDepartment();
		department.setId(id);
		department.setName(name);
		city.getDepartments().add(department);
		return department;
	}

	private static Reorganisation reorganise(Municipality city, DepartmentChangeKind kind, List<Department> before, List<Department> after) {
		Reorganisation reorganisation = MAKE.createReorganisation();
		DepartmentChange change = MAKE.createDepartmentChange();
		change.setKind(kind);
		change.getBefore().addAll(before);
		change.getAfter().addAll(after);
		reorganisation.getChanges().add(change);
		city.getReorganisations().add(reorganisation);
		return reorganisation;
	}

	private static void assign(Plan plan, Department department) {
		var assignment = MAKE.createAssignment();
		assignment.setDepartment(department);
		((PlanElement) plan.getEntries().get(0)).getAssignments().add(assignment);
	}
}
