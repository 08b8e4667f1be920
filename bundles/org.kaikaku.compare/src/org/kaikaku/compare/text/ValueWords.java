package org.kaikaku.compare.text;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.compare.internal.text.Years;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.model.types.Yen;

/** Values of features in words for people, from the text in which differences and conflicts keep them. */
public final class ValueWords {
	private final ModelLabels labels;
	private final ElementNames names;
	private final Texts texts;
	private final YearFormat years;

	/** @param locale language of the words */
	public ValueWords(Locale locale) {
		labels = ModelLabels.of(locale);
		names = new ElementNames(locale);
		texts = Messages.of(locale);
		years = Years.of(locale);
	}

	/**
	 * A value in words.
	 *
	 * @param feature  the feature that holds it
	 * @param value    as in {@link org.kaikaku.compare.diff.FeatureValue}; null when it is not set
	 * @param elements finds the element of an id, null when there is none
	 */
	public String of(EStructuralFeature feature, String value, Function<String, EObject> elements) {
		if (value == null)
			return texts.text("value.none");
		if (!(feature instanceof EAttribute attribute)) {
			EObject target = elements.apply(value);
			return target == null ? value : names.of(target);
		}
		if (attribute.getEAttributeType() instanceof EEnum choices)
			return choices.getEEnumLiteralByLiteral(value) == null ? value : labels.of(choices.getEEnumLiteralByLiteral(value));
		return switch (attribute.getEAttributeType().getName()) {
		case "FiscalYear" -> years.format(FiscalYear.parse(value));
		case "FiscalTerm" -> years.format(FiscalTerm.parse(value));
		case "PartialDate" -> years.format(PartialDate.parse(value));
		case "Yen" -> texts.text("value.yen", String.format(Locale.ROOT, "%,d", Yen.parse(value).amount()));
		case "EBoolean" -> texts.text("value." + value);
		case "EByteArray" -> texts.text("value.picture", value.length() / 2);
		case "EString" -> texts.text("value.text", namesFeatures(attribute) ? featureWord(value) : value);
		default -> value;
		};
	}

	private static boolean namesFeatures(EAttribute attribute) {
		return attribute == ReformplanPackage.eINSTANCE.getElement_Unknown() || attribute == ReformplanPackage.eINSTANCE.getElement_None()
				|| attribute == ReformplanPackage.eINSTANCE.getProvenance_Features();
	}

	/** The word for a feature of any class; features of one name have one meaning. */
	private String featureWord(String name) {
		return ReformplanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(type -> ((EClass) type).getEStructuralFeature(name)).filter(Objects::nonNull).findFirst().map(labels::of).orElse(name);
	}
}
