package org.kaikaku.compare.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.internal.text.Years;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;

/** How elements are called when people are told about them: 改革項目「2 窓口サービスの向上」. Safe for any thread. */
public final class ElementNames {
	/** Between the steps of a path. */
	public static final String STEP = " › ";
	private static final int LONGEST = 30;
	private static final List<String> TELLING = List.of("number", "symbol", "name", "title", "mark", "marker", "scheme", "rule",
			"term", "year", "text",
			"caption", "label", "openText", "givenBy", "effective", "decidedOn", "code", "start");
	private final ModelLabels labels;
	private final boolean japanese;
	private final YearFormat years;

	/** @param locale language of the names of classes */
	public ElementNames(Locale locale) {
		labels = ModelLabels.of(locale);
		years = Years.of(locale);
		japanese = !Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
	}

	/** Class and name of an element; the class alone when it has none. */
	public String of(EObject element) {
		String kind = labels.of(element.eClass());
		String name = name(element);
		if (name.isEmpty())
			return kind;
		return japanese ? kind + "「" + name + "」" : kind + " “" + name + "”";
	}

	/** Where an element stands, itself last, from the plan down; a plan that is alone in its file is not said. */
	public String path(EObject element) {
		Deque<String> steps = new ArrayDeque<>();
		for (EObject e = element; e != null && (e == element || !goesWithoutSaying(e)); e = e.eContainer())
			steps.push(of(e));
		return String.join(STEP, steps);
	}

	private static boolean goesWithoutSaying(EObject element) {
		return element instanceof Municipality
				|| element instanceof Plan && element.eContainer() instanceof Municipality municipality && municipality.getPlans().size() == 1;
	}

	/** Number and name, title, year or first words of an element; empty when it has nothing of the kind. Never null. */
	public String name(EObject element) {
		if (element.eIsProxy())
			return "";
		if (element instanceof Assignment assignment && assignment.getDepartment() != null)
			return name(assignment.getDepartment());
		if (element instanceof FieldText text && text.getField() != null)
			return name(text.getField());
		if (element instanceof EffectAmount effect && effect.getCategory() != null)
			return name(effect.getCategory());
		if (element instanceof Rating rating)
			return rating.getGrade() != null ? name(rating.getGrade()) : rating.getWritten() == null ? "" : rating.getWritten();
		if (element instanceof RepeatedListing listing && listing.getItem() != null)
			return name(listing.getItem());
		if (element instanceof LineageEnd end && end.getElement() != null)
			return name(end.getElement());
		if (element instanceof Lineage lineage)
			return lineage.getTo().isEmpty() ? ends(lineage.getFrom()) : ends(lineage.getTo());
		return told(element);
	}

	private String ends(List<LineageEnd> ends) {
		return ends.isEmpty() ? "" : name(ends.get(0));
	}

	private String told(EObject element) {
		StringBuilder name = new StringBuilder();
		for (String telling : TELLING) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(telling);
			if (!(feature instanceof EAttribute) || feature.isMany() || !element.eIsSet(feature))
				continue;
			name.append(name.isEmpty() ? "" : " ").append(written(element.eGet(feature)));
			if (!telling.equals("number") && !telling.equals("symbol"))
				break;
		}
		return shortened(name.toString());
	}

	private String written(Object value) {
		if (value instanceof FiscalYear year)
			return years.format(year);
		return value instanceof FiscalTerm term ? years.format(term) : value.toString();
	}

	private static String shortened(String name) {
		String line = name.replaceAll("\\s+", " ").strip();
		return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
	}
}
