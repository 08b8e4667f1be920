package org.kaikaku.report.build;

import static org.kaikaku.report.build.Make.MAKE;

import java.math.BigDecimal;

import org.kaikaku.model.reformplan.AccountBase;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.ActualStatus;
import org.kaikaku.model.reformplan.Assessor;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Baseline;
import org.kaikaku.model.reformplan.Cost;
import org.kaikaku.model.reformplan.CostKind;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentName;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EffectDuration;
import org.kaikaku.model.reformplan.EffectKind;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorKind;
import org.kaikaku.model.reformplan.Level;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.StepKind;
import org.kaikaku.model.reformplan.StepTrack;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.reformplan.TargetChange;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.TextScope;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.TimeGrain;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.model.types.Yen;

/**
 * An invented city (みなと市): three levels of themes, half-year schedules with phases, symbols and actuals, two assessors
 * on two axes, an item listed twice, indicators on themes, qualitative ones and ranges, costs, effects in hours, a renamed
 * department, an item dropped under way.
 */
final class HarborCity {

	final Make make = new Make();
	final Municipality municipality = make.id(MAKE.createMunicipality());
	final Plan plan = make.plan("みなと市行財政改革大綱実施計画", 2019, 2022);
	final RatingScale progress = make.scale(plan, "進捗度", "進捗", "◎予定以上", "○予定どおり", "△遅れ", "×未着手");
	final RatingScale result = make.scale(plan, "成果", "成果", "a大きい", "bふつう", "c小さい");
	final Assessor office = make.assessor(plan, "担当課評価");
	final Assessor committee = make.assessor(plan, "委員会評価");
	final TextField purpose = make.field(plan, "目的", TextRole.PURPOSE, TextScope.ITEM);
	final TextField yearPlan = make.field(plan, "年度計画", TextRole.YEAR_PLAN, TextScope.RECORD);
	final TextField done = make.field(plan, "実施内容", TextRole.PROGRESS, TextScope.RECORD);
	final TextField open = make.field(plan, "課題", TextRole.ISSUE, TextScope.RECORD);
	final EffectCategory saving = make.category(plan, "歳出削減", "円");
	final EffectCategory hours = make.category(plan, "時間削減", "時間");
	final Theme pillar;
	final Theme policy;
	final Theme second;
	final ReformItem digital = make.item("Ⅰ-1-(1)", "窓口手続のデジタル化");
	final ReformItem pool = make.item("Ⅰ-1-(2)", "市民プールの民営化");
	final ReformItem gone = make.item("Ⅱ-1-(1)", "広報紙の有料化");

	HarborCity() {
		municipality.setName("みなと市");
		municipality.getPlans().add(plan);
		plan.setTimeGrain(TimeGrain.HALF);
		hours.setKind(EffectKind.TIME_SAVING);
		Level pillars = make.level(plan, "柱");
		Level policies = make.level(plan, "重点項目");
		make.level(plan, "実施項目").setCounted(true);
		pillar = make.theme("Ⅰ", "便利な市役所", pillars);
		policy = make.theme("Ⅰ-1", "手続の改革", policies);
		second = make.theme("Ⅱ", "持続可能な財政", pillars);
		plan.getEntries().add(pillar);
		pillar.getEntries().add(policy);
		plan.getEntries().add(second);
		policy.getEntries().add(digital);
		policy.getEntries().add(pool);
		second.getEntries().add(gone);
		RepeatedListing again = make.id(MAKE.createRepeatedListing());
		again.setItem(pool);
		again.setNumber("Ⅱ-1-(2)");
		second.getEntries().add(again);
		departments();
		themeIndicator();
		digitalPlan();
		digitalYear();
		poolYear();
		make.event(gone, LifeEventKind.DROPPED, "2020", "読者の反対が多かったため");
	}

	private void departments() {
		Department citizens = make.department("市民サービス課");
		DepartmentName former = make.id(MAKE.createDepartmentName());
		former.setName("市民課");
		former.setUntil(PartialDate.parse("2021-03-31"));
		citizens.getNames().add(former);
		Department computing = make.department("情報課");
		municipality.getDepartments().add(citizens);
		municipality.getDepartments().add(computing);
		make.assign(digital, citizens, AssignmentRole.LEAD);
		make.assign(digital, computing, AssignmentRole.SUPPORT);
		Assignment all = make.id(MAKE.createAssignment());
		all.setOpenText("全課");
		all.setRole(AssignmentRole.SUPPORT);
		digital.getAssignments().add(all);
	}

	private void themeIndicator() {
		Indicator share = make.indicator(pillar, "手続のオンライン化率", "%");
		make.target(share, "2022", "80");
		make.actual(share, "2020", "35.5").setStatus(ActualStatus.PRELIMINARY);
		YearlyRecord record = make.record(pillar, "2020");
		record.getRatings().add(make.rating(progress, office, 1));
	}

