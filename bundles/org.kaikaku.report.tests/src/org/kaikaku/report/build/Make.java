package org.kaikaku.report.build;

import java.math.BigDecimal;

import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Assessor;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Level;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.ScheduleSymbol;
import org.kaikaku.model.reformplan.StepKind;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.TextScope;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;

/** Makes the elements of invented plans in few words; every element gets an id of its own. */
final class Make {

	static final ReformplanFactory MAKE = ReformplanFactory.eINSTANCE;

	private int last;

	<T extends Identified> T id(T element) {
		element.setId("e" + ++last);
		return element;
	}

	Plan plan(String name, int first, int end) {
		Plan plan = id(MAKE.createPlan());
		plan.setName(name);
		plan.setFirstYear(FiscalYear.of(first));
		plan.setLastYear(FiscalYear.of(end));
		return plan;
	}

	Level level(Plan plan, String name) {
		Level level = id(MAKE.createLevel());
		level.setName(name);
		plan.getLevels().add(level);
		return level;
	}

	Theme theme(String number, String name, Level level) {
		Theme theme = id(MAKE.createTheme());
		theme.setNumber(number);
		theme.setName(name);
		theme.setLevel(level);
		return theme;
	}

	ReformItem item(String number, String name) {
		ReformItem item = id(MAKE.createReformItem());
		item.setNumber(number);
		item.setName(name);
		return item;
	}

	Department department(String name) {
		Department department = id(MAKE.createDepartment());
		department.setName(name);
		return department;
	}

	void assign(PlanElement element, Department department, AssignmentRole role) {
		Assignment assignment = id(MAKE.createAssignment());
		assignment.setDepartment(department);
		assignment.setRole(role);
		element.getAssignments().add(assignment);
	}

	RatingScale scale(Plan plan, String name, String axis, String... grades) {
		RatingScale scale = id(MAKE.createRatingScale());
		scale.setName(name);
		scale.setAxis(axis);
		plan.getScales().add(scale);
		for (String symbol : grades) {
			Grade grade = id(MAKE.createGrade());
			grade.setSymbol(symbol.substring(0, 1));
			grade.setName(symbol.substring(1));
			scale.getGrades().add(grade);
		}
		return scale;
	}

	Assessor assessor(Plan plan, String name) {
		Assessor assessor = id(MAKE.createAssessor());
		assessor.setName(name);
		plan.getAssessors().add(assessor);
		return assessor;
	}

	TextField field(Plan plan, String name, TextRole role, TextScope scope) {
		TextField field = id(MAKE.createTextField());
		field.setName(name);
		field.setRole(role);
		field.getScopes().add(scope);
		plan.getTextFields().add(field);
		return field;
	}

	FieldText text(TextField field, String... paragraphs) {
		FieldText text = id(MAKE.createFieldText());
		text.setField(field);
		for (String words : paragraphs) {
			Paragraph paragraph = id(MAKE.createParagraph());
			paragraph.setText(words);
			text.getBlocks().add(paragraph);
		}
		return text;
	}

	YearlyRecord record(PlanElement element, String term) {
		YearlyRecord record = id(MAKE.createYearlyRecord());
		record.setTerm(FiscalTerm.parse(term));
		element.getRecords().add(record);
		return record;
	}

	Rating rating(RatingScale scale, Assessor assessor, int grade) {
		Rating rating = id(MAKE.createRating());
		rating.setScale(scale);
		rating.setAssessor(assessor);
		rating.setGrade(scale.getGrades().get(grade));
		return rating;
	}

	Rating score(RatingScale scale, String score) {
		Rating rating = id(MAKE.createRating());
		rating.setScale(scale);
		rating.setScore(new BigDecimal(score));
		return rating;
	}

	Activity activity(String number, String name) {
		Activity activity = id(MAKE.createActivity());
		activity.setNumber(number);
		activity.setName(name);
		return activity;
	}

	ScheduleStep step(Activity activity, StepKind kind, String start, String end, String label) {
		ScheduleStep step = id(MAKE.createScheduleStep());
		step.setKind(kind);
		step.setStart(FiscalTerm.parse(start));
		step.setEnd(end == null ? null : FiscalTerm.parse(end));
		step.setLabel(label);
		activity.getSteps().add(step);
		return step;
	}

	ScheduleSymbol symbol(Plan plan, String sign, String name, StepKind kind) {
		ScheduleSymbol symbol = id(MAKE.createScheduleSymbol());
		symbol.setSymbol(sign);
		symbol.setName(name);
		symbol.setKind(kind);
		plan.getSymbols().add(symbol);
		return symbol;
	}

	Indicator indicator(PlanElement element, String name, String unit) {
		Indicator indicator = id(MAKE.createIndicator());
		indicator.setName(name);
		indicator.setUnit(unit);
		element.getIndicators().add(indicator);
		return indicator;
	}

	Target target(Indicator indicator, String term, String value) {
		Target target = value(MAKE.createTarget(), term, value);
		indicator.getTargets().add(target);
		return target;
	}

	Actual actual(Indicator indicator, String term, String value) {
		Actual actual = value(MAKE.createActual(), term, value);
		indicator.getActuals().add(actual);
		return actual;
	}

	private <T extends IndicatorValue> T value(T value, String term, String number) {
		id(value);
		value.setTerm(FiscalTerm.parse(term));
		value.setValue(number == null ? null : new BigDecimal(number));
		return value;
	}

	EffectCategory category(Plan plan, String name, String unit) {
		EffectCategory category = id(MAKE.createEffectCategory());
		category.setName(name);
		category.setUnit(unit);
		plan.getEffectCategories().add(category);
		return category;
	}

	EffectAmount effect(YearlyRecord record, EffectCategory category, long yen) {
		EffectAmount effect = id(MAKE.createEffectAmount());
		effect.setCategory(category);
		effect.setYen(Yen.of(yen));
		record.getEffects().add(effect);
		return effect;
	}

	Note note(String mark, String term, String words) {
		Note note = id(MAKE.createNote());
		note.setMark(mark);
		note.setTerm(term);
		note.setText(words);
		return note;
	}

	LifeEvent event(PlanElement element, LifeEventKind kind, String term, String reason) {
		LifeEvent event = id(MAKE.createLifeEvent());
		event.setKind(kind);
		event.setEffective(FiscalTerm.parse(term));
		event.setReason(reason);
		element.getLifeEvents().add(event);
		return event;
	}
}
