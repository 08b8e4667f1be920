package org.kaikaku.report.build;

import static org.kaikaku.report.build.Make.MAKE;

import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Conventions;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EraStyle;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ScaleKind;
import org.kaikaku.model.reformplan.StepKind;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.TextScope;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.Yen;

/**
 * An invented town (おか町): items without themes, ten years, progress in per cent, amounts in million yen with △, Gregorian
 * years, no chapters, almost nothing entered.
 */
final class HillTown {

	final Make make = new Make();
	final Plan plan = make.plan("おか町改革プログラム", 2018, 2027);
	final RatingScale percent = make.scale(plan, "進捗率", null);
	final TextField done = make.field(plan, "取組実績", TextRole.PROGRESS, TextScope.RECORD);
	final EffectCategory cut = make.category(plan, "削減額", "円");
	final EffectCategory income = make.category(plan, "増収額", "円");
	final ReformItem water = make.item("12", "水道事業の広域化");
	final ReformItem school = make.item("13", "学校給食の共同調理");
	final ReformItem blank = make.item("14", "未入力の項目");

	HillTown() {
		percent.setKind(ScaleKind.PERCENT);
		plan.getEntries().add(water);
		plan.getEntries().add(school);
		plan.getEntries().add(blank);
		Conventions own = make.id(MAKE.createConventions());
		own.setEraStyle(EraStyle.GREGORIAN);
		own.setNegativeMark("△");
		own.setEffectUnit(Yen.of(1_000_000));
		plan.setConventions(own);
		Activity work = make.activity(null, "協議会での検討");
		water.getActivities().add(work);
		make.step(work, StepKind.ARROW, "2018", "2021", null);
		Indicator leak = make.indicator(water, "有収率", "%");
		make.target(leak, "2027", "90.0");
		make.actual(leak, "2020", "85.3");
		YearlyRecord first = make.record(water, "2020");
		first.getRatings().add(make.score(percent, "45"));
		make.effect(first, income, 1_400_000);
		YearlyRecord second = make.record(school, "2020");
		second.getRatings().add(make.score(percent, "80"));
		EffectAmount loss = make.effect(second, cut, -2_600_000);
		loss.setName("設備の更新");
		make.effect(second, income, 1_400_000);
		YearlyRecord span = make.record(school, "2018");
		span.setUntil(FiscalTerm.of(2020));
		span.getTexts().add(make.text(done, "前期３年間の総括。"));
	}
}
