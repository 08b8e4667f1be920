package org.kaikaku.report.docx.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ChartSeries.Drawing;
import org.kaikaku.report.document.ChartSeries.Meaning;
import org.kaikaku.report.document.ChartSeries;
import org.kaikaku.report.office.XmlOut;

/** Writes a chart that Word can edit: the drawing with cached numbers, and a workbook behind it. */
final class ChartPart {

	private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
	private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
	private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String[] RATINGS = {"009E73", "56B4E9", "E69F00", "D55E00"};
	private static final String[] OTHERS = {"0072B2", "E69F00", "009E73", "56B4E9", "D55E00", "808080"};
	private static final String TARGET = "B8C4CE";
	private static final String ACTUAL = "0072B2";
	private static final String CATEGORY_AXIS = "111111111";
	private static final String VALUE_AXIS = "222222222";

	private final Chart chart;
	private final String font;
	private final String language;
	private final XmlOut xml;
	private final String numberFormat;

	private ChartPart(Chart chart, String font, String language, XmlOut xml) {
		this.chart = chart;
		this.font = font;
		this.language = language;
		this.xml = xml;
		int decimals = chart.series().stream().flatMap(s -> s.values().stream())
				.mapToInt(v -> v == null ? 0 : Math.max(0, v.scale())).max().orElse(0);
		this.numberFormat = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
	}

	/**
	 * Writes the chart part.
	 *
	 * @param chart the chart
	 * @param font the font of its letters
	 * @param language the language of its letters
	 * @param workbook the relation to the workbook
	 * @param xml takes the part
	 */
	static void write(Chart chart, String font, String language, String workbook, XmlOut xml) {
		new ChartPart(chart, font, language, xml).write(workbook);
	}

	private void write(String workbook) {
		xml.declaration().start("c:chartSpace", "xmlns:c", C, "xmlns:a", A, "xmlns:r", R);
		val("c:date1904", 0).val("c:lang", language).val("c:roundedCorners", 0);
		xml.start("c:chart");
		val("c:autoTitleDeleted", 1);
		xml.start("c:plotArea").leaf("c:layout");
		group(Drawing.BAR);
		group(Drawing.LINE);
		categoryAxis();
		valueAxis();
		xml.end();
		if (chart.series().size() > 1) {
			xml.start("c:legend");
			val("c:legendPos", "b").val("c:overlay", 0);
			xml.end();
		}
		val("c:plotVisOnly", 1).val("c:dispBlanksAs", "gap");
		xml.end();
		xml.start("c:spPr").leaf("a:noFill").start("a:ln").leaf("a:noFill").end().end();
		letters("c:txPr", null, 900, false);
		xml.start("c:externalData", "r:id", workbook);
		val("c:autoUpdate", 0);
		xml.end().end().finish();
	}

	private ChartPart val(String name, Object value) {
		xml.leaf(name, "val", value);
		return this;
	}

	private void group(Drawing drawing) {
		List<Integer> members = IntStream.range(0, chart.series().size())
				.filter(i -> chart.series().get(i).drawing() == drawing).boxed().toList();
		if (members.isEmpty()) {
			return;
		}
		boolean bars = drawing == Drawing.BAR;
		xml.start(bars ? "c:barChart" : "c:lineChart");
		if (bars) {
			val("c:barDir", "col").val("c:grouping", chart.stacked() ? "stacked" : "clustered");
		} else {
			val("c:grouping", "standard");
		}
		val("c:varyColors", 0);
		members.forEach(i -> series(i, chart.series().get(i)));
		if (bars) {
			val("c:gapWidth", 80);
			val("c:overlap", chart.stacked() ? 100 : 0);
		} else {
			val("c:marker", 1);
		}
		val("c:axId", CATEGORY_AXIS).val("c:axId", VALUE_AXIS);
		xml.end();
	}

	private void series(int index, ChartSeries series) {
		String column = Workbook.column(index + 1);
		int last = chart.categories().size() + 1;
		String colour = colour(index, series);
		xml.start("c:ser");
		val("c:idx", index).val("c:order", index);
		xml.start("c:tx").start("c:strRef").textElement("c:f", Workbook.SHEET + "!$" + column + "$1");
		xml.start("c:strCache");
		val("c:ptCount", 1);
		xml.start("c:pt", "idx", 0).textElement("c:v", series.name()).end().end().end().end();
		appearance(series, colour);
		labels(series);
		xml.start("c:cat").start("c:strRef").textElement("c:f", Workbook.SHEET + "!$A$2:$A$" + last);
		xml.start("c:strCache");
		val("c:ptCount", chart.categories().size());
		for (int i = 0; i < chart.categories().size(); i++) {
			xml.start("c:pt", "idx", i).textElement("c:v", chart.categories().get(i)).end();
		}
		xml.end().end().end();
		xml.start("c:val").start("c:numRef");
		xml.textElement("c:f", Workbook.SHEET + "!$" + column + "$2:$" + column + "$" + last);
		xml.start("c:numCache").textElement("c:formatCode", numberFormat);
		val("c:ptCount", series.values().size());
		for (int i = 0; i < series.values().size(); i++) {
			BigDecimal value = series.values().get(i);
			if (value != null) {
				xml.start("c:pt", "idx", i).textElement("c:v", value.toPlainString()).end();
			}
		}
		xml.end().end().end();
		if (series.drawing() == Drawing.LINE) {
			val("c:smooth", 0);
		}
		xml.end();
	}

