package org.kaikaku.model.types;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A calendar date known to the year, the month or the day, as published pages often give only 令和２年３月; or known to the
 * fiscal year alone (令和２年度).
 *
 * @param year   calendar year, or fiscal year when {@code fiscal}; 1000 to 9998
 * @param month  1 to 12, or 0 when not known
 * @param day    1 to 31, or 0 when not known
 * @param fiscal true when only the fiscal year is known; month and day are then 0
 */
public record PartialDate(int year, int month, int day, boolean fiscal) implements Comparable<PartialDate> {
	private static final String FISCAL = "FY";

	/** A calendar date. */
	public PartialDate(int year, int month, int day) {
		this(year, month, day, false);
	}

	/** @throws IllegalArgumentException if there is no such date, or a day without a month */
	public PartialDate {
		if (year < 1000 || year > 9998 || month < 0 || month > 12 || day < 0 || month == 0 && day > 0 || fiscal && month > 0)
			throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
		if (day > 0) {
			try {
				LocalDate.of(year, month, day);
			} catch (DateTimeException e) {
				throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day, e);
			}
		}
	}

	/** A date known to the day. */
	public static PartialDate of(LocalDate date) {
		return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

	/** A date of which only the fiscal year is known. */
	public static PartialDate of(FiscalYear year) {
		return new PartialDate(year.value(), 0, 0, true);
	}

	/**
	 * Reads 2020, 2020-03, 2020-03-27 or FY2020.
	 *
	 * @throws IllegalArgumentException if the text is anything else
	 */
	public static PartialDate parse(String text) {
		if (text != null && text.startsWith(FISCAL))
			return of(FiscalYear.parse(text.substring(FISCAL.length())));
		if (text != null && text.length() == 4)
			return new PartialDate(Digits.parse(text, 0, 4, 4, text), 0, 0);
		if (text != null && (text.length() == 7 || text.length() == 10) && text.charAt(4) == '-'
				&& (text.length() == 7 || text.charAt(7) == '-')) {
			int month = Digits.parse(text, 5, 7, -1, text);
			int day = text.length() == 7 ? 0 : Digits.parse(text, 8, 10, 10, text);
			if (month > 0 && (text.length() == 7 || day > 0))
				return new PartialDate(Digits.parse(text, 0, 4, -1, text), month, day);
		}
		throw new IllegalArgumentException("not understood: " + text);
	}

	/** The first day that it can mean. */
	public LocalDate earliest() {
		if (fiscal)
			return FiscalYear.of(year).firstDay();
		return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
	}

	/** The last day that it can mean. */
	public LocalDate latest() {
		if (fiscal)
			return FiscalYear.of(year).lastDay();
		if (day > 0)
			return LocalDate.of(year, month, day);
		return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
	}

	/** By the first day that they can mean; of two that begin together, the better known first. */
	@Override
	public int compareTo(PartialDate other) {
		int c = earliest().compareTo(other.earliest());
		return c != 0 ? c : latest().compareTo(other.latest());
	}

	/** The form written in a file. */
	@Override
	public String toString() {
		if (month == 0)
			return fiscal ? FISCAL + year : Integer.toString(year);
		return day == 0 ? String.format(Locale.ROOT, "%04d-%02d", year, month) : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
	}
}
