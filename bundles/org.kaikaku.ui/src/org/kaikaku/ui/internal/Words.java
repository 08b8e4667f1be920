package org.kaikaku.ui.internal;

import java.util.Locale;

import org.kaikaku.core.text.Texts;

/** The words of the workbench in the language in which it was started. */
public final class Words {
	private static final Texts TEXTS = Texts.of(Words.class, Locale.getDefault());

	private Words() {
	}

	/** A text of {@code messages*.properties} beside this class. */
	public static String of(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}

	/** A word of the metamodel where it stands by itself: with a capital letter in languages that have them. */
	public static String alone(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(locale()) + word.substring(1);
	}

	/** Whether there is such a text. */
	public static boolean has(String key) {
		return TEXTS.has(key);
	}

	/** The language: Japanese or English. */
	public static Locale locale() {
		return TEXTS.locale();
	}
}
