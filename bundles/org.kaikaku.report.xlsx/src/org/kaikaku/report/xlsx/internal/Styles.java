package org.kaikaku.report.xlsx.internal;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The styles of a workbook; equal ones are made once, because Excel bears only some thousands. */
final class Styles {

    /** Grounds of cells. */
    enum Ground {
        /** Paper. */
        NONE(null),
        /** Names of rows and columns. */
        LABEL(new byte[] {(byte) 0xEB, (byte) 0xEB, (byte) 0xEB}),
        /** Lines across a table. */
        BAND(new byte[] {(byte) 0xDC, (byte) 0xDC, (byte) 0xDC}),
        /** The message of a page. */
        STRONG(new byte[] {(byte) 0xEA, (byte) 0xF2, (byte) 0xF8});

        private final byte[] rgb;

        Ground(byte[] rgb) {
            this.rgb = rgb;
        }
    }

    /**
     * How a cell looks.
     *
     * @param size type size in points
     * @param bold whether it is stressed
     * @param align horizontally
     * @param vertical vertically
     * @param ground its color
     * @param rules which of its edges are ruled: the sum of TOP, RIGHT, BOTTOM, LEFT
     * @param indent in steps of Excel
     * @param format of numbers; or {@code null}
     * @param upright whether lines run from top to bottom
     */
    record Look(int size, boolean bold, HorizontalAlignment align, VerticalAlignment vertical, Ground ground, int rules,
            int indent, String format, boolean upright) {

        static final Look TEXT = new Look(10, false, HorizontalAlignment.LEFT, VerticalAlignment.TOP, Ground.NONE, 0, 0, null,
                false);

        Look size(int value) {
            return new Look(value, bold, align, vertical, ground, rules, indent, format, upright);
        }

        Look bold(boolean value) {
            return new Look(size, value, align, vertical, ground, rules, indent, format, upright);
        }

        Look align(HorizontalAlignment value) {
            return new Look(size, bold, value, vertical, ground, rules, indent, format, upright);
        }

        Look vertical(VerticalAlignment value) {
            return new Look(size, bold, align, value, ground, rules, indent, format, upright);
        }

        Look ground(Ground value) {
            return new Look(size, bold, align, vertical, value, rules, indent, format, upright);
        }

        Look rules(int value) {
            return new Look(size, bold, align, vertical, ground, value, indent, format, upright);
        }

        Look indent(int value) {
            return new Look(size, bold, align, vertical, ground, rules, value, format, upright);
        }

        Look format(String value) {
            return new Look(size, bold, align, vertical, ground, rules, indent, value, upright);
        }

        Look upright(boolean value) {
            return new Look(size, bold, align, vertical, ground, rules, indent, format, value);
        }
    }

    static final int TOP = 1;
    static final int RIGHT = 2;
    static final int BOTTOM = 4;
    static final int LEFT = 8;
    static final int ALL = TOP | RIGHT | BOTTOM | LEFT;

    /** Excel turns text by this number of degrees when it is to stand upright. */
    private static final short UPRIGHT = 0xFF;
    private static final String DEFAULT_FONT = "BIZ UDPゴシック";

    private record FontKey(int size, boolean bold) {
    }

    private final SXSSFWorkbook workbook;
    private final String headingFont;
    private final String bodyFont;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<FontKey, Font> fonts = new HashMap<>();

    Styles(SXSSFWorkbook workbook, String headingFont, String bodyFont) {
        this.workbook = workbook;
        this.headingFont = headingFont == null ? DEFAULT_FONT : headingFont;
        this.bodyFont = bodyFont == null ? DEFAULT_FONT : bodyFont;
        XSSFFont usual = workbook.getXSSFWorkbook().getFontAt(0);
        usual.setFontName(this.bodyFont);
        usual.setFontHeightInPoints((short) 10);
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new FontKey(look.size(), look.bold()), this::font));
        style.setAlignment(look.align());
        style.setVerticalAlignment(look.vertical());
        style.setWrapText(look.format() == null);
        style.setIndention((short) look.indent());
        if (look.ground().rgb != null) {
            style.setFillForegroundColor(new XSSFColor(look.ground().rgb, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setBorderTop(border(look, TOP));
        style.setBorderRight(border(look, RIGHT));
        style.setBorderBottom(border(look, BOTTOM));
        style.setBorderLeft(border(look, LEFT));
        if (look.format() != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        if (look.upright()) {
            style.setRotation(UPRIGHT);
        }
        return style;
    }

    private static BorderStyle border(Look look, int edge) {
        return (look.rules() & edge) != 0 ? BorderStyle.THIN : BorderStyle.NONE;
    }

    private Font font(FontKey key) {
        Font font = workbook.createFont();
        font.setFontName(key.bold() ? headingFont : bodyFont);
        font.setFontHeightInPoints((short) key.size());
        font.setBold(key.bold());
        return font;
    }
}
