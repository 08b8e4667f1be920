package org.kaikaku.report.docx.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences this bundle says to people: Japanese by default, English beside it. */
public final class Messages {

	private static final ResourceBundle.Control JAPANESE_FIRST =
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle bundle;

	/**
	 * Sentences in a language.
	 *
	 * @param language the user's language; anything but English gives Japanese
	 */
	public Messages(Locale language) {
		this.bundle = ResourceBundle.getBundle("org.kaikaku.report.docx.messages", language,
				Messages.class.getClassLoader(), JAPANESE_FIRST);
	}

	/**
	 * A sentence.
	 *
	 * @param key its name in the properties
	 * @param values what stands for {0}, {1} ...
	 * @return the sentence
	 */
	public String say(String key, Object... values) {
		return MessageFormat.format(bundle.getString(key), values);
	}
}
