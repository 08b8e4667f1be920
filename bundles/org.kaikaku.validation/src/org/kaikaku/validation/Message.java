package org.kaikaku.validation;

import java.util.List;
import java.util.Locale;

import org.kaikaku.validation.internal.engine.Words;

/**
 * A sentence for people that can be read in any of the product's languages.
 *
 * @param rule      the rule that speaks, never null
 * @param key       key of its text
 * @param arguments values in it; elements, terms, amounts and literals are put into words when it is read
 */
public record Message(Rule rule, String key, List<Object> arguments) {
	/** @throws NullPointerException for null */
	public Message {
		arguments = List.copyOf(arguments);
	}

	/** The sentence in a language. */
	public String text(Locale locale) {
		Words words = Words.of(locale);
		return rule.text(key, locale, arguments.stream().map(argument -> words.of(argument)).toArray());
	}
}
