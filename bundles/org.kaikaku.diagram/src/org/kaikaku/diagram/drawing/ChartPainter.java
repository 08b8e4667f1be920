package org.kaikaku.diagram.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.figures.ValueScale;
import org.kaikaku.core.text.Texts;
import org.kaikaku.diagram.chart.IndicatorChart;
import org.kaikaku.diagram.chart.IndicatorChart.Column;
import org.kaikaku.diagram.chart.IndicatorChart.Side;
import org.kaikaku.diagram.chart.IndicatorChart.Value;
import org.kaikaku.diagram.layout.BoxStyle;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.diagram.text.LineBreaker;
import org.kaikaku.model.types.Decimals;

/**
 * Paints the chart of one indicator as a card: whose it is, the lines of targets and actuals, and under each year the figures that
 * the lines are drawn from, so that nobody has to guess them.
 */
final class ChartPainter {
	static final double PAD = 12;
	/** At 10 pixels the waist of an 8 is lost on screens with hinted letters, so that 98 reads 90. */
	private static final double LETTERS = 11;
	private static final double PLOT = 116;
	private static final double PLOT_EDGE = 10;
	private static final double ROW = 16;
	private static final double LEAST_COLUMN = 62;
	private static final double MOST_COLUMN = 118;
	private static final double LEAST_WIDTH = 340;
	private static final double MARKER = 3.5;
	private static final double SIGN = 10;
	private static final int NAME_LINES = 2;
	/** An axis begins at zero unless that would press the values into its upper part. */
	private static final BigDecimal PRESSED = new BigDecimal("0.6");
	private static final int REACHED = 0x007A59;
	private static final int BAND = 0xE3E8EC;

	private final IndicatorChart chart;
	private final Texts texts;
	private final Pen pen;
	private final LineBreaker breaker;
	private final ValueScale scale;
	private final double left;
	private final double needed;
	private double column;
	private double first;
	private double top;

	ChartPainter(IndicatorChart chart, Texts texts, Pen pen, LineBreaker breaker) {
		this.chart = chart;
		this.texts = texts;
		this.pen = pen;
		this.breaker = breaker;
		scale = chart.hasNumbers() ? scale(chart) : null;
		left = Stream.concat(ticks().stream().map(this::written), Stream.of("chart.target", "chart.actual", "chart.attainment").map(k -> texts.text(k)))
				.mapToDouble(t -> pen.width(t, LETTERS, false)).max().orElse(0) + 8;
		needed = Math.min(MOST_COLUMN, Math.max(LEAST_COLUMN, 10 + chart.columns().stream().flatMap(c -> Stream.of(c.year(), c.part(), text(c.target()),
				text(c.actual()))).mapToDouble(t -> pen.width(t, LETTERS, true)).max().orElse(0)));
	}

	private static String text(Value value) {
		return value == null ? "" : value.text();
	}

	private static ValueScale scale(IndicatorChart chart) {
		List<BigDecimal> numbers = chart.columns().stream().flatMap(c -> Stream.of(c.target(), c.actual())).filter(v -> v != null)
				.flatMap(v -> Stream.of(v.lower(), v.upper())).filter(n -> n != null).sorted().toList();
		BigDecimal least = numbers.get(0);
		BigDecimal most = numbers.get(numbers.size() - 1);
		boolean pressed = least.signum() > 0 && least.compareTo(most.multiply(PRESSED)) > 0;
		return ValueScale.of(least, most, !pressed);
	}

	private List<BigDecimal> ticks() {
		List<BigDecimal> ticks = new ArrayList<>();
		if (scale != null)
			for (BigDecimal tick = scale.low(); tick.compareTo(scale.high()) <= 0; tick = tick.add(scale.step()))
				ticks.add(tick);
		return ticks;
	}

	/** All ticks of an axis with as many decimals as its step needs. */
	private String written(BigDecimal tick) {
		return Decimals.grouped(tick.setScale(Math.max(0, scale.step().stripTrailingZeros().scale()), RoundingMode.HALF_UP));
	}

	/** The width that its columns need. */
	double width() {
		return Math.max(LEAST_WIDTH, 2 * PAD + left + chart.columns().size() * needed);
	}

	/** The height that it needs at a width. */
	double height(double width) {
		return PAD + head(width) + plot() + years() + 3 * ROW + chart.beyond().size() * BoxStyle.SMALL_LINE + PAD;
	}

