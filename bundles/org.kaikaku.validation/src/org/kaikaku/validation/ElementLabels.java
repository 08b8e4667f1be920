package org.kaikaku.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.Assessor;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Block;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.validation.internal.engine.Words;

/** How findings name an element and say where it is. */
public final class ElementLabels {
	private static final int LONGEST = 40;
	private static final List<String> NAMING = List.of("number", "marker", "mark", "symbol", "name", "title", "term",
			"year", "openText", "text");

	private ElementLabels() {
	}

	/** A short name: number and name, or whatever the element has that tells it apart, else the word for its type. */
	public static String of(EObject element, Locale locale) {
		Words words = Words.of(locale);
		if (element instanceof FieldText text && text.getField() != null)
			return of(text.getField(), locale);
		if (element instanceof Assignment assignment && assignment.getDepartment() != null)
			return of(assignment.getDepartment(), locale);
		if (element instanceof Rating rating)
			return words.label(element.eClass()) + rated(rating);
		if (element instanceof IndicatorValue value)
			return words.label(element.eClass()) + (value.getTerm() == null ? "" : " " + words.of(value.getTerm()));
		if (element instanceof Element stated && stated.getUnknown().contains("name"))
			return Texts.of(ElementLabels.class, locale).text("label.unknown-name", words.label(element.eClass()));
		List<String> parts = new ArrayList<>();
		for (String name : NAMING) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			Object value = feature == null || feature.isMany() || feature instanceof EReference ? null
					: element.eGet(feature);
			if (value != null && !value.toString().isBlank() && parts.size() < 2)
				parts.add(words.of(value));
		}
		if (parts.isEmpty() || parts.size() == 1 && onlyTerm(element))
			parts.add(0, words.label(element.eClass()));
		return shortened(String.join(" ", parts));
	}

	private static boolean onlyTerm(EObject element) {
		return element.eClass().getEStructuralFeature("name") == null && element.eClass().getEStructuralFeature("title") == null;
	}

	private static String rated(Rating rating) {
		Assessor assessor = rating.getAssessor();
		String by = assessor == null || assessor.getName() == null ? "" : " " + assessor.getName();
		return by + (rating.getGrade() == null || rating.getGrade().getSymbol() == null ? "" : " " + rating.getGrade().getSymbol());
	}

	private static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return line.codePointCount(0, line.length()) <= LONGEST ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
	}

	/** Where an element is, from the plan down, such as "プラン2020 › 3 事務事業の改革改善 › 令和２年度". */
	public static String path(EObject element, Locale locale) {
		Words words = Words.of(locale);
		List<String> parts = new ArrayList<>();
		for (EObject e = element; e != null && (!(e instanceof Municipality) || parts.isEmpty()); e = e.eContainer())
			parts.add(e instanceof Block ? words.label(e.eClass()) + " " + (siblings(e).indexOf(e) + 1) : of(e, locale));
		Collections.reverse(parts);
		return String.join(" › ", parts);
	}

	private static List<?> siblings(EObject element) {
		return element.eContainer() != null && element.eContainer().eGet(element.eContainingFeature()) instanceof List<?> list ? list
				: List.of(element);
	}

	/** The id of an element; empty when it has none. */
	public static String id(EObject element) {
		return element instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
	}
}
