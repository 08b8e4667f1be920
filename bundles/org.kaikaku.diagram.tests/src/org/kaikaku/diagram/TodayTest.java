package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.Palette;
import org.kaikaku.diagram.drawing.Path.Step;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.TimeGrain;

/** The line of today in a schedule. */
class TodayTest {
	@TempDir
	Path folder;
	private Plan plan;

	@BeforeEach
	void read() throws Exception {
		plan = Pictures.toride(folder);
	}

	private Diagram on(LocalDate day, TimeGrain grain) {
		plan.setTimeGrain(grain);
		return Diagrams.of(plan, DiagramKind.SCHEDULE, DiagramOptions.of(Locale.JAPANESE).withToday(day));
	}

	private static List<Double> lines(Drawing drawing) {
		return drawing.shapes().stream().filter(Shape.Outline.class::isInstance).map(Shape.Outline.class::cast)
				.filter(o -> Integer.valueOf(Palette.ALERT).equals(o.ink().stroke())).map(o -> ((Step.Move) o.path().steps().get(0)).x()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "YEAR, 2021-11-20", "HALF, 2021-11-20", "QUARTER, 2021-11-20", "YEAR, 2020-04-01", "HALF, 2022-10-01", "QUARTER, 2025-03-31" })
	void theLineStandsInItsYearWhereTheDayIs(TimeGrain grain, LocalDate day) {
		Diagram diagram = on(day, grain);
		Layout layout = Pictures.layout(diagram);
		List<Double> lines = lines(Pictures.drawing(diagram));
		assertEquals(1, lines.size());
		int year = day.minusMonths(3).getYear();
		Rect column = layout.columns().get(year - 2020).place();
		double share = (day.toEpochDay() - LocalDate.of(year, 4, 1).toEpochDay()) / 365.0;
		assertEquals(column.x() + column.width() * share, lines.get(0), 0.5);
	}

	@ParameterizedTest
	@EnumSource(value = TimeGrain.class, names = { "YEAR", "HALF", "QUARTER" })
	void outsideTheYearsOfThePlanThePictureIsTheOneWithoutToday(TimeGrain grain) {
		Drawing without = Pictures.drawing(on(null, grain));
		assertEquals(without, Pictures.drawing(on(LocalDate.of(2026, 11, 30), grain)));
		assertEquals(without, Pictures.drawing(on(LocalDate.of(2020, 3, 31), grain)));
	}
}
