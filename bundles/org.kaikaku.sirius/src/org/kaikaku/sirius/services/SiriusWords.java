package org.kaikaku.sirius.services;

import java.util.Locale;

import org.kaikaku.core.text.Texts;

/** The words of the services in the language in which the program was started. */
final class SiriusWords {
	private static final Texts TEXTS = Texts.of(SiriusWords.class, Locale.getDefault());

	private SiriusWords() {
	}

	/** A text of {@code messages*.properties} beside this class. */
	static String of(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}
}
