package org.kaikaku.report.xlsx.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.DataTable.DataColumn;
import org.kaikaku.report.document.DataTable.Datum;

/** A table for machines: the names of the columns in the first row, one datum in each cell below, nothing else. */
final class DataSheet {

    /** Known to be none, and not known: the signs of Japan's official statistics. */
    static final String NONE = "-";
    static final String UNKNOWN = "***";

    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDEST = 60;
    private static final int UNITS_PER_LETTER = 256;
    private static final Styles.Look HEADING = Styles.Look.TEXT.bold(true).ground(Styles.Ground.LABEL).rules(Styles.ALL)
            .vertical(VerticalAlignment.CENTER);
    private static final Styles.Look NUMBER = Styles.Look.TEXT.align(HorizontalAlignment.RIGHT);

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Messages words;
    private final Messages userWords;
    private final List<String> remarks = new ArrayList<>();
    private int[] widths;

    DataSheet(SXSSFSheet sheet, Styles styles, Messages words, Messages userWords) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        this.userWords = userWords;
    }

    /** Writes the table; gives what the user is to be told. */
    List<String> write(DataTable table) {
        int columns = table.columns().size();
        widths = new int[columns];
        Row head = sheet.createRow(0);
        for (int c = 0; c < columns; c++) {
            text(head, c, title(table.columns().get(c)), HEADING);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = sheet.createRow(r + 1);
            for (int c = 0; c < columns; c++) {
                write(row, c, table.rows().get(r).get(c));
            }
        }
        for (int c = 0; c < columns; c++) {
            sheet.setColumnWidth(c, (Math.min(widths[c], WIDEST) + 3) * UNITS_PER_LETTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, columns - 1));
        return remarks;
    }

    private String title(DataColumn column) {
        boolean said = column.unit() == null || column.title().contains(column.unit());
        return said ? column.title() : words.text("column.unit", column.title(), column.unit());
    }

    private void write(Row row, int column, Datum datum) {
        if (datum.value() == null) {
            if (!datum.text().isEmpty()) {
                text(row, column, datum.text(), Styles.Look.TEXT);
            }
            return;
        }
        CellDatum value = datum.value();
        switch (value.kind()) {
            case NUMBER -> {
                Cell cell = row.createCell(column);
                cell.setCellValue(value.number().doubleValue());
                cell.setCellStyle(styles.of(NUMBER.format(value.unit() == null && value.number().scale() <= 0 ? "0"
                        : NumberFormats.plain(value.number()))));
                widths[column] = Math.max(widths[column], value.number().toPlainString().length() + 3);
            }
            case NONE -> text(row, column, NONE, NUMBER);
            case UNKNOWN -> text(row, column, UNKNOWN, NUMBER);
        }
    }

    private void text(Row row, int column, String text, Styles.Look look) {
        String kept = text;
        if (text.length() > LONGEST_TEXT) {
            kept = text.substring(0, LONGEST_TEXT);
            remarks.add(userWords.text("text.cut", sheet.getSheetName(), row.getRowNum() + 1, text.length()));
        }
        Cell cell = row.createCell(column);
        cell.setCellValue(kept);
        cell.setCellStyle(styles.of(look));
        if (kept.length() <= WIDEST) {
            widths[column] = Math.max(widths[column], kept.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum());
        } else {
            widths[column] = WIDEST;
        }
    }
}
