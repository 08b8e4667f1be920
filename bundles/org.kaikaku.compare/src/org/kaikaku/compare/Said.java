package org.kaikaku.compare;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What one side says about something. Unknown, none, not entered and zero are four things.
 *
 * @param state  what is known
 * @param text   the value as people read it; empty unless the state is VALUE
 * @param number the value as a number, where it is one; else null
 */
public record Said(State state, String text, BigDecimal number) {
	/** What is known of a value. */
	public enum State {
		/** There is a value. */
		VALUE,
		/** It is stated that there is none. */
		NONE,
		/** It is stated, or follows from what is stated, that it is not known. */
		UNKNOWN,
		/** Nothing was entered. */
		NOT_ENTERED,
		/** The side has no such element. */
		NOT_THERE
	}

	/** Nothing was entered. */
	public static final Said NOT_ENTERED = new Said(State.NOT_ENTERED, "", null);
	/** The side has no such element. */
	public static final Said NOT_THERE = new Said(State.NOT_THERE, "", null);
	/** It is not known. */
	public static final Said UNKNOWN = new Said(State.UNKNOWN, "", null);
	/** It is stated that there is none. */
	public static final Said NONE = new Said(State.NONE, "", null);

	public Said {
		Objects.requireNonNull(state);
		Objects.requireNonNull(text);
	}

	/** A value in words; null or blank when nothing was entered. */
	public static Said of(String text) {
		return text == null || text.isBlank() ? NOT_ENTERED : new Said(State.VALUE, text, null);
	}

	/** A value that is a number. */
	public static Said of(String text, BigDecimal number) {
		return new Said(State.VALUE, text, number);
	}

	/** Whether there is a value. */
	public boolean isValue() {
		return state == State.VALUE;
	}
}
