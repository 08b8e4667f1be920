package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.core.figures.Attainment;
import org.kaikaku.diagram.chart.IndicatorChart;
import org.kaikaku.diagram.chart.IndicatorCharts;
import org.kaikaku.diagram.drawing.ChartSheetDrawing;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.model.reformplan.Plan;

class IndicatorChartsTest {
	@TempDir
	Path folder;

	private static Drawing sheet(Plan plan, double width) {
		return ChartSheetDrawing.of(plan.getName(), IndicatorCharts.of(plan, Locale.JAPANESE), width, GothicFont.INSTANCE, Locale.JAPANESE);
	}

	@Test
	void everyIndicatorOfTheRealPlanHasAChartWithItsFigures() throws Exception {
		List<IndicatorChart> charts = IndicatorCharts.of(Pictures.toride(folder), Locale.JAPANESE);
		assertEquals(12, charts.size());
		IndicatorChart issued = charts.stream().filter(c -> c.name().startsWith("コンビニ交付発行件数")).findFirst().orElseThrow();
		assertEquals("2 窓口サービスの向上", issued.owner());
		List<IndicatorChart.Column> planned = issued.columns().stream().filter(IndicatorChart.Column::planned).toList();
		assertEquals(List.of("4,000", "4,500", "5,000", "5,500", "6,000"), planned.stream().map(c -> c.target().text()).toList());
		assertEquals("6,256", planned.get(0).actual().text());
		assertEquals(Attainment.State.REACHED, planned.get(0).attainment().state());
		assertTrue(charts.stream().anyMatch(c -> c.beyond().stream().anyMatch(b -> b.contains("27"))), "the target of FY2055");
	}

	@Test
	void writtenPrecisionIsKept() throws Exception {
		List<String> texts = new ArrayList<>();
		IndicatorCharts.of(Pictures.toride(folder), Locale.JAPANESE).forEach(c -> c.columns().forEach(v -> {
			if (v.target() != null)
				texts.add(v.target().text());
		}));
		assertTrue(texts.contains("98.80"), texts.toString());
	}

	@ParameterizedTest
	@ValueSource(doubles = { 300, 900, 1240, 3000 })
	void noLetterLeavesItsCardAndNoCardTheSheet(double width) throws Exception {
		List<Plan> plans = List.of(Pictures.toride(folder), Pictures.city(folder, "kirigaoka"), Pictures.city(folder, "umibe"));
		for (Plan plan : plans) {
			Drawing drawing = sheet(plan, width);
			assertTrue(drawing.width() >= width);
			for (Shape shape : drawing.shapes())
				if (shape instanceof Shape.Group card)
					for (Shape inner : card.shapes())
						if (inner instanceof Shape.Words words) {
							assertTrue(words.x() >= 24 && words.x() + words.width() <= drawing.width() - 24, words.text());
							assertTrue(words.baseline() < drawing.height(), words.text());
						}
		}
	}

	@Test
	void aPlanWithoutIndicatorsSaysSo() throws Exception {
		Plan plan = Pictures.toride(folder);
		List<IndicatorChart> none = List.of();
		Drawing drawing = ChartSheetDrawing.of(plan.getName(), none, 800, GothicFont.INSTANCE, Locale.JAPANESE);
		assertTrue(drawing.shapes().stream().anyMatch(s -> s instanceof Shape.Words w && w.text().contains("指標はまだありません")));
	}

	@Test
	void theSheetIsWrittenInEveryFormat() throws Exception {
		Drawing drawing = sheet(Pictures.toride(folder), ChartSheetDrawing.PAPER_WIDTH);
		for (DrawingFormat format : DrawingFormat.values()) {
			byte[] bytes = Pictures.written(drawing, format);
			assertTrue(bytes.length > 1000);
			if (format == DrawingFormat.SVG)
				assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("NaN"));
		}
	}
}
