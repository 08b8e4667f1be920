package org.kaikaku.report.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.office.OpcPackage;
import org.kaikaku.report.office.Relations;
import org.kaikaku.report.office.XmlOut;

/** Writes the small workbook behind a chart: categories in the first column, a series in each further one. */
final class Workbook {

	/** The name of its only sheet. */
	static final String SHEET = "Sheet1";
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
	private static final int LETTERS = 26;

	private Workbook() {
	}

	/** The numbers of a chart as an xlsx file. */
	static byte[] of(Chart chart, LocalDateTime time) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		OpcPackage opc = new OpcPackage(bytes, time);
		opc.declare("/xl/workbook.xml", TYPES + "sheet.main+xml");
		opc.declare("/xl/worksheets/sheet1.xml", TYPES + "worksheet+xml");
		opc.begin();
		Relations root = new Relations("rId");
		root.add("officeDocument", "xl/workbook.xml");
		root.write(opc, "/");
		XmlOut book = opc.open("/xl/workbook.xml").declaration();
		book.start("workbook", "xmlns", MAIN, "xmlns:r", Relations.OFFICE.substring(0, Relations.OFFICE.length() - 1));
		book.start("sheets").leaf("sheet", "name", SHEET, "sheetId", 1, "r:id", "rId1").end().end().finish();
		opc.close();
		Relations relations = new Relations("rId");
		relations.add("worksheet", "worksheets/sheet1.xml");
		relations.write(opc, "/xl/workbook.xml");
		sheet(chart, opc.open("/xl/worksheets/sheet1.xml").declaration());
		opc.close();
		opc.finish();
		return bytes.toByteArray();
	}

	private static void sheet(Chart chart, XmlOut xml) {
		xml.start("worksheet", "xmlns", MAIN).start("sheetData");
		xml.start("row", "r", 1);
		for (int s = 0; s < chart.series().size(); s++) {
			words(xml, column(s + 1) + 1, chart.series().get(s).name());
		}
		xml.end();
		for (int c = 0; c < chart.categories().size(); c++) {
			int row = c + 2;
			xml.start("row", "r", row);
			words(xml, "A" + row, chart.categories().get(c));
			for (int s = 0; s < chart.series().size(); s++) {
				ChartSeries series = chart.series().get(s);
				BigDecimal value = series.values().get(c);
				if (value != null) {
					xml.start("c", "r", column(s + 1) + row).textElement("v", value.toPlainString()).end();
				}
			}
			xml.end();
		}
		xml.end().end().finish();
	}

	private static void words(XmlOut xml, String place, String words) {
		xml.start("c", "r", place, "t", "inlineStr").start("is").textElement("t", words).end().end();
	}

	/** The letters of a column, from 0: A, B ... Z, AA. */
	static String column(int index) {
		String letters = "";
		for (int i = index; i >= 0; i = i / LETTERS - 1) {
			letters = (char) ('A' + i % LETTERS) + letters;
		}
		return letters;
	}
}
