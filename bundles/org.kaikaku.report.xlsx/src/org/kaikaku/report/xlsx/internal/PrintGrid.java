package org.kaikaku.report.xlsx.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * A sheet of square cells, one for each letter of a line, as Japanese offices lay out forms: whatever stands on a line is a
 * row of merged cells.
 */
final class PrintGrid {

    /** Letters of a line, hence columns. */
    static final int COLUMNS = 42;
    /** Excel's rows are at most 409.5 points high: longer text goes on in the row below. */
    static final int MOST_LINES = 26;

    private static final double LINE_HEIGHT = 13.5;
    private static final double MARGIN = 4;
    private static final int COLUMN_WIDTH = 384;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private int next;

    PrintGrid(SXSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        for (int c = 0; c < COLUMNS; c++) {
            sheet.setColumnWidth(c, COLUMN_WIDTH);
        }
    }

    /** The number of the next row. */
    int next() {
        return next;
    }

    /** Begins a row. */
    Row row(int lines, double lineHeight) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints((float) Math.min(409, Math.max(1, lines) * lineHeight + MARGIN));
        return row;
    }

    /** Begins a row of usual letters. */
    Row row(int lines) {
        return row(lines, LINE_HEIGHT);
    }

    /** Fills the cells of a stretch; the first one is given back. */
    Cell stretch(Row row, int from, int to, Styles.Look look) {
        Cell first = null;
        for (int c = from; c < to; c++) {
            int rules = look.rules() & ~(c > from ? Styles.LEFT : 0) & ~(c < to - 1 ? Styles.RIGHT : 0);
            Cell cell = row.createCell(c);
            cell.setCellStyle(styles.of(look.rules(rules)));
            first = first == null ? cell : first;
        }
        return first;
    }

    /** Makes some cells one. */
    void merge(int firstRow, int lastRow, int from, int to) {
        if (lastRow > firstRow || to - from > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, from, to - 1));
        }
    }

    /** A line of words over some columns. */
    void line(String text, int from, int to, Styles.Look look) {
        double height = look.size() * 1.35;
        for (String part : parts(text, (to - from - look.indent()) * 10 / look.size())) {
            Row row = row(lines(part, (to - from - look.indent()) * 10 / look.size()), height);
            stretch(row, from, to, look).setCellValue(part);
            merge(row.getRowNum(), row.getRowNum(), from, to);
        }
    }

    /** An empty row. */
    void gap() {
        sheet.createRow(next++).setHeightInPoints(8);
    }

    /** A new page. */
    void pageBreak() {
        if (next > 0) {
            sheet.setRowBreak(next - 1);
        }
    }

    /** How many lines a text needs. */
    static int lines(String text, int letters) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(width(line) / Math.max(1, letters)));
        }
        return lines;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.55 : 0.94).sum();
    }

    /** A text in parts that are not higher than a row can be, cut after a sentence where possible. */
    static List<String> parts(String text, int letters) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (lines(rest, letters) > MOST_LINES) {
            int at = Math.min(rest.length() - 1, Math.max(1, (MOST_LINES - 1) * Math.max(1, letters) * 9 / 10));
            int sentence = rest.lastIndexOf('。', at);
            int line = rest.lastIndexOf('\n', at);
            int cut = Math.max(sentence, line) > at / 2 ? Math.max(sentence, line) + 1 : at;
            if (Character.isLowSurrogate(rest.charAt(cut))) {
                cut++;
            }
            if (lines(rest.substring(0, cut), letters) > MOST_LINES + 1) {
                cut = Math.max(1, rest.indexOf('\n') + 1);
            }
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        parts.add(rest);
        return parts;
    }
}
