package org.kaikaku.core.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.model.types.FiscalYear;

/** Reads fiscal years as people write them. */
public final class YearParser {
	private static final Pattern GREGORIAN = Pattern.compile("(?:FY)?\\s?(\\d{4})(?:年度|年)?(?:[(].*[)](?:年度|年)?)?", Pattern.CASE_INSENSITIVE);
	private static final Pattern ERA = Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR])(元|\\d{1,2})(?:[(]\\d{4}[)])?(?:年度|年)?",
			Pattern.CASE_INSENSITIVE);

	private YearParser() {
	}

	/**
	 * The fiscal year that a text names: 令和２年度, 令和元年度, 令和2(2020)年度, 平成31年度, 平成31／令和元, R2, 2020, 2020年度 or
	 * FY2020, in full-width or half-width digits. A year that an era did not have (昭和70年度) is refused; 平成31 is
	 * taken, as the fiscal year 2019 began in it.
	 *
	 * @return empty when the text is something else, or names two different years
	 */
	public static Optional<FiscalYear> parse(String text) {
		if (text == null)
			return Optional.empty();
		String plain = JapaneseDigits.toHalfWidth(text).strip();
		FiscalYear found = null;
		for (String part : plain.split("[/・]", -1)) {
			FiscalYear year = parseOne(part.strip());
			if (year == null || found != null && !found.equals(year))
				return Optional.empty();
			found = year;
		}
		return Optional.ofNullable(found);
	}

	private static FiscalYear parseOne(String text) {
		Matcher m = GREGORIAN.matcher(text);
		if (m.matches()) {
			int year = Integer.parseInt(m.group(1));
			return year >= 1000 ? FiscalYear.of(year) : null;
		}
		m = ERA.matcher(text);
		if (!m.matches())
			return null;
		int number = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
		for (Era era : Era.values())
			if (m.group(1).equals(era.kanji()) || m.group(1).equalsIgnoreCase(String.valueOf(era.letter())))
				return yearOf(era, number);
		return null;
	}

	private static FiscalYear yearOf(Era era, int number) {
		if (number < 1)
			return null;
		int year = era.calendarYear(number);
		Era[] all = Era.values();
		boolean over = era.ordinal() + 1 < all.length && FiscalYear.of(year).firstDay().isAfter(all[era.ordinal() + 1].firstDay());
		return over ? null : FiscalYear.of(year);
	}
}
