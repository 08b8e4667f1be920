package org.kaikaku.core.figures;

import java.math.BigDecimal;

import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.DisplayedSign;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EffectKind;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;

/** A small plan with one theme, scale A B C and two effect categories, to be filled by a test. */
public final class PlanFixture {
	/** Makes the elements. */
	public static final ReformplanFactory MAKE = ReformplanFactory.eINSTANCE;
	/** The year of the tests. */
	public static final FiscalYear YEAR = FiscalYear.of(2020);
	/** The plan. */
	public final Plan plan = MAKE.createPlan();
	/** Its only theme. */
	public final Theme theme = MAKE.createTheme();
	/** Its main scale. */
	public final RatingScale scale = MAKE.createRatingScale();
	/** Shown as negative. */
	public final EffectCategory expenditure = category("歳出", EffectKind.EXPENDITURE_CUT, DisplayedSign.NEGATIVE);
	/** Shown as positive. */
	public final EffectCategory revenue = category("歳入", EffectKind.REVENUE_GAIN, DisplayedSign.POSITIVE);

	/** A plan of 2020 to 2024. */
	public PlanFixture() {
		plan.setId("plan");
		plan.setName("計画");
		plan.setFirstYear(FiscalYear.of(2020));
		plan.setLastYear(FiscalYear.of(2024));
		plan.getEntries().add(theme);
		plan.getScales().add(scale);
		for (String symbol : new String[] { "A", "B", "C" }) {
			Grade grade = MAKE.createGrade();
			grade.setSymbol(symbol);
			scale.getGrades().add(grade);
		}
	}

	private EffectCategory category(String name, EffectKind kind, DisplayedSign sign) {
		EffectCategory category = MAKE.createEffectCategory();
		category.setName(name);
		category.setKind(kind);
		category.setSign(sign);
		plan.getEffectCategories().add(category);
		return category;
	}

	/** The grade of a symbol. */
	public Grade grade(String symbol) {
		return scale.getGrades().stream().filter(g -> g.getSymbol().equals(symbol)).findFirst().orElseThrow();
	}

	/** Adds an item; rated unless the symbol is null. */
	public ReformItem item(String name, String symbol) {
		ReformItem item = MAKE.createReformItem();
		item.setId("item-" + name);
		item.setName(name);
		theme.getEntries().add(item);
		if (symbol != null)
			rate(record(item, "2020"), symbol);
		return item;
	}

	/** Adds a record of a term. */
	public static YearlyRecord record(ReformItem item, String term) {
		YearlyRecord record = MAKE.createYearlyRecord();
		record.setTerm(FiscalTerm.parse(term));
		item.getRecords().add(record);
		return record;
	}

	/** Adds a rating. */
	public Rating rate(YearlyRecord record, String symbol) {
		Rating rating = MAKE.createRating();
		rating.setGrade(grade(symbol));
		record.getRatings().add(rating);
		return rating;
	}

	/** Adds an achieved effect. */
	public static EffectAmount effect(YearlyRecord record, EffectCategory category, long yen) {
		EffectAmount effect = MAKE.createEffectAmount();
		effect.setCategory(category);
		effect.setYen(Yen.of(yen));
		record.getEffects().add(effect);
		return effect;
	}

	/** Lists an item a second time. */
	public void repeat(ReformItem item) {
		RepeatedListing listing = MAKE.createRepeatedListing();
		listing.setItem(item);
		theme.getEntries().add(listing);
	}

	/** Records something that happened to an item. */
	public static LifeEvent event(ReformItem item, LifeEventKind kind, String effective) {
		LifeEvent event = MAKE.createLifeEvent();
		event.setKind(kind);
		event.setEffective(FiscalTerm.parse(effective));
		item.getLifeEvents().add(event);
		return event;
	}

	/** Adds a target of 2020. */
	public static Target target(Indicator indicator, String value) {
		Target target = MAKE.createTarget();
		target.setTerm(FiscalTerm.of(YEAR));
		target.setValue(new BigDecimal(value));
		indicator.getTargets().add(target);
		return target;
	}

	/** Adds an actual of 2020. */
	public static Actual actual(Indicator indicator, String value) {
		Actual actual = MAKE.createActual();
		actual.setTerm(FiscalTerm.of(YEAR));
		actual.setValue(new BigDecimal(value));
		indicator.getActuals().add(actual);
		return actual;
	}
}
