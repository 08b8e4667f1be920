package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.edit.TreeShape;
import org.kaikaku.model.edit.YearRecords;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextScope;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Words;

/** Which fields stand in the form of an element, in sections: what people need daily first, the rest below. */
final class FormLayouts {
	/** A part of a form under a heading; a closed one shows its heading only until it is opened. */
	record Part(String title, boolean open, List<Field> fields) {
	}

	private static final Set<String> HIDDEN = Set.of("id", "unknown", "none", "formatVersion", "provenance", "blocks");
	private static final Set<String> LONG = Set.of("description", "definition", "reason", "meaning", "text", "vision", "criterion",
			"change", "reasoning", "remark", "dataSource");
	/** Made by the program, not by people: shown only when there are any. */
	private static final Set<String> RARE = Set.of("conflicts", "acceptedFindings");
	private static final int SHORT_TEXT = 5;
	private static final int LONG_TEXT = 9;

	private FormLayouts() {
	}

	/** The parts of the form of an element. */
	static List<Part> of(FormContext context, EObject element) {
		List<Part> parts = new ArrayList<>();
		if (element instanceof PlanElement e && !(element instanceof Plan))
			planElement(context, e, parts);
		else if (element instanceof Indicator indicator)
			indicator(context, indicator, parts);
		else if (element instanceof Plan plan)
			plan(context, plan, parts);
		else if (element instanceof YearlyRecord record)
			record(context, record, parts);
		else
			parts.add(new Part(Words.of("form.basics"), true, attributes(context, element, true)));
		if (element instanceof Narrative narrative)
			parts.add(new Part(Words.of("form.text"), true, List.of(ownText(context, narrative))));
		List<Field> more = children(context, element);
		if (!more.isEmpty())
			parts.add(new Part(Words.of("form.more"), !(element instanceof PlanElement), more));
		if (element instanceof org.kaikaku.model.reformplan.Element)
			parts.add(new Part(context.word(Literals.ELEMENT__PROVENANCE), false,
					List.of(new ChildrenField(context, element, Literals.ELEMENT__PROVENANCE))));
		return parts;
	}

	private static void plan(FormContext context, Plan plan, List<Part> parts) {
		List<Field> basics = new ArrayList<>();
		for (EAttribute a : List.of(Literals.PLAN_ELEMENT__NAME, Literals.PLAN__SHORT_TITLE, Literals.PLAN__KIND, Literals.PLAN__FIRST_YEAR,
				Literals.PLAN__LAST_YEAR, Literals.PLAN__STATUS, Literals.PLAN__ADOPTED_ON, Literals.PLAN__PUBLISHED_ON))
			basics.add(field(context, plan, a));
		parts.add(new Part(Words.of("form.basics"), true, basics));
		texts(context, plan, TextScope.PLAN, parts);
		List<Field> rest = attributes(context, plan, true);
		rest.removeIf(f -> basics.stream().anyMatch(b -> b.name().equals(f.name())));
		parts.add(new Part(Words.of("form.rest"), false, rest));
	}

	private static void planElement(FormContext context, PlanElement element, List<Part> parts) {
		List<Field> basics = new ArrayList<>();
		basics.add(field(context, element, Literals.PLAN_ELEMENT__NUMBER));
		basics.add(field(context, element, Literals.PLAN_ELEMENT__NAME));
		basics.add(new AssignmentsField(context, element));
		parts.add(new Part(Words.of("form.basics"), true, basics));
		if (context.year() != null && !(element instanceof Theme))
			parts.add(new Part(context.labels().years(element).format(context.year()), true, year(context, element, context.year())));
		for (Indicator indicator : element.getIndicators())
			if (element.getIndicators().size() <= 4)
				parts.add(new Part(context.word(Literals.PLAN_ELEMENT__INDICATORS) + "　" + context.labels().of(indicator), true,
						List.of(new YearGrid(context, indicator))));
		texts(context, element, element instanceof Theme ? TextScope.THEME
				: element instanceof ReformItem ? TextScope.ITEM : TextScope.ACTIVITY, parts);
		List<Field> rest = attributes(context, element, true);
		rest.removeIf(f -> f.name().equals("number") || f.name().equals("name"));
		parts.add(new Part(Words.of("form.rest"), false, rest));
	}