	private void digitalPlan() {
		digital.getTexts().add(make.text(purpose, "来庁しなくても手続ができるようにする。"));
		Activity forms = make.activity("①", "電子申請の拡大");
		digital.getActivities().add(forms);
		make.step(forms, StepKind.PHASE, "2019H1", "2019H2", "検討");
		make.step(forms, StepKind.PHASE, "2020H1", null, "準備");
		make.step(forms, StepKind.ARROW, "2020H2", "2022H2", "実施");
		make.step(forms, StepKind.ARROW, "2021H1", "2022H2", "実施").setTrack(StepTrack.ACTUAL);
		make.step(forms, StepKind.PHASE, "2019H1", "2020H2", "検討・準備").setTrack(StepTrack.ACTUAL);
		Activity counter = make.activity("②", "書かない窓口");
		digital.getActivities().add(counter);
		make.step(counter, StepKind.SYMBOL, "2019H2", null, null).setSymbol(make.symbol(plan, "◇", "試行", StepKind.SYMBOL));
		make.step(counter, StepKind.MILESTONE, "2020H2", null, "開設")
				.setSymbol(make.symbol(plan, "★", "達成", StepKind.MILESTONE));
		make.symbol(plan, "▽", "見直し", StepKind.SYMBOL);
		make.step(counter, StepKind.ARROW, "2020-08", "2020-09", "研修");
		counter.getSteps().get(2).getRatings().add(make.rating(progress, office, 2));
		Activity below = make.activity(null, "対象手続の選定");
		forms.getActivities().add(below);
		make.step(below, StepKind.ARROW, "2025", "2026", null);
		Indicator mood = make.indicator(digital, "満足度の評価", null);
		mood.setKind(IndicatorKind.QUALITATIVE);
		make.target(mood, "2020", null).setText("調査の実施");
		make.actual(mood, "2020", null).setText("延期");
		Indicator wait = make.indicator(digital, "待ち時間", "分");
		wait.setDirection(Direction.AT_MOST);
		make.target(wait, "2020", "15");
		make.actual(wait, "2020H1", "18.5");
		make.actual(wait, "2020H2", "12.0").setMark("※１");
		wait.getNotes().add(make.note("※１", null, "繁忙期を除く。"));
		Indicator load = make.indicator(digital, "窓口件数", "件");
		load.setDirection(Direction.RANGE);
		Baseline before = make.id(MAKE.createBaseline());
		before.setTerm(org.kaikaku.model.types.FiscalTerm.of(2018));
		before.setValue(new BigDecimal("12000"));
		load.getBaselines().add(before);
		Target range = make.target(load, "2021", "8000");
		range.setUpper(new BigDecimal("9000"));
		TargetChange change = make.id(MAKE.createTargetChange());
		change.setDecidedOn(PartialDate.parse("2020-11-05"));
		change.setFormerValue(new BigDecimal("7000"));
		change.setReason("申請の遅れ");
		range.getChanges().add(change);
		make.actual(load, "2020", null).getUnknown().add("value");
	}

	private void digitalYear() {
		YearlyRecord record = make.record(digital, "2020");
		record.getTexts().add(make.text(open, "高齢者への支援（※２）が残る。"));
		record.getTexts().add(make.text(done, "申請フォームを50件追加した。"));
		record.getNotes().add(make.note("※２", "支援", "出前講座など。"));
		record.getRatings().add(make.rating(progress, office, 2));
		record.getRatings().add(make.rating(progress, committee, 3));
		record.getRatings().add(make.rating(result, office, 0));
		EffectAmount money = make.effect(record, saving, 1_234_567);
		money.setDuration(EffectDuration.CONTINUING);
		money.setBase(AccountBase.GENERAL_ACCOUNT);
		EffectAmount time = make.id(MAKE.createEffectAmount());
		time.setCategory(hours);
		time.setQuantity(new BigDecimal("120.5"));
		record.getEffects().add(time);
		Cost cost = make.id(MAKE.createCost());
		cost.setKind(CostKind.BUDGET);
		cost.setYen(Yen.of(2_500_000));
		record.getCosts().add(cost);
		YearlyRecord later = make.record(digital, "2021");
		later.getTexts().add(make.text(done, "翌年度の記録は載らない。"));
	}

	private void poolYear() {
		YearlyRecord first = make.record(pool, "2020H1");
		first.getTexts().add(make.text(done, "事業者を選んだ。"));
		first.getRatings().add(make.rating(progress, office, 0));
		YearlyRecord second = make.record(pool, "2020H2");
		second.getTexts().add(make.text(done, "契約した。"));
		second.getRatings().add(make.rating(progress, office, 1));
		second.getUnknown().add("effects");
	}
}
