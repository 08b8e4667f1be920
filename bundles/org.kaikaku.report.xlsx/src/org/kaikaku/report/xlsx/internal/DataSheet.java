package org.kaikaku.report.xlsx.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Cell.VerticalAlign;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.DataTable.DataColumn;
import org.kaikaku.report.document.DataTable.Datum;
import org.kaikaku.report.office.XmlOut;

/** A table for machines: the names of the columns in the first row, one datum in each cell below, nothing else. */
final class DataSheet {

	/** Known to be none, and not known: the signs of Japan's official statistics. */
	static final String NONE = "-";
	static final String UNKNOWN = "***";

	private static final int LONGEST_TEXT = 32_767;
	private static final int WIDEST = 60;
	private static final Look HEADING = Look.TEXT.bold(true).ground(Look.Ground.LABEL).rules(Look.ALL)
			.vertical(VerticalAlign.MIDDLE);
	private static final Look NUMBER = Look.TEXT.align(Align.END);

	private final DataTable table;
	private final String name;
	private final Styles styles;
	private final Messages words;
	private final Messages userWords;
	private final List<String> remarks = new ArrayList<>();

	/**
	 * A sheet.
	 *
	 * @param name of the sheet, for remarks
	 */
	DataSheet(DataTable table, String name, Styles styles, Messages words, Messages userWords) {
		this.table = table;
		this.name = name;
		this.styles = styles;
		this.words = words;
		this.userWords = userWords;
	}

	/** The area that the table takes. */
	String area() {
		return SheetOut.area(0, table.rows().size(), 0, table.columns().size() - 1);
	}

	/** Writes the table; gives what the user is to be told. */
	List<String> write(XmlOut xml) {
		SheetOut sheet = new SheetOut(xml, new SheetOut.Setup(widths(), false, true, false));
		sheet.row(0);
		for (int c = 0; c < table.columns().size(); c++) {
			sheet.text(c, styles.of(HEADING), title(table.columns().get(c)));
		}
		for (List<Datum> row : table.rows()) {
			sheet.row(0);
			for (int c = 0; c < row.size(); c++) {
				write(sheet, c, row.get(c));
			}
		}
		sheet.finishData(area());
		return remarks;
	}

	private double[] widths() {
		double[] widths = new double[table.columns().size()];
		for (int c = 0; c < widths.length; c++) {
			int letters = letters(title(table.columns().get(c)));
			for (int r = 0; r < table.rows().size() && letters < WIDEST; r++) {
				letters = Math.max(letters, letters(table.rows().get(r).get(c)));
			}
			widths[c] = Math.min(letters, WIDEST) + 3;
		}
		return widths;
	}

	private static int letters(Datum datum) {
		if (datum.value() == null) {
			return letters(datum.text());
		}
		BigDecimal number = datum.value().number();
		return number == null ? UNKNOWN.length() : number.precision() + 4;
	}

	private static int letters(String text) {
		int letters = 0;
		for (int i = 0; i < text.length() && letters < WIDEST; i++) {
			letters += text.charAt(i) < 0x2000 ? 1 : 2;
		}
		return letters;
	}

	private String title(DataColumn column) {
		boolean said = column.unit() == null || column.title().contains(column.unit());
		return said ? column.title() : words.text("column.unit", column.title(), column.unit());
	}

	private void write(SheetOut sheet, int column, Datum datum) {
		if (datum.value() == null) {
			if (!datum.text().isEmpty()) {
				sheet.text(column, styles.of(Look.TEXT), kept(datum.text(), sheet.row() + 1));
			}
			return;
		}
		CellDatum value = datum.value();
		switch (value.kind()) {
			case NUMBER -> sheet.number(column, styles.of(NUMBER.format(value.unit() == null && value.number().scale() <= 0 ? "0"
					: NumberFormats.plain(value.number()))), value.number());
			case NONE -> sheet.text(column, styles.of(NUMBER), NONE);
			case UNKNOWN -> sheet.text(column, styles.of(NUMBER), UNKNOWN);
		}
	}

	private String kept(String text, int row) {
		if (text.length() <= LONGEST_TEXT) {
			return text;
		}
		remarks.add(userWords.text("text.cut", name, row, text.length()));
		return text.substring(0, LONGEST_TEXT);
	}
}
