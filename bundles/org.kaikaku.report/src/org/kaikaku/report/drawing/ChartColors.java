package org.kaikaku.report.drawing;

import org.kaikaku.report.document.ChartSeries;

/** The colors of series (Okabe and Ito's palette, told apart by color-blind readers). */
final class ChartColors {

	private static final int[] GRADES = {0x009E73, 0x56B4E9, 0xE69F00, 0xD55E00};
	private static final int[] ACTUALS = {0x0072B2, 0x009E73, 0xCC79A7};
	private static final int[] TARGETS = {0xE3E3E3, 0xF3E9D2, 0xEADDE6};
	private static final int[] OTHERS = {0x56B4E9, 0xE69F00, 0x009E73, 0xCC79A7, 0xF0E442, 0x666666};
	private static final int TARGET_LINE = 0x6B6B6B;

	private ChartColors() {
	}

	static int of(ChartSeries series) {
		int place = Math.max(series.place(), 0);
		boolean line = series.drawing() == ChartSeries.Drawing.LINE;
		return switch (series.meaning()) {
			case RATING -> GRADES[Math.min(place, GRADES.length - 1)];
			case ACTUAL -> ACTUALS[place % ACTUALS.length];
			case TARGET -> line ? TARGET_LINE : TARGETS[place % TARGETS.length];
			case OTHER -> OTHERS[place % OTHERS.length];
		};
	}

	static Integer outline(ChartSeries series) {
		return series.meaning() == ChartSeries.Meaning.TARGET ? Integer.valueOf(TARGET_LINE) : null;
	}

	/** The inside of a line's markers: targets are hollow. */
	static int marker(ChartSeries series) {
		return series.meaning() == ChartSeries.Meaning.TARGET ? 0xFFFFFF : of(series);
	}

	/** Letters on a color: dark, or white on dark ones. */
	static int on(ChartSeries series) {
		int rgb = of(series);
		double luminance = 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
		return luminance > 0.18 ? 0x000000 : 0xFFFFFF;
	}

	/** Linear light of a channel (WCAG 2.1, relative luminance). */
	private static double channel(int value) {
		double c = (value & 0xFF) / 255.0;
		return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
