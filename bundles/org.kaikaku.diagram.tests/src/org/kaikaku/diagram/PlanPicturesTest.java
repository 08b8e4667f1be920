package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.DrawingPages;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.internal.report.PlanPictures;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.ReportPictures;
import org.kaikaku.report.ReportPictures.Picture;
import org.kaikaku.report.drawing.Outlines;

/** The pictures that reports get. */
class PlanPicturesTest {
	private static final Pattern WORDS = Pattern.compile("<text[^>]*>([^<]*)</text>");
	@TempDir
	Path folder;

	private static List<Picture> draw(Plan plan, boolean results) throws Exception {
		return new PlanPictures().draw(plan, ReportOptions.of(2020), results, Progress.NONE);
	}

	private static String svg(Picture picture, int part) {
		return new String(picture.parts().get(part).image().bytes(), StandardCharsets.UTF_8);
	}

	@Test
	void theRealPlanHasFourPicturesOfWhichTheScheduleTakesSeveralPages() throws Exception {
		List<Picture> pictures = draw(Pictures.toride(folder), true);
		assertEquals(4, pictures.size());
		assertEquals(List.of(1, 1, 1), List.of(pictures.get(0).parts().size(), pictures.get(1).parts().size(), pictures.get(3).parts().size()));
		assertTrue(pictures.get(2).parts().size() > 2 && pictures.get(2).wide());
		for (int part = 0; part < pictures.get(2).parts().size(); part++)
			assertTrue(svg(pictures.get(2), part).contains("令和６年度"), "every page has the years");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kirigaoka", "umibe" })
	void noPictureOfAnAwkwardPlanIsLargerThanItsPage(String city) throws Exception {
		check(draw(Pictures.city(folder, city), true));
	}

	@Test
	void noPictureOfTheRealPlanIsLargerThanItsPageAndAllAreVectorsWithWords() throws Exception {
		List<Picture> pictures = draw(Pictures.toride(folder), true);
		check(pictures);
		pictures.forEach(p -> assertFalse(p.altText().isBlank()));
		assertTrue(Outlines.of(pictures.get(0).parts().get(0).image()).isPresent(), "printed as vectors");
	}

	private static void check(List<Picture> pictures) {
		for (Picture picture : pictures)
			picture.parts().forEach(part -> assertTrue(
					part.widthMm() <= (picture.wide() ? ReportPictures.WIDE_WIDTH : ReportPictures.UPRIGHT_WIDTH) + 0.1
							&& part.heightMm() <= (picture.wide() ? ReportPictures.WIDE_HEIGHT : ReportPictures.UPRIGHT_HEIGHT) + 0.1,
					picture.title() + " " + part.widthMm() + " x " + part.heightMm()));
	}

	@Test
	void withoutResultsNobodySeesARating() throws Exception {
		for (Picture picture : draw(Pictures.toride(folder), false))
			for (int part = 0; part < picture.parts().size(); part++)
				assertFalse(words(svg(picture, part)).stream().anyMatch(w -> w.matches("[ABC]") || w.contains("評価は")), picture.title());
		assertTrue(words(svg(draw(Pictures.toride(folder), true).get(0), 0)).contains("A"));
	}

	private static List<String> words(String svg) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORDS.matcher(svg);
		while (matcher.find())
			words.add(matcher.group(1));
		return words;
	}

	@ParameterizedTest
	@EnumSource(DiagramKind.class)
	void cutIntoPagesEveryWordStandsOnOnePageAndNoneIsLost(DiagramKind kind) throws Exception {
		Drawing whole = Pictures.drawing(Pictures.diagram(Pictures.toride(folder), kind));
		List<Drawing> pages = DrawingPages.of(whole, null, List.of(), 300);
		assertTrue(pages.size() > 1);
		List<String> cut = new ArrayList<>();
		for (Drawing page : pages) {
			assertTrue(page.height() <= 300, page.height() + " high");
			words(page.shapes()).forEach(w -> {
				assertTrue(w.baseline() - w.size() >= -0.5 && w.baseline() <= page.height(), w.text() + " stands beyond its page");
				cut.add(w.text());
			});
		}
		assertEquals(words(whole.shapes()).stream().map(Shape.Words::text).sorted().toList(), cut.stream().sorted().toList());
	}

	private static List<Shape.Words> words(List<Shape> shapes) {
		List<Shape.Words> words = new ArrayList<>();
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Words w)
				words.add(w);
			else if (shape instanceof Shape.Group group)
				words.addAll(words(group.shapes()));
		}
		return words;
	}

	@Test
	void aLowDrawingIsNotCut() throws Exception {
		Drawing whole = Pictures.drawing(Pictures.diagram(Pictures.toride(folder), DiagramKind.STRUCTURE));
		assertEquals(List.of(whole), DrawingPages.of(whole, null, List.of(), whole.height()));
	}
}
