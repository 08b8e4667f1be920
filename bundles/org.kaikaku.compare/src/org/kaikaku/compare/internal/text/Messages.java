package org.kaikaku.compare.internal.text;

import java.util.Locale;

import org.kaikaku.core.text.Texts;

/** The texts of this bundle. */
public final class Messages {
	private Messages() {
	}

	/** The texts in a language. */
	public static Texts of(Locale locale) {
		return Texts.of(Messages.class, "org.kaikaku.compare.messages", locale);
	}
}