	private double head(double width) {
		return BoxStyle.SMALL_LINE + name(width).size() * BoxStyle.LINE + (chart.measure().isEmpty() ? 0 : BoxStyle.SMALL_LINE) + 6;
	}

	private double plot() {
		return scale == null ? 0 : PLOT + 2 * PLOT_EDGE;
	}

	private double years() {
		return chart.columns().stream().anyMatch(c -> !c.part().isEmpty()) ? ROW + BoxStyle.SMALL_LINE : ROW;
	}

	private List<String> name(double width) {
		return breaker.lines(chart.name(), BoxStyle.NAME, true, width - 2 * PAD, NAME_LINES);
	}

	/** Paints it into a place. */
	void paint(Rect card) {
		pen.outline(Path.box(card, 6), Ink.box(Palette.PAPER, Palette.BORDER, Ink.Dash.SOLID));
		double y = card.y() + PAD;
		double room = card.width() - 2 * PAD;
		pen.words(card.x() + PAD, y + BoxStyle.SMALL_LINE / 2, breaker.lines(chart.owner(), LETTERS, false, room, 1).get(0), LETTERS,
				false, Palette.QUIET);
		y += BoxStyle.SMALL_LINE;
		List<String> name = name(card.width());
		pen.block(card.x() + PAD, y + name.size() * BoxStyle.LINE / 2, name, BoxStyle.NAME, BoxStyle.LINE, true, Palette.TEXT);
		y += name.size() * BoxStyle.LINE;
		if (!chart.measure().isEmpty())
			pen.words(card.x() + PAD, y + BoxStyle.SMALL_LINE / 2, breaker.lines(chart.measure(), LETTERS, false, room, 1).get(0),
					LETTERS, false, Palette.QUIET);
		top = card.y() + PAD + head(card.width());
		column = Math.min(MOST_COLUMN, Math.max(needed, (room - left) / Math.max(1, chart.columns().size())));
		first = card.x() + PAD + left + (room - left - chart.columns().size() * column) / 2;
		ground(card);
		if (scale != null) {
			grid(card);
			band();
			line(Side.TARGET);
			line(Side.ACTUAL);
			markers();
		}
		figures(card, top + plot());
	}

	/** Years outside the plan stand on a quiet ground. */
	private void ground(Rect card) {
		for (int i = 0; i < chart.columns().size(); i++)
			if (!chart.columns().get(i).planned())
				pen.outline(Path.box(new Rect(first + i * column, top, column, plot() + years() + 3 * ROW), 0), Ink.filled(Palette.ROW));
	}

	private void grid(Rect card) {
		for (BigDecimal tick : ticks()) {
			double y = y(tick);
			pen.outline(Path.line(List.of(new Point(first, y), new Point(first + chart.columns().size() * column, y)), 0),
					Ink.line(Palette.GRID, 1, Ink.Dash.SOLID));
			String text = written(tick);
			pen.words(first - 6 - pen.width(text, LETTERS, false), y, text, LETTERS, false, Palette.QUIET);
		}
	}

	private double x(int i) {
		return first + (i + 0.5) * column;
	}

	private double y(BigDecimal value) {
		return top + PLOT_EDGE + PLOT * (1 - scale.share(value));
	}

	/** The ranges that actuals are to lie in. */
	private void band() {
		for (int i = 0; i < chart.columns().size(); i++) {
			Value target = chart.columns().get(i).target();
			if (target != null && target.lower() != null && target.upper() != null) {
				double upper = y(target.upper());
				pen.outline(Path.box(new Rect(x(i) - column / 2 + 2, upper, column - 4, Math.max(1, y(target.lower()) - upper)), 2), Ink.filled(BAND));
			}
		}
	}

	/** A line through values that follow each other; it does not bridge a term without one. */
	private void line(Side side) {
		List<Point> run = new ArrayList<>();
		for (int i = 0; i <= chart.columns().size(); i++) {
			Value value = i < chart.columns().size() ? chart.columns().get(i).value(side) : null;
			boolean point = value != null && value.lower() != null && value.upper() == null;
			if (point)
				run.add(new Point(x(i), y(value.lower())));
			if (!point && !run.isEmpty()) {
				if (run.size() > 1)
					pen.outline(Path.line(run, 0), ink(side));
				run.clear();
			}
		}
	}

	static Ink ink(Side side) {
		return side == Side.TARGET ? Ink.line(Palette.QUIET, 1.3, Ink.Dash.DASHED) : Ink.line(Palette.ACCENT, 2, Ink.Dash.SOLID);
	}

