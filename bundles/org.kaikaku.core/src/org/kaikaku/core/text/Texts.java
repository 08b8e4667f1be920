package org.kaikaku.core.text;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The texts of one bundle for people, in one language. Japanese is the language of the default file
 * ({@code messages.properties}), English of {@code messages_en.properties}; any language but English gives Japanese. Files
 * are UTF-8. Immutable and safe for any thread.
 *
 * <p>Every text is a {@link MessageFormat} pattern, with or without arguments, so an apostrophe is always written twice. A
 * number given for a plain <code>{0}</code> is written without grouping, since most numbers in messages are years and
 * lines; <code>{0,number}</code> asks for the grouping of the language.
 */
public final class Texts {
	private static final String FILE = "messages";
	private final ResourceBundle bundle;
	private final Locale locale;

	private Texts(ResourceBundle bundle, Locale locale) {
		this.bundle = bundle;
		this.locale = locale;
	}

	/**
	 * The texts in the files {@code messages*.properties} beside a class.
	 *
	 * @throws MissingResourceException if there is no such file
	 */
	public static Texts of(Class<?> anchor, Locale locale) {
		return of(anchor, anchor.getPackageName() + "." + FILE, locale);
	}

	/**
	 * The texts in the files of a base name, read through the loader of a class.
	 *
	 * @param anchor   a class of the bundle that has the files
	 * @param baseName such as {@code org.kaikaku.core.messages}
	 * @param locale   the language of the reader, never null
	 * @throws MissingResourceException if there is no such file
	 */
	public static Texts of(Class<?> anchor, String baseName, Locale locale) {
		Locale language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
		ResourceBundle bundle = ResourceBundle.getBundle(baseName, language, anchor.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new Texts(bundle, language);
	}

	/** The language of these texts: Japanese or English. */
	public Locale locale() {
		return locale;
	}

	/** All keys. */
	public Set<String> keys() {
		return bundle.keySet();
	}

	/** Whether there is a text under a key. */
	public boolean has(String key) {
		return bundle.containsKey(key);
	}

	/**
	 * The text under a key with its arguments set in. A key without a text gives the key between exclamation marks, so
	 * that an oversight is seen and does not hide the matter that was to be told.
	 */
	public String text(String key, Object... arguments) {
		if (!bundle.containsKey(key))
			return "!" + key + "!";
		MessageFormat format = new MessageFormat(bundle.getString(key), locale);
		Format[] formats = format.getFormatsByArgumentIndex();
		Object[] given = arguments.clone();
		for (int i = 0; i < given.length; i++)
			if (given[i] instanceof Number && (i >= formats.length || formats[i] == null))
				given[i] = given[i].toString();
		return format.format(given);
	}
}