	private void appearance(ChartSeries series, String colour) {
		xml.start("c:spPr");
		if (series.drawing() == Drawing.LINE) {
			xml.start("a:ln", "w", 25400).start("a:solidFill").leaf("a:srgbClr", "val", colour).end();
			if (series.meaning() == Meaning.TARGET) {
				val("a:prstDash", "dash");
			}
			xml.end().end();
			xml.start("c:marker");
			val("c:symbol", series.meaning() == Meaning.TARGET ? "diamond" : "circle").val("c:size", 7);
			xml.start("c:spPr").start("a:solidFill").leaf("a:srgbClr", "val", colour).end().end().end();
		} else {
			xml.start("a:solidFill").leaf("a:srgbClr", "val", colour).end().end();
			val("c:invertIfNegative", 0);
		}
	}

	private void labels(ChartSeries series) {
		xml.start("c:dLbls");
		// In a stack the labels of empty layers would lie on each other.
		String shown = chart.stacked() ? numberFormat + ";-" + numberFormat + ";;" : numberFormat;
		xml.leaf("c:numFmt", "formatCode", shown, "sourceLinked", 0);
		if (series.drawing() == Drawing.LINE) {
			val("c:dLblPos", "t");
		} else if (!chart.stacked()) {
			val("c:dLblPos", "outEnd");
		}
		val("c:showLegendKey", 0).val("c:showVal", 1).val("c:showCatName", 0).val("c:showSerName", 0)
				.val("c:showPercent", 0).val("c:showBubbleSize", 0);
		xml.end();
	}

	private String colour(int index, ChartSeries series) {
		return switch (series.meaning()) {
			case TARGET -> TARGET;
			case ACTUAL -> ACTUAL;
			case RATING -> RATINGS[rating(series.place())];
			case OTHER -> OTHERS[index % OTHERS.length];
		};
	}

	// The best grade is green and the worst red, whatever the number of grades between.
	private int rating(int place) {
		long grades = chart.series().stream().filter(s -> s.meaning() == Meaning.RATING).count();
		int last = RATINGS.length - 1;
		long spread = grades < 2 ? place : place * last / (grades - 1);
		return (int) Math.max(0, Math.min(last, spread));
	}

	private void categoryAxis() {
		xml.start("c:catAx");
		axis(CATEGORY_AXIS, "b", false);
		xml.leaf("c:numFmt", "formatCode", "General", "sourceLinked", 0);
		val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "low");
		axisLine("808080");
		val("c:crossAx", VALUE_AXIS).val("c:crosses", "autoZero").val("c:auto", 0).val("c:lblAlgn", "ctr")
				.val("c:lblOffset", 100).val("c:noMultiLvlLbl", 1);
		xml.end();
	}

	private void valueAxis() {
		xml.start("c:valAx");
		// Bars that do not begin at zero would show small differences as great ones.
		axis(VALUE_AXIS, "l", chart.series().stream().flatMap(s -> s.values().stream()).noneMatch(v -> v != null && v.signum() < 0));
		xml.start("c:majorGridlines").start("c:spPr").start("a:ln", "w", 6350).start("a:solidFill")
				.leaf("a:srgbClr", "val", "D9D9D9").end().end().end().end();
		if (chart.unit() != null) {
			xml.start("c:title");
			letters("c:tx", chart.unit(), 900, true);
			val("c:overlay", 0);
			xml.end();
		}
		xml.leaf("c:numFmt", "formatCode", numberFormat, "sourceLinked", 0);
		val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "nextTo");
		axisLine(null);
		val("c:crossAx", CATEGORY_AXIS).val("c:crosses", "autoZero").val("c:crossBetween", "between");
		xml.end();
	}

	private void axis(String id, String position, boolean fromZero) {
		val("c:axId", id);
		xml.start("c:scaling");
		val("c:orientation", "minMax");
		if (fromZero) {
			val("c:min", 0);
		}
		xml.end();
		val("c:delete", 0).val("c:axPos", position);
	}

	private void axisLine(String colour) {
		xml.start("c:spPr").start("a:ln", "w", 6350);
		if (colour == null) {
			xml.leaf("a:noFill");
		} else {
			xml.start("a:solidFill").leaf("a:srgbClr", "val", colour).end();
		}
		xml.end().end();
	}

	private void letters(String element, String words, int size, boolean unturned) {
		xml.start(element);
		if (words != null) {
			xml.start("c:rich");
		}
		xml.start("a:bodyPr");
		if (unturned) {
			xml.attr("rot", 0).attr("vert", "horz");
		}
		xml.end().leaf("a:lstStyle").start("a:p").start("a:pPr").start("a:defRPr", "sz", size, "b", 0);
		xml.leaf("a:latin", "typeface", font).leaf("a:ea", "typeface", font).end().end();
		if (words == null) {
			xml.leaf("a:endParaRPr", "lang", language);
		} else {
			xml.start("a:r").leaf("a:rPr", "lang", language, "sz", size, "b", 0).textElement("a:t", words).end();
		}
		xml.end();
		if (words != null) {
			xml.end();
		}
		xml.end();
	}
}
