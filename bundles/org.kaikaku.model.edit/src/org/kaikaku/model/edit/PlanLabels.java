package org.kaikaku.model.edit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Conventions;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;

/** What elements are called in trees and lists. Immutable; safe for any thread. */
public final class PlanLabels {
	private static final List<String> NAMES = List.of("name", "title", "term", "openText", "mark", "text");
	private static final List<String> NUMBERS = List.of("number", "marker", "symbol");

	private final Locale locale;
	private final ModelLabels words;

	/** @param locale the reader's language, never null */
	public PlanLabels(Locale locale) {
		this.locale = locale;
		words = ModelLabels.of(locale);
	}

	/** The words of the metamodel in the same language. */
	public ModelLabels words() {
		return words;
	}

	/** One line that tells an element apart; never empty: an element without a name gets the word for its kind in brackets. */
	public String of(EObject element) {
		String text = special(element);
		if (text == null || text.isBlank())
			text = Stream.of(first(element, NUMBERS), first(element, NAMES)).filter(s -> !s.isBlank())
					.collect(Collectors.joining(" "));
		if (text.isBlank() || first(element, NAMES).isBlank() && element instanceof PlanElement)
			text = (text + " " + nameless(element)).strip();
		return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
	}

	private String nameless(EObject element) {
		String word = words.of(element.eClass());
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "(" + word + ")" : "（" + word + "）";
	}

	private String special(EObject element) {
		if (element instanceof FieldText text && text.getField() != null)
			return of(text.getField());
		if (element instanceof Assignment assignment && assignment.getDepartment() != null)
			return of(assignment.getDepartment());
		if (element instanceof RepeatedListing listing && listing.getItem() != null)
			return of(listing.getItem()) + " " + (listing.getLabel() == null ? "（再掲）" : listing.getLabel());
		if (element instanceof YearlyRecord record && record.getTerm() != null)
			return record.getUntil() == null ? years(record).format(record.getTerm())
					: years(record).format(record.getTerm()) + "～" + years(record).format(record.getUntil());
		if (element instanceof YearlyReport report && report.getYear() != null)
			return years(report).format(report.getYear());
		if (element instanceof IndicatorValue value && value.getTerm() != null)
			return years(value).format(value.getTerm());
		if (element instanceof ScheduleStep step && step.getStart() != null)
			return years(step).format(step.getStart())
					+ (step.getEnd() == null ? "" : "～" + years(step).format(step.getEnd()));
		if (element instanceof Rating rating)
			return rating.getGrade() != null ? of(rating.getGrade())
					: rating.getScore() != null ? rating.getScore().toPlainString() : rating.getWritten();
		if (element instanceof EffectAmount effect && effect.getYen() != null)
			return (effect.getCategory() == null ? "" : of(effect.getCategory()) + " ") + String.format(Locale.ROOT, "%,d", effect.getYen().amount())
					+ (Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? " yen" : "円");
		if (element instanceof LifeEvent event)
			return words.of(event.eClass().getEPackage().getEClassifier("LifeEventKind") instanceof org.eclipse.emf.ecore.EEnum e
					? e.getEEnumLiteral(event.getKind().getValue())
					: null);
		if (element instanceof DepartmentChange change)
			return change.getBefore().stream().map(this::of).collect(Collectors.joining("・")) + " → "
					+ change.getAfter().stream().map(this::of).collect(Collectors.joining("・"));
		if (element instanceof PlanLink link && link.getTitle() == null && link.getPlan() != null)
			return of(link.getPlan());
		if (element.eClass().getName().equals("Narrative") && element instanceof Narrative narrative)
			return NarrativeText.of(narrative);
		return null;
	}

	private String first(EObject element, List<String> names) {
		for (String name : names) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			if (feature == null || feature.isMany() || feature instanceof EReference)
				continue;
			Object value = element.eGet(feature);
			if (value != null && !value.toString().isBlank())
				return value.toString().strip();
		}
		return "";
	}

	/** How the plan of an element writes years in this language. */
	public YearFormat years(EObject element) {
		Conventions conventions = PlanStructure.planOf(element).map(Plan::getConventions).orElse(null);
		return conventions == null ? new YearFormat(YearFormat.DEFAULT.eraStyle(), YearFormat.DEFAULT.digitStyle(), locale)
				: new YearFormat(conventions.getEraStyle(), conventions.getDigitStyle(), locale);
	}

	/** A value of one attribute as people write it: era years, dates, thousands of digits as they are; empty for null. */
	public String value(EObject owner, Object value) {
		if (value instanceof FiscalYear year)
			return years(owner).format(year);
		if (value instanceof FiscalTerm term)
			return years(owner).format(term);
		if (value instanceof PartialDate date)
			return years(owner).format(date);
		return value == null ? "" : value.toString();
	}
}
