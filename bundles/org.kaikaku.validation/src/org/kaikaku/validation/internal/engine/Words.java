package org.kaikaku.validation.internal.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.model.reformplan.EraStyle;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.model.types.Yen;
import org.kaikaku.validation.ElementLabels;

/** Puts the values of a message into the words of a language. */
public final class Words {
	private static final Words JAPANESE = new Words(Locale.JAPANESE);
	private static final Words ENGLISH = new Words(Locale.ENGLISH);
	private final Locale locale;
	private final YearFormat years;
	private final ModelLabels labels;

	private Words(Locale locale) {
		this.locale = locale;
		years = new YearFormat(EraStyle.ERA, DigitStyle.SINGLE_FULL_WIDTH, locale);
		labels = ModelLabels.of(locale);
	}

	/** The words of a language: English, or Japanese for any other. */
	public static Words of(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : JAPANESE;
	}

	/** A value in words. */
	public String of(Object value) {
		if (value instanceof FiscalTerm term)
			return years.format(term);
		if (value instanceof FiscalYear year)
			return years.format(year);
		if (value instanceof PartialDate date)
			return years.format(date);
		if (value instanceof Yen yen)
			return String.format(Locale.ROOT, locale == Locale.ENGLISH ? "%,d yen" : "%,d円", yen.amount());
		if (value instanceof BigDecimal number)
			return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
		if (value instanceof EStructuralFeature feature)
			return labels.of(feature);
		if (value instanceof EClassifier type)
			return labels.of(type);
		if (value instanceof Enumerator literal)
			return literal(literal);
		if (value instanceof EObject element)
			return ElementLabels.of(element, locale);
		if (value instanceof Collection<?> several)
			return several.stream().map(each -> of(each)).collect(Collectors.joining(locale == Locale.ENGLISH ? ", " : "、"));
		return String.valueOf(value);
	}

	private String literal(Enumerator literal) {
		EClassifier type = ReformplanPackage.eINSTANCE.getEClassifier(literal.getClass().getSimpleName());
		return type instanceof EEnum e ? labels.of(e.getEEnumLiteral(literal.getName())) : literal.getName();
	}

	/** A text of this package. */
	public String label(EClassifier type) {
		return labels.of(type);
	}
}
