package org.kaikaku.report.xlsx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * A sheet whose columns begin wherever some column of its tables does. Places are counted in letters of a line, from 0 to
 * {@link #LETTERS}; whatever stands between two places is a stretch of merged cells.
 */
final class PrintGrid {

    /** Letters of a line. */
    static final int LETTERS = 42;
    /** Excel's rows are at most 409.5 points high: longer text goes on in the row below. */
    static final int MOST_LINES = 26;

    private static final double LINE_HEIGHT = 13.5;
    private static final double MARGIN = 4;
    private static final int LETTER_WIDTH = 384;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Map<Integer, Integer> columns = new HashMap<>();
    private int next;

    /**
     * A sheet.
     *
     * @param places where columns of its tables begin
     */
    PrintGrid(SXSSFSheet sheet, Styles styles, Set<Integer> places) {
        this.sheet = sheet;
        this.styles = styles;
        TreeSet<Integer> all = new TreeSet<>(places);
        all.add(0);
        all.add(LETTERS);
        int last = -1;
        for (int place : all) {
            if (last >= 0) {
                sheet.setColumnWidth(columns.size() - 1, (place - last) * LETTER_WIDTH);
            }
            columns.put(place, columns.size());
            last = place;
        }
    }

    /** The number of the next row. */
    int next() {
        return next;
    }

    /** The column that begins at a place. */
    int column(int place) {
        return columns.get(place);
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

    /** Fills the cells between two places; the first one is given back. */
    Cell stretch(Row row, int fromPlace, int toPlace, Styles.Look look) {
        int from = columns.get(fromPlace);
        int to = columns.get(toPlace);
        int ends = Styles.LEFT | Styles.RIGHT;
        Cell first = row.createCell(from);
        first.setCellStyle(styles.of(to - from == 1 ? look : look.rules(look.rules() & ~Styles.RIGHT)));
        if (to - from > 1) {
            CellStyle middle = styles.of(look.rules(look.rules() & ~ends));
            for (int c = from + 1; c < to - 1; c++) {
                row.createCell(c).setCellStyle(middle);
            }
            row.createCell(to - 1).setCellStyle(styles.of(look.rules(look.rules() & ~Styles.LEFT)));
        }
        return first;
    }

    /** Makes the cells between two places and rows one. */
    void merge(int firstRow, int lastRow, int fromPlace, int toPlace) {
        int from = columns.get(fromPlace);
        int to = columns.get(toPlace);
        if (lastRow > firstRow || to - from > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, from, to - 1));
        }
    }

    /** A line of words between two places. */
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
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2000 ? 0.55 : 0.94;
        }
        return width;
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
