package org.kaikaku.core.testing;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.Assessor;
import org.kaikaku.model.reformplan.AssessorKind;
import org.kaikaku.model.reformplan.Classification;
import org.kaikaku.model.reformplan.ClassificationValue;
import org.kaikaku.model.reformplan.CountingBasis;
import org.kaikaku.model.reformplan.DisplayedSign;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EffectKind;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Level;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanStatus;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.RelatedPlanLink;
import org.kaikaku.model.reformplan.ScheduleSymbol;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.model.reformplan.SectionRole;
import org.kaikaku.model.reformplan.Standing;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.TextScope;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;

/** An invented plan without its items: levels, scales, categories, fields and the like. */
final class PlanFrame {
	private static final ReformplanFactory MAKE = ReformplanFactory.eINSTANCE;

	private final Dice dice;
	final Plan plan;
	final int firstYear;
	final int lastYear;
	final Level themeLevel;
	final Level fieldLevel;
	final Level itemLevel;
	final List<RatingScale> scales = new ArrayList<>();
	final List<Assessor> assessors = new ArrayList<>();
	final List<EffectCategory> categories = new ArrayList<>();
	final List<ClassificationValue> classes = new ArrayList<>();
	final TextField background;
	final TextField progress;
	final TextField nextStep;
	final ScheduleSymbol symbol;

	PlanFrame(Dice dice, Organisation organisation, int firstYear, int years) {
		this.dice = dice;
		this.firstYear = firstYear;
		lastYear = firstYear + years - 1;
		plan = dice.named(MAKE.createPlan());
		plan.setName(organisation.municipality.getName() + "行政経営改革プラン" + firstYear);
		plan.setShortTitle("プラン" + firstYear);
		plan.setStatus(PlanStatus.ADOPTED);
		plan.setFirstYear(FiscalYear.of(firstYear));
		plan.setLastYear(FiscalYear.of(lastYear));
		plan.setAdoptedOn(new PartialDate(firstYear, 3, 0));
		themeLevel = level("柱", false);
		fieldLevel = level("重点項目", false);
		itemLevel = level("改革項目", true);
		scale("進捗度", true, "A", "予定どおり", Standing.ON_PLAN, "B", "概ね予定どおり", Standing.MOSTLY_ON_PLAN, "C", "遅れ", Standing.BEHIND);
		scale("成果", false, "◎", "大きな成果", Standing.UNSTATED, "○", "成果あり", Standing.UNSTATED, "△", "成果が少ない", Standing.UNSTATED);
		assessor("担当課評価", AssessorKind.OWN_DEPARTMENT);
		assessor("本部評価", AssessorKind.HEADQUARTERS);
		category("歳出", EffectKind.EXPENDITURE_CUT, DisplayedSign.NEGATIVE);
		category("歳入", EffectKind.REVENUE_GAIN, DisplayedSign.POSITIVE);
		classification("区分", "新規", "継続", "拡充");
		background = field("現状・課題", TextRole.BACKGROUND, TextScope.ITEM);
		progress = field("進捗状況・効果", TextRole.PROGRESS, TextScope.RECORD);
		nextStep = field("次年度への展開", TextRole.NEXT_STEP, TextScope.RECORD);
		symbol = dice.named(MAKE.createScheduleSymbol());
		symbol.setSymbol("→");
		symbol.setName("実施");
		plan.getSymbols().add(symbol);
		CountingBasis basis = dice.named(MAKE.createCountingBasis());
		basis.setName("全改革項目");
		plan.getCountingBases().add(basis);
		plan.setConventions(dice.named(MAKE.createConventions()));
		section("策定", SectionRole.ADOPTION);
		section("考え方", SectionRole.PRINCIPLES);
		RelatedPlanLink link = dice.named(MAKE.createRelatedPlanLink());
		link.setRelatedPlan(organisation.municipality.getRelatedPlans().get(0));
		plan.getRelatedPlanLinks().add(link);
	}

	private Level level(String name, boolean counted) {
		Level level = dice.named(MAKE.createLevel());
		level.setName(name);
		level.setCounted(counted);
		plan.getLevels().add(level);
		return level;
	}

	private void scale(String name, boolean main, Object... grades) {
		RatingScale scale = dice.named(MAKE.createRatingScale());
		scale.setName(name);
		scale.setAxis(name);
		scale.setMain(main);
		for (int i = 0; i < grades.length; i += 3) {
			Grade grade = dice.named(MAKE.createGrade());
			grade.setSymbol((String) grades[i]);
			grade.setName((String) grades[i + 1]);
			grade.setStanding((Standing) grades[i + 2]);
			scale.getGrades().add(grade);
		}
		plan.getScales().add(scale);
		scales.add(scale);
	}

	private void assessor(String name, AssessorKind kind) {
		Assessor assessor = dice.named(MAKE.createAssessor());
		assessor.setName(name);
		assessor.setKind(kind);
		plan.getAssessors().add(assessor);
		assessors.add(assessor);
	}

	private void category(String name, EffectKind kind, DisplayedSign sign) {
		EffectCategory category = dice.named(MAKE.createEffectCategory());
		category.setName(name);
		category.setKind(kind);
		category.setSign(sign);
		plan.getEffectCategories().add(category);
		categories.add(category);
	}

	private void classification(String name, String... values) {
		Classification classification = dice.named(MAKE.createClassification());
		classification.setName(name);
		for (String value : values) {
			ClassificationValue one = dice.named(MAKE.createClassificationValue());
			one.setName(value);
			classification.getValues().add(one);
			classes.add(one);
		}
		plan.getClassifications().add(classification);
	}

	private TextField field(String name, TextRole role, TextScope scope) {
		TextField field = dice.named(MAKE.createTextField());
		field.setName(name);
		field.setRole(role);
		field.getScopes().add(scope);
		plan.getTextFields().add(field);
		return field;
	}

	private void section(String title, SectionRole role) {
		Section section = dice.narrative(dice.named(MAKE.createSection()), 2);
		section.setNumber(Integer.toString(plan.getSections().size() + 1));
		section.setTitle(title);
		section.setRole(role);
		plan.getSections().add(section);
	}
}
