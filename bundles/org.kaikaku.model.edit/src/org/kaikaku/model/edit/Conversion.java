package org.kaikaku.model.edit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.calendar.Era;
import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.core.calendar.YearParser;
import org.kaikaku.model.types.Decimals;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.model.types.Yen;

/** Between values of the plan and what people write: era years, dates, numbers with commas and in full-width digits. */
public final class Conversion {
	private static final Pattern DATE = Pattern.compile(
			"(?:(明治|大正|昭和|平成|令和|[MTSHRmtshr])(元|\\d{1,2})|(\\d{4}))\\s*[年./-]\\s*(?:(\\d{1,2})\\s*[月./-]?\\s*(?:(\\d{1,2})\\s*日?)?)?");
	private static final Pattern PART = Pattern.compile("(.*?)\\s*(?:(上|下)半期|第?([1-4])四半期|[Hh]([12])|[Qq]([1-4]))");

	/**
	 * What came of a text.
	 *
	 * @param value   the value; null for an empty text
	 * @param problem what is wrong and how to write it; null when nothing is
	 */
	public record Result(Object value, String problem) {
		static Result of(Object value) {
			return new Result(value, null);
		}

		static Result wrong(String key, Object... arguments) {
			return new Result(null, EditWords.of(key, arguments));
		}

		/** Whether the text was understood. */
		public boolean isGood() {
			return problem == null;
		}
	}

	private Conversion() {
	}

	/** Reads what a person wrote for an attribute. */
	public static Result read(EAttribute attribute, String text) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == String.class)
			return Result.of(text.isEmpty() ? null : text);
		String plain = JapaneseDigits.toHalfWidth(text).strip();
		if (plain.isEmpty())
			return Result.of(null);
		if (type == FiscalYear.class)
			return year(text);
		if (type == FiscalTerm.class)
			return term(plain).map(t -> Result.of(t)).orElseGet(() -> Result.wrong("wrong.term", text));
		if (type == PartialDate.class)
			return date(plain).map(d -> Result.of(d)).orElseGet(() -> Result.wrong("wrong.date", text));
		if (type == Yen.class)
			return yen(plain, text);
		if (type == BigDecimal.class)
			return decimal(plain, text);
		if (type == int.class || type == Integer.class)
			return integer(plain, text);
		return Result.wrong("wrong.kind", text);
	}

	/** Reads a fiscal year; nothing written is a problem too. */
	public static Result year(String text) {
		return YearParser.parse(JapaneseDigits.toHalfWidth(text).strip()).map(y -> Result.of(y))
				.orElseGet(() -> Result.wrong("wrong.year", text));
	}

	/** Writes a value as people see it. */
	public static String write(PlanLabels labels, EObject owner, Object value) {
		if (value instanceof Yen yen)
			return String.format(java.util.Locale.ROOT, "%,d", yen.amount()).replace('-', '-');
		if (value instanceof BigDecimal number)
			return Decimals.grouped(number);
		return labels.value(owner, value);
	}

	/** A number as written, with commas, full-width digits, ▲ or △ for minus. */
	public static Result decimal(String plain, String text) {
		try {
			return Result.of(Decimals.parse(number(plain)));
		} catch (IllegalArgumentException e) {
			return Result.wrong("wrong.number", text);
		}
	}

	private static Result yen(String plain, String text) {
		try {
			return Result.of(Yen.parse(number(plain.endsWith("円") ? plain.substring(0, plain.length() - 1) : plain)));
		} catch (IllegalArgumentException e) {
			return Result.wrong("wrong.yen", text);
		}
	}

	private static Result integer(String plain, String text) {
		try {
			return Result.of(Integer.valueOf(number(plain)));
		} catch (NumberFormatException e) {
			return Result.wrong("wrong.integer", text);
		}
	}

	private static String number(String plain) {
		return plain.replace(",", "").replace(" ", "").replaceFirst("^[▲△−‐–]", "-");
	}

	private static Optional<FiscalTerm> term(String plain) {
		Optional<FiscalTerm> year = YearParser.parse(plain).map(FiscalTerm::of);
		if (year.isPresent())
			return year;
		Matcher m = PART.matcher(plain);
		if (m.matches()) {
			String half = m.group(2) != null ? m.group(2).equals("上") ? "1" : "2" : m.group(4);
			String quarter = m.group(3) != null ? m.group(3) : m.group(5);
			return YearParser.parse(m.group(1)).map(y -> half != null
					? new FiscalTerm(y, FiscalTerm.Part.HALF, Integer.parseInt(half))
					: new FiscalTerm(y, FiscalTerm.Part.QUARTER, Integer.parseInt(quarter)));
		}
		return date(plain).filter(d -> d.month() > 0 && d.day() == 0)
				.map(d -> FiscalTerm.of(java.time.YearMonth.of(d.year(), d.month())));
	}

	private static Optional<PartialDate> date(String plain) {
		if (plain.endsWith("年度"))
			return YearParser.parse(plain).map(PartialDate::of);
		Matcher m = DATE.matcher(plain.matches("\\d{4}") ? plain + "年" : plain);
		if (!m.matches())
			return Optional.empty();
		int month = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
		int day = m.group(5) == null ? 0 : Integer.parseInt(m.group(5));
		try {
			return Optional.of(new PartialDate(calendarYear(m), month, day));
		} catch (IllegalArgumentException | DateTimeException e) {
			return Optional.empty();
		}
	}

	private static int calendarYear(Matcher m) {
		if (m.group(3) != null)
			return Integer.parseInt(m.group(3));
		int number = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
		for (Era era : Era.values())
			if (era.kanji().equals(m.group(1)) || String.valueOf(era.letter()).equalsIgnoreCase(m.group(1)))
				return era.calendarYear(number);
		throw new IllegalArgumentException(m.group(1));
	}
}
