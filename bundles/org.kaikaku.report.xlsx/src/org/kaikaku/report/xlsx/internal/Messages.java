package org.kaikaku.report.xlsx.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this bundle in one language: English, or Japanese for every other. */
public final class Messages {

	private final ResourceBundle words;
	private final Locale locale;

	/** The words for a language. */
	public Messages(Locale language) {
		locale = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
		words = ResourceBundle.getBundle("org.kaikaku.report.xlsx.messages", locale, Messages.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** A sentence with its parts filled in. */
	public String text(String key, Object... parts) {
		return new MessageFormat(words.getString(key), locale).format(parts);
	}
}
