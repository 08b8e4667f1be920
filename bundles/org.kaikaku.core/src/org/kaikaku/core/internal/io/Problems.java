package org.kaikaku.core.internal.io;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFileException.Reason;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Identified;

/**
 * Words troubles with one file in one language.
 *
 * @param file   path or display name
 * @param locale language of the reader
 */
public record Problems(String file, Locale locale) {
	private static final int LONGEST_QUOTE = 40;

	/** A trouble; arguments are strings or numbers. */
	public PlanFileException of(Reason reason, int line, String key, Object... arguments) {
		return new PlanFileException(reason, file, line, key, List.of(arguments), locale, null);
	}

	/** A trouble that another exception tells. */
	public PlanFileException because(Throwable cause, Reason reason, int line, String key, Object... arguments) {
		return new PlanFileException(reason, file, line, key, List.of(arguments), locale, cause);
	}

	/** A text under a key of core's messages, to be set into another. */
	public String words(String key, Object... arguments) {
		return Texts.of(Problems.class, "org.kaikaku.core.messages", locale).text(key, arguments);
	}

	/** The word for a feature. */
	public String word(EStructuralFeature feature) {
		return ModelLabels.of(locale).of(feature);
	}

	/** What form a value of a feature has. */
	public String expected(EStructuralFeature feature) {
		String key = "file.expected." + feature.getEType().getName();
		Texts texts = Texts.of(Problems.class, "org.kaikaku.core.messages", locale);
		return texts.has(key) ? texts.text(key) : ModelLabels.of(locale).of(feature.getEType());
	}

	/** An element for people: its kind, its name or title where it has one, its id. */
	public String describe(EObject element) {
		String kind = ModelLabels.of(locale).of(element.eClass());
		String id = element instanceof Identified identified && identified.getId() != null ? identified.getId() : "?";
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		if (name == null)
			name = element.eClass().getEStructuralFeature("title");
		Object text = name == null ? null : element.eGet(name);
		return text == null ? words("file.element", kind, id) : words("file.elementNamed", kind, quote(text.toString()), id);
	}

	/** A text cut to a length that suits a message, without control characters. */
	public static String quote(String text) {
		StringBuilder quote = new StringBuilder();
		int[] points = text.codePoints().limit(LONGEST_QUOTE + 1L).toArray();
		for (int i = 0; i < Math.min(points.length, LONGEST_QUOTE); i++)
			quote.appendCodePoint(isShown(points[i]) ? points[i] : ' ');
		return points.length > LONGEST_QUOTE ? quote.append('…').toString() : quote.toString();
	}

	private static boolean isShown(int point) {
		int type = Character.getType(point);
		return type != Character.CONTROL && type != Character.SURROGATE && type != Character.UNASSIGNED && type != Character.FORMAT;
	}
}