	private void markers() {
		for (int i = 0; i < chart.columns().size(); i++) {
			Column c = chart.columns().get(i);
			if (c.target() != null && c.target().lower() != null && c.target().upper() == null)
				target(pen, x(i), y(c.target().lower()));
		}
		for (int i = 0; i < chart.columns().size(); i++) {
			Column c = chart.columns().get(i);
			if (c.actual() == null || c.actual().lower() == null)
				continue;
			if (c.attainment().state() == Attainment.State.MISSED)
				missed(pen, x(i), y(c.actual().lower()), MARKER + 1.5);
			else
				actual(pen, x(i), y(c.actual().lower()));
		}
	}

	static void target(Pen pen, double x, double y) {
		pen.outline(Path.box(new Rect(x - MARKER, y - MARKER, 2 * MARKER, 2 * MARKER), 0), Ink.box(Palette.PAPER, Palette.QUIET, Ink.Dash.SOLID));
	}

	static void actual(Pen pen, double x, double y) {
		pen.outline(Path.box(new Rect(x - MARKER, y - MARKER, 2 * MARKER, 2 * MARKER), MARKER), Ink.filled(Palette.ACCENT));
	}

	static void missed(Pen pen, double x, double y, double half) {
		pen.outline(Path.polygon(x - half, y - half * 0.8, x + half, y - half * 0.8, x, y + half), Ink.filled(Palette.ALERT));
	}

	static void reached(Pen pen, double x, double y) {
		pen.outline(Path.box(new Rect(x - 4, y - 4, 8, 8), 4), new Ink(null, REACHED, 1.6, Ink.Dash.SOLID));
	}

	private void figures(Rect card, double from) {
		double y = from + ROW / 2;
		for (int i = 0; i < chart.columns().size(); i++) {
			Column c = chart.columns().get(i);
			pen.centered(x(i), y, c.year(), LETTERS, false, Palette.QUIET);
			pen.centered(x(i), y + BoxStyle.SMALL_LINE, c.part(), LETTERS, false, Palette.QUIET);
		}
		y = from + years();
		rule(card, y);
		row(y, "chart.target", Side.TARGET);
		row(y + ROW, "chart.actual", Side.ACTUAL);
		rule(card, y + 2 * ROW);
		attainment(y + 2 * ROW + ROW / 2);
		y += 3 * ROW + 4;
		for (String beyond : chart.beyond()) {
			pen.words(card.x() + PAD, y + BoxStyle.SMALL_LINE / 2, breaker.lines(beyond, LETTERS, false, card.width() - 2 * PAD, 1).get(0),
					LETTERS, false, Palette.QUIET);
			y += BoxStyle.SMALL_LINE;
		}
	}

	private void rule(Rect card, double y) {
		pen.outline(Path.line(List.of(new Point(first - left, y), new Point(first + chart.columns().size() * column, y)), 0),
				Ink.line(Palette.GRID, 1, Ink.Dash.SOLID));
	}

	private void row(double y, String label, Side side) {
		pen.words(first - left, y + ROW / 2, texts.text(label), LETTERS, false, Palette.QUIET);
		for (int i = 0; i < chart.columns().size(); i++) {
			Value value = chart.columns().get(i).value(side);
			if (value != null)
				pen.centered(x(i), y + ROW / 2, breaker.lines(value.text(), LETTERS, side == Side.ACTUAL, column - 6, 1).get(0), LETTERS,
						side == Side.ACTUAL, Palette.TEXT);
		}
	}

	private void attainment(double middle) {
		pen.words(first - left, middle, texts.text("chart.attainment"), LETTERS, false, Palette.QUIET);
		for (int i = 0; i < chart.columns().size(); i++) {
			Attainment attainment = chart.columns().get(i).attainment();
			boolean missed = attainment.state() == Attainment.State.MISSED;
			if (!missed && attainment.state() != Attainment.State.REACHED)
				continue;
			String percent = attainment.percent().map(p -> p.stripTrailingZeros().toPlainString() + "%").orElse("");
			double begin = x(i) - (SIGN + (percent.isEmpty() ? 0 : 3 + pen.width(percent, LETTERS, false))) / 2;
			if (missed)
				missed(pen, begin + SIGN / 2, middle, 4.5);
			else
				reached(pen, begin + SIGN / 2, middle);
			pen.words(begin + SIGN + 3, middle, percent, LETTERS, false, Palette.TEXT);
		}
	}
}
