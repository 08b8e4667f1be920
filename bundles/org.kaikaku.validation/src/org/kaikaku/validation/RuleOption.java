package org.kaikaku.validation;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A threshold or other setting of a rule that a plan's profile can change.
 *
 * @param name         its name in the profile, unique in the rule
 * @param defaultValue what holds without a setting, never null
 * @param numeric      whether it must be a number; a setting that is none is ignored and found by a rule of its own
 */
public record RuleOption(String name, String defaultValue, boolean numeric) {
	/** @throws NullPointerException for null */
	public RuleOption {
		Objects.requireNonNull(name);
		Objects.requireNonNull(defaultValue);
	}

	/** A number. */
	public static RuleOption number(String name, String defaultValue) {
		return new RuleOption(name, defaultValue, true);
	}

	/** A text. */
	public static RuleOption text(String name, String defaultValue) {
		return new RuleOption(name, defaultValue, false);
	}

	/** Whether a value can be taken. */
	public boolean accepts(String value) {
		if (value == null)
			return false;
		if (!numeric)
			return true;
		try {
			return new BigDecimal(value.strip()).precision() > 0;
		} catch (NumberFormatException notANumber) {
			return false;
		}
	}
}
