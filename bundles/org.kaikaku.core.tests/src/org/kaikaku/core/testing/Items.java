package org.kaikaku.core.testing;

import java.util.List;

import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.ActualStatus;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Baseline;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectPart;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorKind;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.Provenance;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.StepKind;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.model.types.Yen;

/** Invented reform items with everything that hangs on them; all years but the last are reported. */
final class Items {
	private static final ReformplanFactory MAKE = ReformplanFactory.eINSTANCE;
	private static final List<String> PHASES = List.of("検討", "調整", "準備", "試行", "運用");
	private static final List<String> UNITS = List.of("件", "%", "人", "回", "時間");

	private final Dice dice;
	private final Organisation organisation;
	private final PlanFrame frame;
	private int indicators;

	Items(Dice dice, Organisation organisation, PlanFrame frame) {
		this.dice = dice;
		this.organisation = organisation;
		this.frame = frame;
	}

	ReformItem item(int number) {
		ReformItem item = dice.named(MAKE.createReformItem());
		item.setNumber(Integer.toString(number));
		item.setName(dice.title());
		item.setLevel(frame.itemLevel);
		item.getClasses().add(frame.classes.get(number % frame.classes.size()));
		if (dice.onceIn(2))
			item.getPolicies().add(dice.oneOf(organisation.policies));
		item.getTexts().add(dice.text(frame.background, 1));
		assignments(item);
		for (int i = 0, n = dice.between(2, 4); i < n; i++)
			item.getActivities().add(activity());
		for (int i = 0, n = dice.between(1, 2); i < n; i++)
			item.getIndicators().add(indicator());
		for (int year = frame.firstYear; year < frame.lastYear; year++)
			item.getRecords().add(record(year));
		if (dice.onceIn(8))
			item.getLifeEvents().add(lifeEvent());
		if (dice.onceIn(10))
			item.getUnknown().add("dueYears");
		return item;
	}

	private void assignments(ReformItem item) {
		int count = dice.between(1, 3);
		for (int i = 0; i < count; i++) {
			Assignment assignment = dice.named(MAKE.createAssignment());
			assignment.setDepartment(dice.oneOf(organisation.sections));
			assignment.setRole(count == 1 ? AssignmentRole.IN_CHARGE : i == 0 ? AssignmentRole.LEAD : AssignmentRole.SUPPORT);
			item.getAssignments().add(assignment);
		}
		if (dice.onceIn(6)) {
			Assignment open = dice.named(MAKE.createAssignment());
			open.setOpenText("その他関連課");
			item.getAssignments().add(open);
		}
	}

	private Activity activity() {
		Activity activity = dice.named(MAKE.createActivity());
		activity.setMarker("・");
		activity.setName(dice.title());
		int turn = dice.between(frame.firstYear, frame.lastYear);
		step(activity, frame.firstYear, turn, dice.oneOf(PHASES));
		if (turn < frame.lastYear)
			step(activity, turn + 1, frame.lastYear, "運用").getDependsOn().add(activity.getSteps().get(0));
		return activity;
	}

	private ScheduleStep step(Activity activity, int from, int to, String label) {
		ScheduleStep step = dice.named(MAKE.createScheduleStep());
		step.setStart(FiscalTerm.of(from));
		if (to > from)
			step.setEnd(FiscalTerm.of(to));
		step.setKind(dice.onceIn(4) ? StepKind.PHASE : StepKind.ARROW);
		step.setLabel(label);
		step.setSymbol(frame.symbol);
		activity.getSteps().add(step);
		return step;
	}

	/** Goes through all directions and accumulations in turn. */
	private Indicator indicator() {
		Indicator indicator = dice.named(MAKE.createIndicator());
		int turn = indicators++;
		indicator.setDirection(Direction.VALUES.get(turn % Direction.VALUES.size()));
		indicator.setAccumulation(Accumulation.VALUES.get(turn / 2 % Accumulation.VALUES.size()));
		indicator.setUnit(UNITS.get(turn % UNITS.size()));
		indicator.setName(dice.work() + "の実績（" + indicator.getUnit() + "）");
		if (indicator.getAccumulation() == Accumulation.CUMULATIVE_SINCE_EARLIER)
			indicator.setCumulativeSince(FiscalTerm.of(frame.firstYear - 3));
		if (turn % 9 == 8)
			qualitative(indicator);
		else
			quantitative(indicator, indicator.getUnit().equals("%") ? 2 : 0);
		if (dice.onceIn(5))
			indicator.setReason(dice.narrative(dice.named(MAKE.createNarrative()), 1));
		return indicator;
	}

	private void qualitative(Indicator indicator) {
		indicator.setKind(IndicatorKind.QUALITATIVE);
		for (int year = frame.firstYear; year <= frame.lastYear; year++) {
			Target target = dice.named(MAKE.createTarget());
			target.setTerm(FiscalTerm.of(year));
			target.setText("実施");
			indicator.getTargets().add(target);
		}
	}

