package org.kaikaku.core.calendar;

import java.time.LocalDate;
import java.util.Locale;

import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.model.reformplan.EraStyle;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;

/**
 * Writes fiscal years, terms and dates for people. A fiscal year bears the number of the era in force at the end of the
 * calendar year in which it begins, as offices name it: 2018 平成30年度, 2019 令和元年度, 1988 昭和63年度. A date bears
 * the era of its own day.
 *
 * @param eraStyle   which calendars, never null
 * @param digitStyle width of digits, never null
 * @param locale     English gives FY2020, anything else Japanese
 */
public record YearFormat(EraStyle eraStyle, DigitStyle digitStyle, Locale locale) {
	private static final String FIRST = "元";

	/** 令和２年度. */
	public static final YearFormat DEFAULT = new YearFormat(EraStyle.ERA, DigitStyle.SINGLE_FULL_WIDTH, Locale.JAPANESE);

	/** A fiscal year: 令和２年度, 令和2(2020)年度, 2020年度 or 2020(令和2)年度. */
	public String format(FiscalYear year) {
		if (english())
			return "FY" + year.value();
		return digits(named(year.value(), eraOf(year))) + "年度";
	}

	/** A fiscal year without 年度: 令和２. */
	public String formatShort(FiscalYear year) {
		return english() ? "FY" + year.value() : digits(named(year.value(), eraOf(year)));
	}

	/** First and last year: 令和２年度～令和６年度. Either may be null, when it is left empty. */
	public String format(FiscalYear first, FiscalYear last) {
		String from = first == null ? "" : format(first);
		String to = last == null ? "" : format(last);
		return first != null && first.equals(last) ? from : from + (english() ? "–" : "～") + to;
	}

	/** A term: 令和２年度, 令和２年度上半期, 令和２年度第３四半期 or 令和３年２月. */
	public String format(FiscalTerm term) {
		return switch (term.part()) {
		case YEAR -> format(term.year());
		case HALF -> format(term.year())
				+ (english() ? " H" + term.index() : term.index() == 1 ? "上半期" : "下半期");
		case QUARTER -> format(term.year())
				+ (english() ? " Q" + term.index() : digits("第" + term.index() + "四半期"));
		case MONTH -> format(new PartialDate(term.firstMonth().getYear(), term.firstMonth().getMonthValue(), 0));
		};
	}

	/** A date as far as it is known: 令和２年３月27日, 令和２年３月, 令和２年, 令和２年度. In 2019 alone the year is 平成31／令和元年. */
	public String format(PartialDate date) {
		if (date.fiscal())
			return format(FiscalYear.of(date.year()));
		if (english())
			return date.toString();
		String era = eraName(date.earliest());
		String last = eraName(date.latest());
		String both = era.equals(last) ? era : era + "／" + last;
		String text = switch (eraStyle) {
		case ERA -> both;
		case ERA_WITH_GREGORIAN -> both + "(" + date.year() + ")";
		case GREGORIAN -> Integer.toString(date.year());
		case GREGORIAN_WITH_ERA -> date.year() + "(" + both + ")";
		} + "年";
		if (date.month() > 0)
			text += date.month() + "月";
		if (date.day() > 0)
			text += date.day() + "日";
		return digits(text);
	}

	/** Every name that a fiscal year bears: 2019 gives 平成31／令和元. */
	public String allNames(FiscalYear year) {
		String atStart = eraName(year.firstDay());
		String later = eraName(endOfCalendarYear(year));
		return digits(atStart.equals(later) ? later : atStart + "／" + later);
	}

	private String named(int year, String era) {
		return switch (eraStyle) {
		case ERA -> era;
		case ERA_WITH_GREGORIAN -> era + "(" + year + ")";
		case GREGORIAN -> Integer.toString(year);
		case GREGORIAN_WITH_ERA -> year + "(" + era + ")";
		};
	}

	private static String eraOf(FiscalYear year) {
		return eraName(endOfCalendarYear(year));
	}

	private static LocalDate endOfCalendarYear(FiscalYear year) {
		return LocalDate.of(year.value(), 12, 31);
	}

	private static String eraName(LocalDate day) {
		return Era.of(day).map(era -> {
			int n = era.yearOf(day.getYear());
			return era.kanji() + (n == 1 ? FIRST : Integer.toString(n));
		}).orElse(Integer.toString(day.getYear()));
	}

	private String digits(String text) {
		boolean bothCalendars = eraStyle == EraStyle.ERA_WITH_GREGORIAN || eraStyle == EraStyle.GREGORIAN_WITH_ERA;
		return bothCalendars && digitStyle == DigitStyle.SINGLE_FULL_WIDTH ? text : JapaneseDigits.format(text, digitStyle);
	}

	private boolean english() {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
	}
}
