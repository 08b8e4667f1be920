package org.kaikaku.report.xlsx.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.kaikaku.report.office.Relations;
import org.kaikaku.report.office.XmlOut;

/**
 * Writes a sheet while its cells come, row by row and from left to right; nothing is kept but the list of merged cells.
 * Rows and columns count from 0.
 */
final class SheetOut {

	/** The namespace of spreadsheets. */
	static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = Relations.OFFICE.substring(0, Relations.OFFICE.length() - 1);
	private static final int LETTERS = 26;
	/** Excel takes this for a letter by its number. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
	/** Margins in inches: the 25, 30 and 17 mm of the other formats, with the running lines 12 mm from the edge. */
	private static final double TOP = 0.98;
	private static final double LEFT = 1.18;
	private static final double RIGHT = 0.67;
	private static final double EDGE = 0.47;
	/** Excel's number of the paper. */
	private static final int A4 = 9;

	/**
	 * What is said of a sheet before its cells.
	 *
	 * @param widths of the columns, in letters of the usual font
	 * @param print whether it is laid out for reading: without a grid on the screen
	 * @param frozen whether the first row stays when the rest is rolled
	 * @param first whether it is shown when the file is opened
	 */
	record Setup(double[] widths, boolean print, boolean frozen, boolean first) {
	}

	private final XmlOut xml;
	private final StringBuilder merged = new StringBuilder();
	private final StringBuilder breaks = new StringBuilder();
	private int merges;
	private int pageBreaks;
	private String[] columns = {};
	private int row = -1;
	private String rowNumber;

	/** Begins a sheet. */
	SheetOut(XmlOut xml, Setup setup) {
		this.xml = xml.declaration();
		xml.start("worksheet", "xmlns", MAIN, "xmlns:r", RELATIONS);
		xml.start("sheetPr").leaf("pageSetUpPr", "fitToPage", 1).end();
		xml.start("sheetViews").start("sheetView", "showGridLines", setup.print() ? 0 : null,
				"tabSelected", setup.first() ? 1 : null, "workbookViewId", 0);
		if (setup.frozen()) {
			xml.leaf("pane", "ySplit", 1, "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
			xml.leaf("selection", "pane", "bottomLeft", "activeCell", "A2", "sqref", "A2");
		}
		xml.end().end();
		xml.leaf("sheetFormatPr", "defaultRowHeight", 13.5);
		xml.start("cols");
		for (int c = 0; c < setup.widths().length; c++) {
			xml.leaf("col", "min", c + 1, "max", c + 1, "width", setup.widths()[c], "customWidth", 1);
		}
		xml.end();
		xml.start("sheetData");
	}

	/** Begins the next row with a height in points, or as high as its content when that is 0. */
	void row(double height) {
		endRow();
		row++;
		rowNumber = Integer.toString(row + 1);
		xml.start("row").attr("r", rowNumber);
		if (height > 0) {
			xml.attr("ht", height).attr("customHeight", "1");
		}
	}

	private void endRow() {
		if (row >= 0) {
			xml.end();
		}
	}

	/** The number of the row that is being written; -1 before the first. */
	int row() {
		return row;
	}

	/** A cell without content. */
	void blank(int column, int style) {
		begin(column, style).raw("\"/>");
	}

	/** A cell with a true number. */
	void number(int column, int style, BigDecimal number) {
		begin(column, style).raw("\"><v>").raw(number.toString()).raw("</v></c>");
	}

	/** A cell with words. */
	void text(int column, int style, String words) {
		begin(column, style).raw(blankAtAnEnd(words) ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>");
		// A carriage return would become a line feed on reading; Excel's lines end with the latter alone.
		String lines = words.indexOf('\r') < 0 ? words : words.replace("\r\n", "\n").replace('\r', '\n');
		xml.text(lines.contains("_x") ? ESCAPE.matcher(lines).replaceAll("_x005F_") : lines);
		xml.raw("</t></is></c>");
	}

	private static boolean blankAtAnEnd(String words) {
		return !words.isEmpty() && (words.charAt(0) <= ' ' || words.charAt(words.length() - 1) <= ' ');
	}

	private XmlOut begin(int column, int style) {
		return xml.raw("<c r=\"").raw(letters(column)).raw(rowNumber).raw("\" s=\"").raw(Integer.toString(style));
	}

	private String letters(int column) {
		if (column >= columns.length) {
			columns = new String[column + LETTERS];
			for (int c = 0; c < columns.length; c++) {
				columns[c] = columnName(c);
			}
		}
		return columns[column];
	}

	/** The letters of a column: A, B ... Z, AA. */
	static String columnName(int column) {
		String letters = "";
		for (int i = column; i >= 0; i = i / LETTERS - 1) {
			letters = (char) ('A' + i % LETTERS) + letters;
		}
		return letters;
	}

	/** An area as Excel writes it: A1:C3. */
	static String area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		return columnName(firstColumn) + (firstRow + 1) + ":" + columnName(lastColumn) + (lastRow + 1);
	}

	/** Makes cells one. */
	void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		merged.append("<mergeCell ref=\"").append(area(firstRow, lastRow, firstColumn, lastColumn)).append("\"/>");
		merges++;
	}

	/** Begins a new page below the row that is being written. */
	void pageBreak() {
		// Across the whole sheet: 16383 is the last column there can be.
		breaks.append("<brk id=\"").append(row + 1).append("\" max=\"16383\" man=\"1\"/>");
		pageBreaks++;
	}

	/**
	 * Ends a sheet of data.
	 *
	 * @param filter the area whose columns can be filtered
	 */
	void finishData(String filter) {
		endRow();
		xml.end();
		xml.leaf("autoFilter", "ref", filter);
		xml.leaf("pageSetup", "paperSize", A4, "fitToHeight", 0, "orientation", "landscape");
		xml.end().finish();
	}

	/**
	 * Ends a sheet for printing.
	 *
	 * @param header at the right of each page; or {@code null}
	 * @param footer in the middle of each page, with Excel's signs for the numbers of pages
	 * @param drawing the relation of the part with its pictures; or {@code null}
	 */
	void finishPrint(String header, String footer, String drawing) {
		endRow();
		xml.end();
		if (merges > 0) {
			xml.start("mergeCells", "count", merges).raw(merged.toString()).end();
		}
		xml.leaf("pageMargins", "left", LEFT, "right", RIGHT, "top", TOP, "bottom", TOP, "header", EDGE, "footer", EDGE);
		xml.leaf("pageSetup", "paperSize", A4, "fitToHeight", 0, "orientation", "portrait");
		xml.start("headerFooter");
		if (header != null) {
			// An ampersand is a command in Excel's headers.
			xml.textElement("oddHeader", "&R" + header.replace("&", "&&"));
		}
		xml.textElement("oddFooter", "&C" + footer).end();
		if (pageBreaks > 0) {
			xml.start("rowBreaks", "count", pageBreaks, "manualBreakCount", pageBreaks).raw(breaks.toString()).end();
		}
		if (drawing != null) {
			xml.leaf("drawing", "r:id", drawing);
		}
		xml.end().finish();
	}
}
