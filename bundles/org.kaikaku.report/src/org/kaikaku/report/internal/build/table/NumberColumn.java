package org.kaikaku.report.internal.build.table;

import java.util.Collection;
import java.util.Objects;

import org.kaikaku.report.document.Column;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.Elements;

/** The column of item numbers, wide enough for numbers of any form, such as 1 or Ⅰ-1-(2). */
public final class NumberColumn {

	private static final double NARROWEST = 3.5;
	private static final double WIDEST = 9;
	private static final double EDGES = 1.2;
	private static final double HALF_WIDTH = 0.55;

	private NumberColumn() {
	}

	/** The column for all numbers of a plan. */
	public static Column of(Build build) {
		return of(Elements.all(build).stream().map(e -> e == build.plan() ? null : e.getNumber()).filter(Objects::nonNull).toList());
	}

	/** The column for some numbers. */
	static Column of(Collection<String> numbers) {
		double widest = numbers.stream().mapToDouble(NumberColumn::letters).max().orElse(0) + EDGES;
		return new Column(Math.max(NARROWEST, Math.min(WIDEST, widest)), Column.Role.SIGN);
	}

	/** A column of some width that is widened to a heading of one word in Latin letters, which must not be broken. */
	public static Column under(String heading, double width, Column.Role role) {
		return new Column(heading.chars().allMatch(c -> c > ' ' && c < 0x100) ? Math.max(width, letters(heading) + EDGES) : width, role);
	}

	private static double letters(String number) {
		return number.chars().mapToDouble(c -> c < 0x100 ? HALF_WIDTH : 1).sum();
	}
}
