package org.kaikaku.report.xlsx.internal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.kaikaku.report.document.DocumentMetadata;

/** Says what the workbook holds and what its signs mean. */
final class LegendSheet {

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Messages words;
    private int row;

    LegendSheet(SXSSFSheet sheet, Styles styles, Messages words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    void write(DocumentMetadata metadata, List<String> dataSheets, List<String> printSheets) {
        sheet.setColumnWidth(0, 18 * 256);
        sheet.setColumnWidth(1, 80 * 256);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        line(words.text("legend.title"), metadata.title());
        line(words.text("legend.author"), metadata.author());
        line(words.text("legend.created"), metadata.created().format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
        dataSheets.forEach(name -> line(words.text("legend.sheets"), words.text("legend.sheetData", name)));
        printSheets.forEach(name -> line(name, words.text("legend.sheetPrint")));
        line(DataSheet.NONE, words.text("legend.none"));
        line(DataSheet.UNKNOWN, words.text("legend.unknown"));
        line("", words.text("legend.blank"));
    }

    private void line(String name, String text) {
        Row line = sheet.createRow(row++);
        write(line.createCell(0), name, Styles.Look.TEXT.bold(true));
        write(line.createCell(1), text, Styles.Look.TEXT);
    }

    private void write(Cell cell, String text, Styles.Look look) {
        cell.setCellValue(text);
        cell.setCellStyle(styles.of(look));
    }
}
