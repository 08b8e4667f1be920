package org.kaikaku.core.testing;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.Body;
import org.kaikaku.model.reformplan.BodyKind;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.DepartmentChangeKind;
import org.kaikaku.model.reformplan.DepartmentName;
import org.kaikaku.model.reformplan.Member;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Policy;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.RelatedPlan;
import org.kaikaku.model.reformplan.RelatedPlanKind;
import org.kaikaku.model.reformplan.Reorganisation;
import org.kaikaku.model.reformplan.Source;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;

/** An invented municipality: departments with a reorganisation, bodies, a comprehensive plan, sources. */
final class Organisation {
	private static final ReformplanFactory MAKE = ReformplanFactory.eINSTANCE;
	private static final List<String> CITIES = List.of("青葉野市", "汐見浜町", "白鷺ヶ原市", "みずほ丘町", "若草台市");
	private static final List<String> DIVISIONS = List.of("総務部", "企画政策部", "市民生活部", "健康福祉部", "都市整備部", "教育部", "産業振興部", "財務部", "環境部", "上下水道部");
	private static final List<String> SECTIONS = List.of("管理課", "推進課", "調整課", "相談課", "施設課", "情報課");
	private static final int POLICIES = 6;

	private final Dice dice;
	final Municipality municipality;
	/** The departments that can be in charge. */
	final List<Department> sections = new ArrayList<>();
	final List<Policy> policies = new ArrayList<>();
	final Source report;
	Body headquarters;
	Body committee;

	Organisation(Dice dice, int divisions, int firstYear) {
		this.dice = dice;
		municipality = dice.named(MAKE.createMunicipality());
		municipality.setFormatVersion(2);
		municipality.setName(dice.oneOf(CITIES));
		municipality.setKind(municipality.getName().endsWith("市") ? "市" : "町");
		municipality.setPrefecture("架空県");
		for (int i = 0; i < divisions; i++)
			municipality.getDepartments().add(division(i));
		municipality.getReorganisations().add(reorganisation(firstYear + 1));
		bodies();
		municipality.getRelatedPlans().add(comprehensivePlan(firstYear));
		report = dice.named(MAKE.createSource());
		report.setTitle(municipality.getName() + "行政改革実績報告書");
		report.setPublishedOn(new PartialDate(firstYear + 1, 9, 0));
		report.setKind("報告書");
		municipality.getSources().add(report);
	}

	private Department division(int number) {
		int round = number / DIVISIONS.size();
		Department division = department(DIVISIONS.get(number % DIVISIONS.size()) + (round == 0 ? "" : "第" + (round + 1)), "部");
		for (int i = 0, n = dice.between(3, SECTIONS.size()); i < n; i++) {
			Department section = department(division.getName().replace("部", "") + SECTIONS.get(i), "課");
			section.setShortName(SECTIONS.get(i));
			division.getDepartments().add(section);
			sections.add(section);
		}
		return division;
	}

	private Department department(String name, String kind) {
		Department department = dice.named(MAKE.createDepartment());
		department.setName(name);
		department.setKind(kind);
		return department;
	}

	/** Two sections of the first division become one and a third gets another name. */
	private Reorganisation reorganisation(int year) {
		Reorganisation reorganisation = dice.named(MAKE.createReorganisation());
		reorganisation.setName("機構改革");
		PartialDate day = new PartialDate(year, 4, 1);
		reorganisation.setEffective(day);
		Department one = sections.get(0);
		Department other = sections.get(1);
		Department both = department("総合窓口課", "課");
		both.setEstablished(day);
		one.setAbolished(day);
		other.setAbolished(day);
		municipality.getDepartments().get(0).getDepartments().add(both);
		DepartmentChange merged = dice.named(MAKE.createDepartmentChange());
		merged.setKind(DepartmentChangeKind.MERGED);
		merged.getBefore().addAll(List.of(one, other));
		merged.getAfter().add(both);
		DepartmentChange renamed = dice.named(MAKE.createDepartmentChange());
		renamed.setKind(DepartmentChangeKind.RENAMED);
		renamed.getBefore().add(sections.get(2));
		renamed.getAfter().add(sections.get(2));
		DepartmentName former = dice.named(MAKE.createDepartmentName());
		former.setName("旧" + sections.get(2).getName());
		former.setUntil(PartialDate.of(day.earliest().minusDays(1)));
		sections.get(2).getNames().add(former);
		reorganisation.getChanges().addAll(List.of(merged, renamed));
		return reorganisation;
	}

	private void bodies() {
		headquarters = body("行政改革推進本部", BodyKind.HEADQUARTERS);
		committee = body("行政改革推進委員会", BodyKind.COMMITTEE);
		for (int i = 1; i <= 3; i++) {
			Member member = dice.named(MAKE.createMember());
			member.setName("委員" + i);
			member.setAffiliation(i == 1 ? "学識経験者" : "公募市民");
			committee.getMembers().add(member);
		}
	}

	private Body body(String name, BodyKind kind) {
		Body body = dice.named(MAKE.createBody());
		body.setName(name);
		body.setKind(kind);
		municipality.getBodies().add(body);
		return body;
	}

	private RelatedPlan comprehensivePlan(int firstYear) {
		RelatedPlan plan = dice.named(MAKE.createRelatedPlan());
		plan.setTitle(municipality.getName() + "総合計画");
		plan.setKind(RelatedPlanKind.COMPREHENSIVE_PLAN);
		plan.setFirstYear(FiscalYear.of(firstYear - 4));
		plan.setLastYear(FiscalYear.of(firstYear + 5));
		for (int i = 1; i <= POLICIES; i++) {
			Policy policy = dice.named(MAKE.createPolicy());
			policy.setNumber(Integer.toString(i));
			policy.setName(dice.work() + "の充実");
			plan.getPolicies().add(policy);
			policies.add(policy);
		}
		return plan;
	}
}
