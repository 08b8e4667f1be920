package org.kaikaku.report.html.internal;

import java.math.BigDecimal;
import java.util.Locale;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.drawing.ChartDrawing;
import org.kaikaku.report.drawing.Drawing;
import org.kaikaku.report.drawing.Shape;
import org.kaikaku.report.text.TextConventions;

/** Writes charts as SVG with their numbers in a table beside them. */
final class ChartWriter {

	private static final double WIDTH = 480;
	private static final double HEIGHT = 220;

	private final Markup out;
	private final Labelled labels;
	private final Messages words;
	private final TextConventions conventions;

	ChartWriter(Markup out, Labelled labels, Messages words, TextConventions conventions) {
		this.out = out;
		this.labels = labels;
		this.words = words;
		this.conventions = conventions;
	}

	void write(Chart chart) {
		Drawing drawing = ChartDrawing.of(chart, conventions, WIDTH, HEIGHT);
		out.open("svg", "class", "chart", "role", "img", "aria-label", chart.altText(), "viewBox",
				"0 0 " + number(drawing.width()) + " " + number(drawing.height()));
		drawing.shapes().forEach(this::write);
		out.close("svg");
		writeNumbers(chart);
	}

	private void write(Shape shape) {
		if (shape instanceof Shape.Line line) {
			out.open("line", "x1", number(line.x1()), "y1", number(line.y1()), "x2", number(line.x2()), "y2",
					number(line.y2()), "stroke", color(line.rgb()), "stroke-width", number(line.thickness()),
					"stroke-dasharray", line.broken() ? "3 2" : null).close("line");
		} else if (shape instanceof Shape.Box box) {
			out.open("rect", "x", number(box.x()), "y", number(box.y()), "width", number(box.width()), "height",
					number(box.height()), "fill", color(box.fill()), "stroke",
					box.outline() == null ? null : color(box.outline()), "stroke-width", box.outline() == null ? null : "0.5")
					.close("rect");
		} else if (shape instanceof Shape.Path path) {
			StringBuilder points = new StringBuilder();
			for (double value : path.points()) {
				points.append(number(value)).append(' ');
			}
			out.open("polyline", "points", points.toString().strip(), "fill", "none", "stroke", color(path.rgb()),
					"stroke-width", number(path.thickness())).close("polyline");
		} else if (shape instanceof Shape.Circle circle) {
			out.open("circle", "cx", number(circle.x()), "cy", number(circle.y()), "r", number(circle.radius()), "fill",
					color(circle.fill()), "stroke", color(circle.outline())).close("circle");
		} else if (shape instanceof Shape.Label label) {
			labels.write("text", label.text(), "x", number(label.x()), "y", number(label.y()), "font-size",
					number(label.size()), "text-anchor", label.anchor().name().toLowerCase(Locale.ROOT), "fill",
					color(label.rgb()));
		}
	}

	private void writeNumbers(Chart chart) {
		String name = chart.caption() == null ? chart.altText() : chart.caption().plainText();
		out.raw("<table class=\"grid numbers\">").open("caption").text(words.text("page.table", name));
		if (chart.unit() != null) {
			out.element("span", words.text("chart.unit", chart.unit()), "class", "unit");
		}
		out.raw("</caption><thead><tr><td class=\"blank\"></td>");
		for (ChartSeries series : chart.series()) {
			labels.write("th", series.name(), "scope", "col");
		}
		out.raw("</tr></thead><tbody>");
		for (int c = 0; c < chart.categories().size(); c++) {
			out.raw("<tr>");
			labels.write("th", chart.categories().get(c), "scope", "row");
			for (ChartSeries series : chart.series()) {
				BigDecimal value = series.values().get(c);
				out.element("td", value == null ? conventions.noneSign() : conventions.inTable(value), "class", "number");
			}
			out.raw("</tr>");
		}
		out.raw("</tbody></table>");
	}

	private static String color(int rgb) {
		return String.format(Locale.ROOT, "#%06x", rgb);
	}

	private static String number(double value) {
		String text = String.format(Locale.ROOT, "%.1f", value);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}
}
