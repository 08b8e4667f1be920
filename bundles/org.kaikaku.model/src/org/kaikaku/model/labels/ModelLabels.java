package org.kaikaku.model.labels;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The words in which people see the metamodel: one word for each class, feature and literal, the same in forms, messages,
 * reports and the reference page. Japanese unless English is asked for. Safe for any thread.
 */
public final class ModelLabels {
	private static final String BUNDLE = "org.kaikaku.model.labels.labels";
	private final ResourceBundle words;

	private ModelLabels(Locale locale) {
		words = ResourceBundle.getBundle(BUNDLE, locale, ModelLabels.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The words of a language; any language but English gives Japanese. */
	public static ModelLabels of(Locale locale) {
		return new ModelLabels(locale);
	}

	/** The word for a class, an enumeration or a data type; its plain name for one of another metamodel. */
	public String of(EClassifier classifier) {
		return word(classifier.getName(), classifier.getName());
	}

	/** The word for a feature, wherever in the hierarchy it is declared. */
	public String of(EStructuralFeature feature) {
		return word(feature.getEContainingClass().getName() + "." + feature.getName(), feature.getName());
	}

	/** The word for a literal of an enumeration. */
	public String of(EEnumLiteral literal) {
		return word(literal.getEEnum().getName() + "." + literal.getLiteral(), literal.getLiteral());
	}

	private String word(String key, String otherwise) {
		try {
			return words.getString(key);
		} catch (MissingResourceException e) {
			return otherwise;
		}
	}
}
