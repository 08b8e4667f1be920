package org.kaikaku.report.xlsx.internal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.office.XmlOut;

/** Says what the workbook holds and what its signs mean. */
final class LegendSheet {

	private static final double[] WIDTHS = {18, 80};

	private final SheetOut sheet;
	private final int name;
	private final int said;
	private final Messages words;

	LegendSheet(XmlOut xml, Styles styles, Messages words) {
		this.sheet = new SheetOut(xml, new SheetOut.Setup(WIDTHS, true, false, true));
		this.name = styles.of(Look.TEXT.bold(true));
		this.said = styles.of(Look.TEXT);
		this.words = words;
	}

	void write(DocumentMetadata metadata, List<String> dataSheets, List<String> printSheets) {
		line(words.text("legend.title"), metadata.title());
		line(words.text("legend.author"), metadata.author());
		line(words.text("legend.created"), metadata.created().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
		dataSheets.forEach(data -> line(words.text("legend.sheets"), words.text("legend.sheetData", data)));
		printSheets.forEach(print -> line(print, words.text("legend.sheetPrint")));
		line(DataSheet.NONE, words.text("legend.none"));
		line(DataSheet.UNKNOWN, words.text("legend.unknown"));
		line(words.text("legend.blankName"), words.text("legend.blank"));
		sheet.finishPrint(null, words.text("print.page"), null);
	}

	private void line(String about, String text) {
		sheet.row(0);
		sheet.text(0, name, about);
		sheet.text(1, said, text);
	}
}
