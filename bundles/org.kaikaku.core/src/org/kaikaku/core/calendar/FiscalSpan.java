package org.kaikaku.core.calendar;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalTerm.Part;
import org.kaikaku.model.types.FiscalYear;

/**
 * From the first day of a term to the last day of another.
 *
 * @param first never null
 * @param last  never null; ends no earlier than the first
 */
public record FiscalSpan(FiscalTerm first, FiscalTerm last) {
	public FiscalSpan {
		Objects.requireNonNull(first);
		Objects.requireNonNull(last);
	}

	/** From the first day of one fiscal year to the last of another. */
	public static FiscalSpan of(FiscalYear first, FiscalYear last) {
		return new FiscalSpan(FiscalTerm.of(first), FiscalTerm.of(last));
	}

	/**
	 * As long a span that begins later; its terms stay as long as they were where such terms begin and end there, else they are the
	 * longest that do: 2021 to 2022 moved by six months is 2021H2 to 2023H1.
	 *
	 * @param months negative for an earlier one
	 */
	public FiscalSpan moved(int months) {
		YearMonth begin = first.firstMonth().plusMonths(months);
		YearMonth end = after(last).plusMonths(months);
		return new FiscalSpan(from(begin, first.part()), to(end, last.part()));
	}

	/** How many months another span begins after this one; negative before it. */
	public int monthsTo(FiscalSpan other) {
		return (int) ChronoUnit.MONTHS.between(first.firstMonth(), other.first.firstMonth());
	}

	/** How many months another span ends after this one; negative before it. */
	public int monthsBetweenEnds(FiscalSpan other) {
		return (int) ChronoUnit.MONTHS.between(after(last), after(other.last));
	}

	private static YearMonth after(FiscalTerm term) {
		return term.firstMonth().plusMonths(term.part().months());
	}

	private static FiscalTerm from(YearMonth begin, Part longest) {
		FiscalYear year = FiscalYear.of(begin);
		int months = (int) ChronoUnit.MONTHS.between(YearMonth.of(year.value(), 4), begin);
		Part part = longest(months, longest);
		return new FiscalTerm(year, part, months / part.months() + 1);
	}

	private static FiscalTerm to(YearMonth end, Part longest) {
		FiscalYear year = FiscalYear.of(end.minusMonths(1));
		int months = (int) ChronoUnit.MONTHS.between(YearMonth.of(year.value(), 4), end);
		Part part = longest(months, longest);
		return new FiscalTerm(year, part, months / part.months());
	}

	private static Part longest(int months, Part most) {
		for (Part part : Part.values())
			if (part.compareTo(most) >= 0 && months % part.months() == 0)
				return part;
		return Part.MONTH;
	}
}
