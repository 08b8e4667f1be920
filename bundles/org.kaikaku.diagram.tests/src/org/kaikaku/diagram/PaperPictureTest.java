package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaikaku.diagram.chart.IndicatorCharts;
import org.kaikaku.diagram.drawing.ChartSheetDrawing;
import org.kaikaku.diagram.drawing.Cuts;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.Ink;
import org.kaikaku.diagram.drawing.PaperPicture;
import org.kaikaku.diagram.drawing.PaperPicture.Sheet;
import org.kaikaku.diagram.drawing.PaperPicture.Sheets;
import org.kaikaku.diagram.drawing.Path.Step;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.text.GothicFont;

/** Pictures on sheets of paper. */
class PaperPictureTest {
	private static final double WIDTH = 190;
	private static final double HEIGHT = 277;
	@TempDir
	Path folder;

	private PaperPicture picture(DiagramKind kind) throws Exception {
		Diagram diagram = Pictures.diagram(Pictures.toride(folder), kind);
		Layout layout = Pictures.layout(diagram);
		return new PaperPicture(Pictures.drawing(diagram), Cuts.of(diagram, layout));
	}

	private static Sheets upright(PaperPicture picture) {
		return picture.on(WIDTH, HEIGHT, GothicFont.INSTANCE);
	}

	private static Stream<Shape> flat(List<Shape> shapes) {
		return shapes.stream().flatMap(s -> s instanceof Shape.Group g ? flat(g.shapes()) : Stream.of(s));
	}

	private static List<String> words(Drawing drawing) {
		return flat(drawing.shapes()).filter(Shape.Words.class::isInstance).map(s -> ((Shape.Words) s).text()).toList();
	}

	@ParameterizedTest
	@EnumSource(DiagramKind.class)
	void everySheetHasRoomForItsPartAndAllWordsArePrintedOnce(DiagramKind kind) throws Exception {
		PaperPicture picture = picture(kind);
		Sheets sheets = upright(picture);
		double scale = sheets.scale() * PaperPicture.MM;
		List<String> printed = new ArrayList<>();
		for (Sheet sheet : sheets.sheets()) {
			assertTrue(sheet.width() * scale <= WIDTH + 0.01, kind + " is " + sheet.width() * scale + " mm wide");
			double foot = sheet.foot() == null ? 0 : PaperPicture.FOOT;
			assertTrue(sheet.part().height() * scale + foot <= HEIGHT + 0.01, kind + " is " + sheet.part().height() * scale + " mm high");
			printed.addAll(words(sheet.part()));
		}
		// The years of a schedule stand on every sheet.
		words(picture.drawing()).stream().distinct().forEach(w -> assertTrue(printed.contains(w), w));
		int repeated = kind == DiagramKind.SCHEDULE ? 5 * (sheets.sheets().size() - 1) : 0;
		assertEquals(words(picture.drawing()).size() + repeated, printed.size());
	}

	@Test
	void whatFitsLegiblyIsOneSheetWithoutAFoot() throws Exception {
		for (DiagramKind kind : List.of(DiagramKind.STRUCTURE, DiagramKind.RESPONSIBILITY, DiagramKind.LINEAGE)) {
			Sheets sheets = upright(picture(kind));
			assertEquals(1, sheets.sheets().size(), kind.name());
			assertNull(sheets.sheets().get(0).foot());
			assertTrue(sheets.scale() <= 1 && sheets.scale() > 0.57);
		}
	}

	@Test
	void aLongScheduleGoesOnWithItsYearsAndSaysWhichSheetItIs() throws Exception {
		Sheets sheets = upright(picture(DiagramKind.SCHEDULE));
		int count = sheets.sheets().size();
		assertTrue(count > 1);
		for (int i = 0; i < count; i++) {
			assertTrue(words(sheets.sheets().get(i).part()).contains("令和２年度"), "the years on sheet " + i);
			assertEquals(List.of("とりで行政経営改革プラン2020　工程図", (i + 1) + " / " + count), words(sheets.sheets().get(i).foot()));
		}
	}

	@Test
	void whatIsWideLiesAndWhatIsHighStands() throws Exception {
		assertTrue(picture(DiagramKind.STRUCTURE).lies(GothicFont.INSTANCE));
		assertFalse(picture(DiagramKind.RESPONSIBILITY).lies(GothicFont.INSTANCE));
		assertFalse(picture(DiagramKind.SCHEDULE).lies(GothicFont.INSTANCE));
	}

	@Test
	void chartsAreCutBetweenTheirCards() throws Exception {
		Drawing drawing = ChartSheetDrawing.of("計画", IndicatorCharts.of(Pictures.toride(folder), Locale.JAPANESE), 900, GothicFont.INSTANCE,
				Locale.JAPANESE);
		Sheets sheets = new PaperPicture(drawing, Cuts.betweenCards(drawing)).on(WIDTH, 150, GothicFont.INSTANCE);
		assertTrue(sheets.sheets().size() > 1);
		List<String> cards = sheets.sheets().stream().flatMap(s -> s.part().shapes().stream()).filter(Shape.Group.class::isInstance)
				.map(s -> ((Shape.Group) s).id()).toList();
		assertEquals(cards.stream().distinct().toList(), cards, "no card lies on two sheets");
	}

	@Test
	void whatIsMuchTooWideIsDividedAcrossAndTheSheetsOverlap() {
		Drawing wide = new Drawing(6000, 300, "ja", "広い図", "", List.of());
		Sheets sheets = upright(new PaperPicture(wide, new Cuts(null, List.of())));
		assertTrue(sheets.sheets().size() > 2);
		double end = 0;
		for (Sheet sheet : sheets.sheets()) {
			assertTrue(sheet.left() <= Math.max(0, end - 30), "overlaps the one before");
			end = sheet.left() + sheet.width();
		}
		assertEquals(6000, end, 0.01);
	}

	@Test
	void aLineThatGoesOnToTheNextSheetIsCutAndNotBent() throws Exception {
		org.kaikaku.diagram.drawing.Path bent = org.kaikaku.diagram.drawing.Path.line(List.of(new org.kaikaku.diagram.layout.Point(0, 50),
				new org.kaikaku.diagram.layout.Point(20, 50), new org.kaikaku.diagram.layout.Point(20, 550), new org.kaikaku.diagram.layout.Point(40, 550)),
				6);
		Drawing drawing = new Drawing(100, 600, "ja", "図", "", List.of(new Shape.Outline(bent, Ink.line(0, 1, Ink.Dash.SOLID))));
		Sheets sheets = new PaperPicture(drawing, new Cuts(null, List.of(300.0))).on(26.5, 86.5, GothicFont.INSTANCE);
		assertEquals(2, sheets.sheets().size());
		for (Sheet sheet : sheets.sheets()) {
			List<Step> steps = flat(sheet.part().shapes()).flatMap(s -> ((Shape.Outline) s).path().steps().stream()).toList();
			assertEquals(4, steps.size(), "a level stretch, a corner and an upright one: " + steps);
			assertEquals(1, steps.stream().filter(Step.Curve.class::isInstance).count());
		}
	}
}
