package org.kaikaku.model.types;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A fiscal year or a part of one. Written as {@code 2020}, {@code 2020H1}, {@code 2020Q3}, or as a calendar month
 * {@code 2021-02}, which belongs to fiscal year 2020.
 *
 * @param year  the fiscal year, never null
 * @param part  which kind of part, never null
 * @param index the number of the part within the fiscal year, from 1 (April, first half or first quarter); 1 for a whole year
 */
public record FiscalTerm(FiscalYear year, Part part, int index) implements Comparable<FiscalTerm> {
	/** Kinds of terms, from the longest to the shortest. */
	public enum Part {
		/** The whole fiscal year. */
		YEAR(12),
		/** A half: April to September, October to March. */
		HALF(6),
		/** A quarter: the first is April to June. */
		QUARTER(3),
		/** A month. */
		MONTH(1);

		private final int months;

		Part(int months) {
			this.months = months;
		}

		/** Length in months. */
		public int months() {
			return months;
		}
	}

	private static final int CACHE_FROM = 1980;
	private static final FiscalTerm[] CACHE = new FiscalTerm[120];

	static {
		for (int i = 0; i < CACHE.length; i++)
			CACHE[i] = new FiscalTerm(FiscalYear.of(CACHE_FROM + i), Part.YEAR, 1);
	}

	/** @throws IllegalArgumentException if the year has no such part */
	public FiscalTerm {
		Objects.requireNonNull(year);
		Objects.requireNonNull(part);
		if (index < 1 || index > 12 / part.months())
			throw new IllegalArgumentException("no such part of a fiscal year: " + part + " " + index);
	}

	/** A whole fiscal year. */
	public static FiscalTerm of(FiscalYear year) {
		int i = year.value() - CACHE_FROM;
		return i >= 0 && i < CACHE.length ? CACHE[i] : new FiscalTerm(year, Part.YEAR, 1);
	}

	/** A whole fiscal year by the calendar year in which it begins. */
	public static FiscalTerm of(int year) {
		return of(FiscalYear.of(year));
	}

	/**
	 * Reads the form written in a file.
	 *
	 * @throws IllegalArgumentException if the text is anything else
	 */
	public static FiscalTerm parse(String text) {
		if (text == null)
			throw new IllegalArgumentException("not understood: null");
		int year = Digits.parse(text, 0, 4, -1, text);
		if (text.length() == 4)
			return of(year);
		if (text.length() == 6 && (text.charAt(4) == 'H' || text.charAt(4) == 'Q'))
			return new FiscalTerm(FiscalYear.of(year), text.charAt(4) == 'H' ? Part.HALF : Part.QUARTER,
					Digits.parse(text, 5, 6, 6, text));
		if (text.length() == 7 && text.charAt(4) == '-') {
			int month = Digits.parse(text, 5, 7, 7, text);
			if (month < 1 || month > 12)
				throw new IllegalArgumentException("not understood: " + text);
			return of(YearMonth.of(year, month));
		}
		throw new IllegalArgumentException("not understood: " + text);
	}

	/** The term that is one calendar month. */
	public static FiscalTerm of(YearMonth month) {
		return new FiscalTerm(FiscalYear.of(month), Part.MONTH, (month.getMonthValue() + 8) % 12 + 1);
	}

	/** The first month of the term. */
	public YearMonth firstMonth() {
		return YearMonth.of(year.value(), 4).plusMonths((long) (index - 1) * part.months());
	}

	/** First day. */
	public LocalDate firstDay() {
		return firstMonth().atDay(1);
	}

	/** Last day. */
	public LocalDate lastDay() {
		return firstMonth().plusMonths(part.months() - 1L).atEndOfMonth();
	}

	/** Whether every day of the other term lies in this one. */
	public boolean contains(FiscalTerm other) {
		return !firstDay().isAfter(other.firstDay()) && !lastDay().isBefore(other.lastDay());
	}

	/** By first day; of two that begin together, the longer first. */
	@Override
	public int compareTo(FiscalTerm other) {
		int c = firstMonth().compareTo(other.firstMonth());
		return c != 0 ? c : part.compareTo(other.part);
	}

	/** The form written in a file. */
	@Override
	public String toString() {
		return switch (part) {
		case YEAR -> year.toString();
		case HALF -> year + "H" + index;
		case QUARTER -> year + "Q" + index;
		case MONTH -> firstMonth().toString();
		};
	}
}
