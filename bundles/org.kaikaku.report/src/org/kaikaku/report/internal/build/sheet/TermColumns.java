package org.kaikaku.report.internal.build.sheet;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.TimeGrain;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.internal.build.Build;

/**
 * The columns of time on a sheet: the years of the plan, or their parts as finely as the plan schedules and the page can
 * hold.
 */
public final class TermColumns {

	private static final int MOST_COLUMNS = 20;
	private static final double PORTRAIT_WIDTH = 42;
	private static final double LANDSCAPE_WIDTH = 63;
	private static final double NARROWEST_YEAR = 5;
	private static final double NARROWEST_PART = 3;

	private final Build build;
	private final List<FiscalYear> years;
	private final FiscalTerm.Part part;
	private final List<FiscalTerm> terms = new ArrayList<>();

	private TermColumns(Build build, List<FiscalYear> years, FiscalTerm.Part part) {
		this.build = build;
		this.years = years;
		this.part = part;
		for (FiscalYear year : years) {
			for (int i = 1; i <= perYear(); i++) {
				terms.add(new FiscalTerm(year, part, i));
			}
		}
	}

	/** The columns for a plan. */
	public static TermColumns of(Build build) {
		List<FiscalYear> years = build.planYears();
		FiscalTerm.Part part = part(build.plan().getTimeGrain());
		while (part != FiscalTerm.Part.YEAR && years.size() * 12 / part.months() > MOST_COLUMNS) {
			part = FiscalTerm.Part.values()[part.ordinal() - 1];
		}
		return new TermColumns(build, years, part);
	}

	private static FiscalTerm.Part part(TimeGrain grain) {
		return switch (grain) {
		case YEAR -> FiscalTerm.Part.YEAR;
		case HALF -> FiscalTerm.Part.HALF;
		case QUARTER -> FiscalTerm.Part.QUARTER;
		case MONTH -> FiscalTerm.Part.MONTH;
		};
	}

	/** How many columns. */
	public int size() {
		return terms.size();
	}

	/** How many columns a year has. */
	public int perYear() {
		return 12 / part.months();
	}

	/** The years. */
	public List<FiscalYear> years() {
		return years;
	}

	/** The term of a column. */
	public FiscalTerm term(int column) {
		return terms.get(column);
	}

	/** Whether a term is finer than a column, so that its place within the column must be said in words. */
	public boolean isFinerThanColumn(FiscalTerm term) {
		return term.part().months() < part.months();
	}

	/**
	 * The first and last column that a stretch of time touches.
	 *
	 * @param start its first term
	 * @param end its last term; {@code null} for one term
	 * @param openEnded whether it goes on
	 * @return {@code null} when it lies before or after all columns
	 */
	public int[] range(FiscalTerm start, FiscalTerm end, boolean openEnded) {
		FiscalTerm until = end == null ? start : end;
		int from = -1;
		int to = -1;
		for (int i = 0; i < terms.size(); i++) {
			boolean begun = !terms.get(i).lastDay().isBefore(start.firstDay());
			boolean notOver = openEnded || !terms.get(i).firstDay().isAfter(until.lastDay());
			if (begun && notOver) {
				from = from < 0 ? i : from;
				to = i;
			}
		}
		return from < 0 ? null : new int[] {from, to};
	}

	/** Whether the sheet must lie on its side, beside label columns of some width. */
	public boolean needsLandscape(double labels) {
		return labels + size() * narrowest() > PORTRAIT_WIDTH;
	}

	private double narrowest() {
		return perYear() == 1 ? NARROWEST_YEAR : NARROWEST_PART;
	}

	/** The width of one column beside label columns of some width. */
	public double weight(double labels) {
		double line = needsLandscape(labels) ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
		return Math.max(1.5, (line - labels) / size());
	}

	/** The width of a whole line. */
	public double line(double labels) {
		return labels + weight(labels) * size();
	}

	/** The rows that name the columns; the first cell covers the label columns. */
	public List<Row> header(int labelColumns) {
		List<Cell> head = new ArrayList<>();
		int rows = perYear() == 1 ? 1 : 2;
		head.add(Cell.columnHeader("").spanning(labelColumns, rows));
		years.forEach(y -> head.add(Cell.columnHeader(build.years().format(y)).spanning(perYear(), 1)));
		List<Row> all = new ArrayList<>();
		all.add(new Row(null, Row.Role.HEADER, true, true, head));
		if (rows == 2) {
			List<Cell> parts = new ArrayList<>();
			terms.forEach(t -> parts.add(Cell.columnHeader(partName(t))));
			all.add(new Row(null, Row.Role.HEADER, true, true, parts));
		}
		return all;
	}

	/** A part of a year without the year: 上期, 4-6月, 8月; empty for a whole year. */
	String partName(FiscalTerm term) {
		return switch (term.part()) {
		case YEAR -> "";
		case HALF -> build.text("half." + term.index());
		case QUARTER -> build.text("quarter." + term.index());
		case MONTH -> build.text("month", term.firstMonth().getMonthValue());
		};
	}
}
