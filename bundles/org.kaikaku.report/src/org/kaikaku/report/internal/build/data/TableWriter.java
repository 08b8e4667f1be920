package org.kaikaku.report.internal.build.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.model.reformplan.EraStyle;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.DataTable.DataColumn;
import org.kaikaku.report.document.DataTable.Datum;
import org.kaikaku.report.internal.build.Build;

/** Collects the rows of one table for machines; the headings come from the words of the reports. */
final class TableWriter {

	private final Build build;
	private final YearFormat eraYears;
	private final String id;
	private final List<DataColumn> columns = new ArrayList<>();
	private final List<List<Datum>> rows = new ArrayList<>();
	private List<Datum> row = List.of();

	TableWriter(Build build, String id) {
		this.build = build;
		this.id = id;
		eraYears = new YearFormat(EraStyle.ERA, DigitStyle.HALF_WIDTH, Locale.JAPANESE);
	}

	/** Adds columns by their ids. */
	TableWriter columns(String... ids) {
		for (String column : ids) {
			columns.add(new DataColumn(column, build.text("data.column." + column), null));
		}
		return this;
	}

	/** Adds a column with a unit or with a heading of its own. */
	TableWriter column(String column, String title, String unit) {
		columns.add(new DataColumn(column, title, unit));
		return this;
	}

	/** Begins a row. */
	TableWriter row() {
		row = new ArrayList<>();
		rows.add(row);
		return this;
	}

	/** Words; an empty cell for {@code null}. */
	TableWriter words(String text) {
		row.add(Datum.of(text == null ? "" : text));
		return this;
	}

	/** Id, number and name of an element. */
	TableWriter element(PlanElement element) {
		return words(element.getId()).words(element.getNumber()).words(element.getName());
	}

	/** A year in both calendars, in half-width digits as machines read them: 2020, 令和2. */
	TableWriter year(FiscalYear year) {
		return year == null ? words(null).words(null) : number(year.value(), null).words(eraYears.allNames(year));
	}

	/** A term as files write it: 2020, 2020H1. */
	TableWriter term(FiscalTerm term) {
		return words(term == null ? null : term.toString());
	}

	/** A number; an empty cell for {@code null}. */
	TableWriter number(BigDecimal number, String unit) {
		row.add(number == null ? Datum.of("") : Datum.of(CellDatum.of(number, unit)));
		return this;
	}

	/** A whole number. */
	TableWriter number(long number, String unit) {
		return number(BigDecimal.valueOf(number), unit);
	}

	/** Any datum. */
	TableWriter datum(CellDatum datum) {
		row.add(datum == null ? Datum.of("") : Datum.of(datum));
		return this;
	}

	/** The table. */
	DataTable table() {
		return new DataTable(id, build.text("data." + id), columns, rows);
	}
}
