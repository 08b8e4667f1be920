package org.kaikaku.cli.internal;

import org.kaikaku.core.calendar.YearParser;
import org.kaikaku.model.types.FiscalYear;

/**
 * Two fiscal years.
 *
 * @param first never null
 * @param last  never null
 */
record YearSpan(FiscalYear first, FiscalYear last) {
	/** The years of the option {@code --years}, such as 2025-2029 or 令和7年度～令和11年度. */
	static YearSpan of(Invocation invocation) throws CommandFailure {
		String text = invocation.option("years").orElseThrow(() -> invocation.failure("option.required", "--years"));
		String[] ends = text.split("[-–～〜]", -1);
		FiscalYear first = YearParser.parse(ends[0]).orElse(null);
		FiscalYear last = ends.length == 2 ? YearParser.parse(ends[1]).orElse(null) : null;
		if (first == null || last == null)
			throw invocation.failure("years.invalid", text);
		return new YearSpan(first, last);
	}
}
