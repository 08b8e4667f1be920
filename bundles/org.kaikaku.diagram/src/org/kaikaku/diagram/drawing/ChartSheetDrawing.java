package org.kaikaku.diagram.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.kaikaku.core.text.Texts;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.chart.IndicatorChart;
import org.kaikaku.diagram.chart.IndicatorChart.Side;
import org.kaikaku.diagram.layout.BoxStyle;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.diagram.text.LineBreaker;
import org.kaikaku.diagram.text.TextMeasure;

/** Draws the charts of indicators on one sheet, as many beside each other as its width holds. */
public final class ChartSheetDrawing {
	/** The width of a sheet on paper: an A3 page or two cards of five years. */
	public static final double PAPER_WIDTH = 1240;
	private static final double MARGIN = 24;
	private static final double GAP = 14;
	private static final double TITLES = 44;
	private static final double LEGEND = 40;
	private static final int SAMPLE = 28;

	private ChartSheetDrawing() {
	}

	/**
	 * The sheet.
	 *
	 * @param plan   the plan's name
	 * @param charts in the order in which they are shown; of none the sheet says that there are none
	 * @param width  that the sheet should fill, in pixels; it is wider when a single card needs more
	 * @param locale language of the words that the sheet adds
	 */
	public static Drawing of(String plan, List<IndicatorChart> charts, double width, TextMeasure measure, Locale locale) {
		Objects.requireNonNull(measure);
		Texts texts = Texts.of(Diagrams.class, locale);
		LineBreaker breaker = new LineBreaker(measure);
		double card = charts.stream().mapToDouble(c -> new ChartPainter(c, texts, new Pen(measure), breaker).width()).max().orElse(0);
		int across = (int) Math.max(1, Math.min(Math.max(1, charts.size()), Math.floor((width - 2 * MARGIN + GAP) / (card + GAP))));
		double whole = Math.max(width, 2 * MARGIN + card);
		double spread = (whole - 2 * MARGIN - (across - 1) * GAP) / across;
		List<Shape> cards = new ArrayList<>();
		double y = MARGIN + TITLES;
		for (int row = 0; row < charts.size(); row += across) {
			List<IndicatorChart> beside = charts.subList(row, Math.min(charts.size(), row + across));
			double height = beside.stream().mapToDouble(c -> new ChartPainter(c, texts, new Pen(measure), breaker).height(spread)).max().orElse(0);
			for (int i = 0; i < beside.size(); i++) {
				Pen pen = new Pen(measure);
				new ChartPainter(beside.get(i), texts, pen, breaker).paint(new Rect(MARGIN + i * (spread + GAP), y, spread, height));
				cards.add(new Shape.Group("chart-" + (row + i), beside.get(i).elementId(), "indicator", beside.get(i).tooltip(), pen.shapes));
			}
			y += height + GAP;
		}
		Pen pen = new Pen(measure);
		double bottom = y + (charts.isEmpty() ? BoxStyle.LINE : 0) + LEGEND;
		pen.outline(Path.box(new Rect(0, 0, whole, bottom), 0), Ink.filled(Palette.PAPER));
		String title = texts.text("indicators.title", plan);
		pen.words(MARGIN, MARGIN + BoxStyle.TITLE / 2, title, BoxStyle.TITLE, true, Palette.TEXT);
		if (charts.isEmpty())
			pen.words(MARGIN, y + BoxStyle.LINE / 2, texts.text("indicators.none"), BoxStyle.NAME, false, Palette.QUIET);
		pen.shapes.addAll(cards);
		legend(pen, bottom - LEGEND / 2 - 4, charts, texts);
		return new Drawing(whole, bottom, locale.getLanguage(), title, texts.text("indicators.description", plan, charts.size()), pen.shapes);
	}

	private static void legend(Pen pen, double y, List<IndicatorChart> charts, Texts texts) {
		double x = MARGIN;
		for (Side side : Side.values()) {
			pen.outline(Path.line(List.of(new Point(x, y), new Point(x + SAMPLE, y)), 0), ChartPainter.ink(side));
			if (side == Side.TARGET)
				ChartPainter.target(pen, x + SAMPLE / 2.0, y);
			else
				ChartPainter.actual(pen, x + SAMPLE / 2.0, y);
			x = word(pen, x + SAMPLE + 6, y, texts.text(side == Side.TARGET ? "chart.target" : "chart.actual"));
		}
		ChartPainter.reached(pen, x + 4, y);
		x = word(pen, x + 14, y, texts.text("chart.reached"));
		ChartPainter.missed(pen, x + 5, y, 5);
		x = word(pen, x + 16, y, texts.text("chart.missed"));
		if (charts.stream().flatMap(c -> c.columns().stream()).anyMatch(c -> !c.planned())) {
			pen.outline(Path.box(new Rect(x, y - 7, SAMPLE, 14), 0), Ink.filled(Palette.ROW));
			word(pen, x + SAMPLE + 6, y, texts.text("chart.outside"));
		}
	}

	private static double word(Pen pen, double x, double y, String text) {
		pen.words(x, y, text, BoxStyle.NAME - 1, false, Palette.QUIET);
		return x + pen.width(text, BoxStyle.NAME - 1, false) + 22;
	}
}