	/** A record of a whole year is written as in the form of its item. */
	private static void record(FormContext context, YearlyRecord record, List<Part> parts) {
		parts.add(new Part(Words.of("form.basics"), true, attributes(context, record, true)));
		if (record.eContainer() instanceof PlanElement element && record.getTerm() != null
				&& new YearRecords(element, record.getTerm().year()).record() == record)
			parts.add(new Part(context.labels().of(element), true, year(context, element, record.getTerm().year())));
	}

	private static List<Field> year(FormContext context, PlanElement element, FiscalYear year) {
		List<Field> fields = new ArrayList<>();
		Plan plan = PlanStructure.planOf(element).orElse(null);
		fields.add(new RatingField(context, element, year));
		YearRecords records = new YearRecords(element, year);
		if (plan == null)
			return fields;
		for (TextField field : plan.getTextFields())
			if (field.getScopes().contains(TextScope.RECORD))
				fields.add(new NarrativeField(context, element, Literals.YEARLY_RECORD__TEXTS, context.labels().of(field), LONG_TEXT,
						new RecordText(records, field)));
		fields.add(new NotesField(context, element, records));
		if (element instanceof ReformItem)
			for (EffectCategory category : plan.getEffectCategories())
				fields.add(new EffectField(context, element, category, year));
		return fields;
	}

	private record RecordText(YearRecords records, TextField field) implements NarrativeField.Place {
		@Override
		public Narrative narrative() {
			return records.text(field);
		}

		@Override
		public EObject noted() {
			return records.record();
		}

		@Override
		public Command put(Supplier<Narrative> filled) {
			return records.addText(() -> (FieldText) filled.get());
		}

		@Override
		public Narrative fresh() {
			FieldText text = ReformplanFactory.eINSTANCE.createFieldText();
			text.setField(field);
			return text;
		}
	}

	/** Texts that do not belong to a year, for each text field that is written on elements of this kind. */
	private static void texts(FormContext context, PlanElement element, TextScope scope, List<Part> parts) {
		Plan plan = PlanStructure.planOf(element).orElse(null);
		List<Field> fields = new ArrayList<>();
		if (plan != null)
			for (TextField field : plan.getTextFields())
				if (field.getScopes().contains(scope))
					fields.add(new NarrativeField(context, element, Literals.PLAN_ELEMENT__TEXTS, context.labels().of(field), LONG_TEXT,
							new ElementText(context, element, field)));
		if (!fields.isEmpty())
			parts.add(new Part(context.word(Literals.PLAN_ELEMENT__TEXTS), true, fields));
	}

	private record ElementText(FormContext context, PlanElement element, TextField field) implements NarrativeField.Place {
		@Override
		public Narrative narrative() {
			return element.getTexts().stream().filter(t -> t.getField() == field).findFirst().orElse(null);
		}

		@Override
		public EObject noted() {
			return element;
		}

		@Override
		public Command put(Supplier<Narrative> filled) {
			return AddCommand.create(context.session().domain(), element, Literals.PLAN_ELEMENT__TEXTS, filled.get());
		}

		@Override
		public Narrative fresh() {
			FieldText text = ReformplanFactory.eINSTANCE.createFieldText();
			text.setField(field);
			return text;
		}
	}

	private static void indicator(FormContext context, Indicator indicator, List<Part> parts) {
		List<Field> basics = new ArrayList<>();
		for (EAttribute a : List.of(Literals.INDICATOR__NUMBER, Literals.INDICATOR__NAME, Literals.INDICATOR__UNIT,
				Literals.INDICATOR__KIND, Literals.INDICATOR__DIRECTION, Literals.INDICATOR__ACCUMULATION))
			basics.add(field(context, indicator, a));
		parts.add(new Part(Words.of("form.basics"), true, basics));
		parts.add(new Part(Words.of("form.values"), true, List.of(new YearGrid(context, indicator))));
		List<Field> rest = attributes(context, indicator, true);
		rest.removeIf(f -> basics.stream().anyMatch(b -> b.name().equals(f.name())));
		parts.add(new Part(Words.of("form.rest"), false, rest));
	}

