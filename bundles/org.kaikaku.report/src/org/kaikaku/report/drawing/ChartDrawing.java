package org.kaikaku.report.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kaikaku.core.figures.ValueScale;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.text.TextConventions;

/**
 * Draws a chart: grid, bars and lines, every value written at its bar or point, legend above. Colors tell series apart for
 * color-blind readers; targets are light with an outline, so that grey print tells them from what was reached.
 */
public final class ChartDrawing {

	private static final double TEXT = 8;
	private static final double LEGEND_HEIGHT = 18;
	private static final double AXIS_HEIGHT = 18;
	private static final double UNIT_HEIGHT = 12;
	private static final int GRID = 0xD0D0D0;
	private static final int INK = 0x333333;
	private static final int PAPER = 0xFFFFFF;

	private final Chart chart;
	private final TextConventions conventions;
	private final double width;
	private final double height;
	private final List<Shape> shapes = new ArrayList<>();
	private double left;
	private double top;
	private double bottom;
	private ValueScale scale;

	private ChartDrawing(Chart chart, TextConventions conventions, double width, double height) {
		this.chart = chart;
		this.conventions = conventions;
		this.width = width;
		this.height = height;
	}

	/**
	 * Draws a chart.
	 *
	 * @param chart its numbers
	 * @param conventions how values are written
	 * @param width in points
	 * @param height in points
	 * @return the drawing
	 */
	public static Drawing of(Chart chart, TextConventions conventions, double width, double height) {
		return new ChartDrawing(chart, conventions, width, height).draw();
	}

	private Drawing draw() {
		scale = scale();
		left = 4;
		for (BigDecimal v = scale.low(); v.compareTo(scale.high()) <= 0; v = v.add(scale.step())) {
			left = Math.max(left, 8 + textWidth(written(v)));
		}
		top = LEGEND_HEIGHT + (chart.unit() == null ? 4 : UNIT_HEIGHT);
		bottom = height - AXIS_HEIGHT;
		drawLegend();
		drawGrid();
		drawCategories();
		if (chart.stacked()) {
			drawStacks();
		} else {
			drawBars();
		}
		chart.series().stream().filter(s -> s.drawing() == ChartSeries.Drawing.LINE).forEach(this::drawLine);
		return new Drawing(width, height, shapes);
	}

	private ValueScale scale() {
		BigDecimal least = null;
		BigDecimal most = null;
		for (ChartSeries series : chart.series()) {
			for (BigDecimal value : series.values()) {
				if (value != null) {
					least = least == null ? value : least.min(value);
					most = most == null ? value : most.max(value);
				}
			}
		}
		if (chart.stacked()) {
			for (int c = 0; c < chart.categories().size(); c++) {
				BigDecimal sum = stack(c, bars().size());
				most = most == null ? sum : most.max(sum);
			}
		}
		boolean bars = !bars().isEmpty();
		return ValueScale.of(least == null ? BigDecimal.ZERO : least, most == null ? BigDecimal.ONE : most, bars);
	}

	private List<ChartSeries> bars() {
		return chart.series().stream().filter(s -> s.drawing() == ChartSeries.Drawing.BAR).toList();
	}