	private void quantitative(Indicator indicator, int decimals) {
		long start = dice.between(1000, 9000);
		int step = indicator.getDirection() == Direction.AT_MOST ? -dice.between(1, 90) : dice.between(1, 90);
		Baseline baseline = dice.named(MAKE.createBaseline());
		baseline.setTerm(FiscalTerm.of(frame.firstYear - 1));
		baseline.setValue(dice.decimal(start, decimals));
		indicator.getBaselines().add(baseline);
		for (int year = frame.firstYear; year <= frame.lastYear; year++) {
			long aim = start + (long) step * (year - frame.firstYear + 1);
			if (indicator.getDirection() != Direction.OBSERVED)
				indicator.getTargets().add(target(year, aim, decimals, indicator.getDirection()));
			if (year < frame.lastYear)
				indicator.getActuals().add(actual(year, aim + dice.between(-120, 160), decimals));
		}
		if (dice.onceIn(6))
			indicator.getLongTermTargets().add(target(frame.lastYear + 30, start * 2, decimals, indicator.getDirection()));
	}

	private Target target(int year, long aim, int decimals, Direction direction) {
		Target target = dice.named(MAKE.createTarget());
		target.setTerm(FiscalTerm.of(year));
		target.setValue(dice.decimal(aim, decimals));
		if (direction == Direction.RANGE)
			target.setUpper(dice.decimal(aim + 200, decimals));
		return target;
	}

	private Actual actual(int year, long value, int decimals) {
		Actual actual = dice.named(MAKE.createActual());
		actual.setTerm(FiscalTerm.of(year));
		if (dice.onceIn(25))
			actual.getUnknown().add("value");
		else
			actual.setValue(dice.decimal(value, decimals));
		if (year == frame.lastYear - 1 && dice.onceIn(3))
			actual.setStatus(ActualStatus.PRELIMINARY);
		return actual;
	}

	private YearlyRecord record(int year) {
		YearlyRecord record = dice.named(MAKE.createYearlyRecord());
		record.setTerm(FiscalTerm.of(year));
		record.getTexts().add(dice.text(frame.progress, dice.between(1, 2)));
		record.getTexts().add(dice.text(frame.nextStep, 1));
		record.getRatings().add(rating(frame.scales.get(0), year));
		record.getRatings().add(rating(frame.scales.get(1), year));
		if (dice.onceIn(2))
			record.getEffects().add(effect());
		else
			record.getNone().add("effects");
		if (dice.onceIn(6)) {
			Note note = dice.named(MAKE.createNote());
			note.setMark("※１");
			note.setTerm(dice.work());
			note.setText(dice.sentence());
			record.getNotes().add(note);
		}
		return record;
	}

	/** Mostly good, as ratings are; independent of the numbers, as a rating is a judgement. */
	private Rating rating(RatingScale scale, int year) {
		Rating rating = dice.named(MAKE.createRating());
		rating.setScale(scale);
		int grade = dice.onceIn(12) ? 2 : dice.onceIn(4) ? 1 : 0;
		rating.setGrade(scale.getGrades().get(grade));
		rating.setAssessor(frame.assessors.get(scale == frame.scales.get(0) ? 0 : 1));
		rating.setRatedOn(new PartialDate(year + 1, 6, dice.between(1, 28)));
		return rating;
	}

	private EffectAmount effect() {
		EffectAmount effect = dice.named(MAKE.createEffectAmount());
		effect.setCategory(dice.oneOf(frame.categories));
		int parts = dice.between(1, 3);
		long sum = 0;
		for (int i = 0; i < parts; i++) {
			EffectPart part = dice.named(MAKE.createEffectPart());
			part.setName(dice.work());
			long yen = dice.between(-200_000, 9_000_000);
			part.setYen(Yen.of(yen));
			sum += yen;
			effect.getParts().add(part);
		}
		effect.setYen(Yen.of(sum));
		if (dice.onceIn(4)) {
			Provenance provenance = dice.named(MAKE.createProvenance());
			provenance.setSource(organisation.report);
			provenance.setPage(Integer.toString(dice.between(1, 200)));
			provenance.getFeatures().add("yen");
			effect.getProvenance().add(provenance);
		}
		return effect;
	}

	private LifeEvent lifeEvent() {
		LifeEvent event = dice.named(MAKE.createLifeEvent());
		event.setKind(dice.oneOf(List.of(LifeEventKind.CHANGED, LifeEventKind.EXTENDED, LifeEventKind.COMPLETED, LifeEventKind.DROPPED)));
		event.setEffective(FiscalTerm.of(dice.between(frame.firstYear + 1, frame.lastYear)));
		event.setDecidedBy(organisation.headquarters);
		event.setReason(dice.sentence());
		return event;
	}
}
