package org.kaikaku.model.types;

/**
 * A whole number of yen, exact.
 *
 * @param amount yen, may be negative
 */
public record Yen(long amount) implements Comparable<Yen> {
	/** No yen, which is not the same as none or unknown. */
	public static final Yen ZERO = new Yen(0);

	/** An amount of yen. */
	public static Yen of(long amount) {
		return amount == 0 ? ZERO : new Yen(amount);
	}

	/**
	 * Reads digits with an optional minus sign, without separators.
	 *
	 * @throws IllegalArgumentException if the text is anything else
	 */
	public static Yen parse(String text) {
		boolean digits = text != null && !text.isEmpty() && text.length() <= 20;
		for (int i = 0; digits && i < text.length(); i++) {
			char c = text.charAt(i);
			digits = c >= '0' && c <= '9' || c == '-' && i == 0 && text.length() > 1;
		}
		if (!digits)
			throw new IllegalArgumentException("not understood: " + text);
		return of(Long.parseLong(text));
	}

	/** @throws ArithmeticException on overflow */
	public Yen plus(Yen other) {
		return of(Math.addExact(amount, other.amount));
	}

	/** @throws ArithmeticException on overflow */
	public Yen minus(Yen other) {
		return of(Math.subtractExact(amount, other.amount));
	}

	/** The same amount with the other sign. */
	public Yen negate() {
		return of(Math.negateExact(amount));
	}

	@Override
	public int compareTo(Yen other) {
		return Long.compare(amount, other.amount);
	}

	/** Digits as written in a file. */
	@Override
	public String toString() {
		return Long.toString(amount);
	}
}