	private BigDecimal stack(int category, int count) {
		return bars().subList(0, count).stream().map(s -> s.values().get(category)).filter(Objects::nonNull)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private double y(BigDecimal value) {
		return bottom - scale.share(value) * (bottom - top);
	}

	private double slot() {
		return (width - left - 4) / chart.categories().size();
	}

	private void drawLegend() {
		double x = left;
		for (ChartSeries series : chart.series()) {
			int color = ChartColors.of(series);
			if (series.drawing() == ChartSeries.Drawing.LINE) {
				shapes.add(new Shape.Line(x, 8, x + 14, 8, 1.4, color, false));
				shapes.add(new Shape.Circle(x + 7, 8, 2.4, ChartColors.marker(series), color));
			} else {
				shapes.add(new Shape.Box(x + 2, 4, 10, 8, color, ChartColors.outline(series)));
			}
			shapes.add(label(x + 17, 11, series.name(), Shape.Anchor.START));
			x += 17 + textWidth(series.name()) + 12;
		}
		if (chart.unit() != null) {
			shapes.add(label(0, LEGEND_HEIGHT + 4, "（" + chart.unit() + "）", Shape.Anchor.START));
		}
	}

	private void drawGrid() {
		for (BigDecimal v = scale.low(); v.compareTo(scale.high()) <= 0; v = v.add(scale.step())) {
			double y = y(v);
			shapes.add(new Shape.Line(left, y, width - 4, y, 0.5, v.signum() == 0 ? INK : GRID, false));
			shapes.add(label(left - 4, y + TEXT * 0.36, written(v), Shape.Anchor.END));
		}
		shapes.add(new Shape.Line(left, bottom, width - 4, bottom, 0.5, INK, false));
	}

	private void drawCategories() {
		for (int c = 0; c < chart.categories().size(); c++) {
			shapes.add(label(left + slot() * (c + 0.5), bottom + 12, chart.categories().get(c), Shape.Anchor.MIDDLE));
		}
	}

	private void drawBars() {
		List<ChartSeries> bars = bars();
		double bar = Math.min(26, slot() * 0.8 / Math.max(1, bars.size()));
		for (int s = 0; s < bars.size(); s++) {
			ChartSeries series = bars.get(s);
			for (int c = 0; c < series.values().size(); c++) {
				BigDecimal value = series.values().get(c);
				if (value != null) {
					double x = left + slot() * (c + 0.5) + (s - bars.size() / 2.0) * bar;
					double y1 = Math.min(y(value), y(BigDecimal.ZERO));
					double y2 = Math.max(y(value), y(BigDecimal.ZERO));
					shapes.add(new Shape.Box(x + 1, y1, bar - 2, y2 - y1, ChartColors.of(series), ChartColors.outline(series)));
					addValue(x + bar / 2, y1 - 3, value);
				}
			}
		}
	}

	private void drawStacks() {
		double bar = Math.min(40, slot() * 0.6);
		List<ChartSeries> bars = bars();
		for (int c = 0; c < chart.categories().size(); c++) {
			for (int s = 0; s < bars.size(); s++) {
				BigDecimal value = bars.get(s).values().get(c);
				if (value != null && value.signum() != 0) {
					double foot = y(stack(c, s));
					double head = y(stack(c, s + 1));
					double x = left + slot() * (c + 0.5) - bar / 2;
					shapes.add(new Shape.Box(x, head, bar, foot - head, ChartColors.of(bars.get(s)), 0xFFFFFF));
					if (foot - head > TEXT + 2) {
						shapes.add(new Shape.Label(x + bar / 2, (foot + head) / 2 + TEXT * 0.36, written(value), TEXT,
								Shape.Anchor.MIDDLE, ChartColors.on(bars.get(s))));
					}
				}
			}
		}
	}

	private void drawLine(ChartSeries series) {
		int color = ChartColors.of(series);
		List<Double> points = new ArrayList<>();
		for (int c = 0; c <= series.values().size(); c++) {
			BigDecimal value = c < series.values().size() ? series.values().get(c) : null;
			if (value != null) {
				points.add(left + slot() * (c + 0.5));
				points.add(y(value));
			} else {
				if (points.size() > 2) {
					shapes.add(new Shape.Path(points, 1.4, color));
				}
				points.clear();
			}
		}
		boolean below = series.meaning() == ChartSeries.Meaning.TARGET;
		for (int c = 0; c < series.values().size(); c++) {
			BigDecimal value = series.values().get(c);
			if (value != null) {
				double x = left + slot() * (c + 0.5);
				double y = y(value);
				shapes.add(new Shape.Circle(x, y, 2.8, ChartColors.marker(series), color));
				addValue(x, below ? y + 11 : y - 5, value);
			}
		}
	}

	/** A value on a white ground, so that no grid line runs through it. */
	private void addValue(double x, double y, BigDecimal value) {
		String text = written(value);
		double room = textWidth(text) + 2;
		shapes.add(new Shape.Box(x - room / 2, y - TEXT * 0.85, room, TEXT, PAPER, null));
		shapes.add(label(x, y, text, Shape.Anchor.MIDDLE));
	}

	private static Shape label(double x, double y, String text, Shape.Anchor anchor) {
		return new Shape.Label(x, y, text, TEXT, anchor, INK);
	}

	private String written(BigDecimal value) {
		return conventions.inTable(value.signum() == 0 ? BigDecimal.ZERO : value.scale() < 0 ? value.setScale(0) : value);
	}

	/** An estimate that is good enough to keep words apart: full-width signs are square, others about half as wide. */
	private static double textWidth(String text) {
		return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.58 : 1).sum() * TEXT;
	}
}
