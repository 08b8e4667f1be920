package org.kaikaku.model.types;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A Japanese fiscal year (年度): 1 April of {@link #value()} to 31 March of the next calendar year.
 *
 * @param value the calendar year in which it begins, 1000 to 9999
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {
	private static final int FIRST_MONTH = 4;
	private static final int CACHE_FROM = 1980;
	private static final FiscalYear[] CACHE = new FiscalYear[120];

	static {
		for (int i = 0; i < CACHE.length; i++)
			CACHE[i] = new FiscalYear(CACHE_FROM + i);
	}

	/** @throws IllegalArgumentException outside 1000 to 9999 */
	public FiscalYear {
		if (value < 1000 || value > 9999)
			throw new IllegalArgumentException("not a fiscal year: " + value);
	}

	/** The fiscal year beginning in a calendar year; shared for the years that plans use. */
	public static FiscalYear of(int value) {
		int i = value - CACHE_FROM;
		return i >= 0 && i < CACHE.length ? CACHE[i] : new FiscalYear(value);
	}

	/** The fiscal year that a day lies in: 31 March 2021 lies in 2020. */
	public static FiscalYear of(LocalDate day) {
		return of(YearMonth.from(day));
	}

	/** The fiscal year that a calendar month lies in. */
	public static FiscalYear of(YearMonth month) {
		return of(month.getMonthValue() < FIRST_MONTH ? month.getYear() - 1 : month.getYear());
	}

	/**
	 * Reads the four digits of a file.
	 *
	 * @throws IllegalArgumentException if the text is anything else
	 */
	public static FiscalYear parse(String text) {
		return of(Digits.parse(text, 0, 4, 4, text));
	}

	/** 1 April. */
	public LocalDate firstDay() {
		return LocalDate.of(value, FIRST_MONTH, 1);
	}

	/** 31 March of the next calendar year. */
	public LocalDate lastDay() {
		return LocalDate.of(value + 1, FIRST_MONTH, 1).minusDays(1);
	}

	/** The year that comes {@code years} later; earlier when negative. */
	public FiscalYear plus(int years) {
		return of(value + years);
	}

	@Override
	public int compareTo(FiscalYear other) {
		return Integer.compare(value, other.value);
	}

	/** The four digits as written in a file. */
	@Override
	public String toString() {
		return Integer.toString(value);
	}
}
