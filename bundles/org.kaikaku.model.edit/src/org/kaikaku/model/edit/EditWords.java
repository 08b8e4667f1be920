package org.kaikaku.model.edit;

import java.util.Locale;

import org.kaikaku.core.text.Texts;

/** The words of editing in the language in which the program was started. */
final class EditWords {
	private static final Texts TEXTS = Texts.of(EditWords.class, Locale.getDefault());

	private EditWords() {
	}

	/** A text of {@code messages*.properties} beside this class. */
	static String of(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}
}