	/** A field for each attribute, for references out of the element, and for a text that it has. */
	private static List<Field> attributes(FormContext context, EObject element, boolean references) {
		List<Field> fields = new ArrayList<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (HIDDEN.contains(feature.getName()) || feature.isDerived() || !feature.isChangeable())
				continue;
			if (feature instanceof EAttribute || references && feature instanceof EReference r && !r.isContainment() && !r.isContainer()) {
				Field field = field(context, element, feature);
				if (field != null)
					fields.add(field);
			} else if (feature instanceof EReference r && r.isContainment() && !r.isMany()
					&& r.getEReferenceType() == Literals.NARRATIVE)
				fields.add(new NarrativeField(context, element, r, context.word(r), SHORT_TEXT, new OwnText(context, element, r)));
		}
		return fields;
	}

	private record OwnText(FormContext context, EObject owner, EReference feature) implements NarrativeField.Place {
		@Override
		public Narrative narrative() {
			return (Narrative) owner.eGet(feature);
		}

		@Override
		public Command put(Supplier<Narrative> filled) {
			return context.session().edits().set(owner, feature, filled.get());
		}

		@Override
		public Narrative fresh() {
			return ReformplanFactory.eINSTANCE.createNarrative();
		}
	}

	private static Field ownText(FormContext context, Narrative narrative) {
		return new NarrativeField(context, narrative, Literals.NARRATIVE__BLOCKS, Words.of("form.text"), LONG_TEXT,
				new NarrativeField.Place() {
					@Override
					public Narrative narrative() {
						return narrative;
					}

					@Override
					public Command put(Supplier<Narrative> filled) {
						throw new IllegalStateException("the narrative is there");
					}

					@Override
					public Narrative fresh() {
						throw new IllegalStateException("the narrative is there");
					}
				});
	}

	/** The field that fits a feature; null when it is edited elsewhere. */
	private static Field field(FormContext context, EObject element, EStructuralFeature feature) {
		if (feature instanceof EReference reference)
			return reference.isMany() ? new ListField(context, element, reference)
					: ChoiceField.elements(context, element, reference);
		EAttribute attribute = (EAttribute) feature;
		if (attribute.isMany())
			return attribute == Literals.REFORM_ITEM__DUE_YEARS ? new DueYearsField(context, (ReformItem) element) : null;
		if (attribute.getEAttributeType() instanceof EEnum)
			return ChoiceField.literals(context, element, attribute);
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == boolean.class)
			return new FlagField(context, element, attribute);
		if (type == byte[].class)
			return null;
		return new org.kaikaku.ui.internal.forms.TextField(context, element, attribute,
				type == String.class && LONG.contains(attribute.getName()), unit(element, attribute));
	}

	private static String unit(EObject element, EAttribute attribute) {
		String type = attribute.getEAttributeType().getName();
		if (type.equals("Yen"))
			return Words.of("unit.1");
		return null;
	}

	/** Parts that have forms of their own and no place in the tree. */
	private static List<Field> children(FormContext context, EObject element) {
		List<Field> fields = new ArrayList<>();
		for (EReference reference : element.eClass().getEAllContainments()) {
			if (RARE.contains(reference.getName()) && !element.eIsSet(reference))
				continue;
			boolean elsewhere = HIDDEN.contains(reference.getName()) || TreeShape.grouped(element.eClass()).contains(reference)
					|| reference == Literals.PLAN_ELEMENT__ASSIGNMENTS && element instanceof PlanElement && !(element instanceof Plan);
			if (reference.isMany() && !elsewhere)
				fields.add(new ChildrenField(context, element, reference));
			else if (!reference.isMany() && reference.getEReferenceType() != Literals.NARRATIVE)
				fields.add(new PartField(context, element, reference));
		}
		return fields;
	}

	/** Makes the one element of a containment. */
	static Command make(FormContext context, EObject owner, EReference feature) {
		return new ChangeCommand(owner) {
			@Override
			protected void doExecute() {
				EObject made = EcoreUtil.create(feature.getEReferenceType());
				ElementIds.renew((org.kaikaku.model.reformplan.Identified) made, owner);
				owner.eSet(feature, made);
			}
		};
	}
}
