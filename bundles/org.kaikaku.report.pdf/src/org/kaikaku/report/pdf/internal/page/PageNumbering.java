package org.kaikaku.report.pdf.internal.page;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/**
 * The numbers of pages: the cover has none, what stands before the text has roman ones, the text begins with 1.
 */
public final class PageNumbering {

	/** How a page is counted. */
	public enum Kind {
		/** No number. */
		NONE,
		/** i, ii, iii. */
		ROMAN,
		/** 1, 2, 3. */
		ARABIC
	}

	private static final String[] ROMAN_ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

	private final Map<Integer, PDPageLabelRange> ranges = new TreeMap<>();
	private Kind last;
	private int roman;
	private int arabic;

	/**
	 * Counts a page.
	 *
	 * @param kind how it is counted
	 * @param index its place in the file, from 0
	 * @return its number as printed; {@code null} when it has none
	 */
	public String next(Kind kind, int index) {
		String label = switch (kind) {
			case NONE -> null;
			case ROMAN -> roman(++roman);
			case ARABIC -> String.valueOf(++arabic);
		};
		if (kind != last) {
			PDPageLabelRange range = new PDPageLabelRange();
			switch (kind) {
				case ROMAN -> {
					range.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
					range.setStart(roman);
				}
				case ARABIC -> {
					range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
					range.setStart(arabic);
				}
				case NONE -> {
					// a range without style has no numbers
				}
			}
			ranges.put(index, range);
			last = kind;
		}
		return label;
	}

	private static String roman(int number) {
		return "x".repeat(number / 10) + ROMAN_ONES[number % 10];
	}

	/** The numbers for the viewer's own page field. */
	PDPageLabels labels(PDDocument document) {
		PDPageLabels labels = new PDPageLabels(document);
		ranges.forEach((index, range) -> labels.setLabelItem(index, range));
		return labels;
	}
}
