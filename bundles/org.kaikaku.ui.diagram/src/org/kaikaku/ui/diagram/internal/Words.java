package org.kaikaku.ui.diagram.internal;

import java.util.Locale;

import org.kaikaku.core.text.Texts;

/** The words of the diagram editors in the language in which the workbench was started. */
public final class Words {
	private static final Texts TEXTS = Texts.of(Words.class, Locale.getDefault());

	private Words() {
	}

	/** A text of {@code messages*.properties} beside this class. */
	public static String of(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}

	/** A text in a language. */
	public static String of(Locale locale, String key) {
		return Texts.of(Words.class, locale).text(key);
	}

	/** The language: Japanese or English. */
	public static Locale locale() {
		return TEXTS.locale();
	}
}
