package org.kaikaku.ui.compare.internal;

import java.util.Locale;

import org.kaikaku.core.text.Texts;

/** The words of this bundle in the language in which the workbench was started. */
public final class Words {
	private static final Texts TEXTS = Texts.of(Words.class, Locale.getDefault());

	private Words() {
	}

	/** A text of {@code messages*.properties} beside this class. */
	public static String of(String key, Object... arguments) {
		return TEXTS.text(key, arguments);
	}

	/** The language: Japanese or English. */
	public static Locale locale() {
		return TEXTS.locale();
	}
}
