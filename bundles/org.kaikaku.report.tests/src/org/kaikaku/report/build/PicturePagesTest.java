package org.kaikaku.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.ReportPictures;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.ImageData;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.internal.build.PlanBookBuilder;
import org.kaikaku.report.internal.build.ProgressReportBuilder;

/** What somebody's bundle draws appears at the end of a report that is asked for pictures. */
class PicturePagesTest {

	private static final ReportOptions WITH = ReportOptions.of(2020).withAppendices(Set.of(ReportOptions.Appendix.PICTURES));

	/** Draws one upright picture and a wide one on two pages. */
	private static final class Draughtsman implements ReportPictures<Plan> {
		private final List<Boolean> results = new ArrayList<>();

		@Override
		public Class<Plan> sourceType() {
			return Plan.class;
		}

		@Override
		public List<Picture> draw(Plan source, ReportOptions options, boolean showsResults, Progress progress)
				throws ReportCancelledException {
			progress.step(0, 1);
			results.add(showsResults);
			Part part = new Part(new ImageData(ImageData.Format.SVG, "<svg/>".getBytes(StandardCharsets.UTF_8)), 100, 50);
			return List.of(new Picture(source.getId(), "体系図", "三つのテーマ", false, List.of(part)),
					new Picture(source.getId(), "工程図", "五か年の取組", true, List.of(part, part)));
		}
	}

	private static List<PageSection> pictured(ReportDocument document) {
		return document.sections().stream().filter(s -> s.blocks().stream().anyMatch(Figure.class::isInstance)).toList();
	}

	@Test
	void picturesAreFiguresWithCaptionAndWordsOnPagesOfTheirOwn() throws Exception {
		Draughtsman draughtsman = new Draughtsman();
		ReportDocument report = Toride.build(new ProgressReportBuilder(Toride.CLOCK, List.of(draughtsman)), WITH);
		List<PageSection> pages = pictured(report);
		assertEquals(List.of(PageKind.BODY, PageKind.LANDSCAPE, PageKind.LANDSCAPE), pages.stream().map(PageSection::kind).toList());
		List<Figure> figures = pages.stream().flatMap(p -> p.blocks().stream()).filter(Figure.class::isInstance)
				.map(Figure.class::cast).toList();
		assertEquals(List.of("体系図", "工程図（１／２）", "工程図（２／２）"),
				figures.stream().map(f -> f.caption().text().toString().replaceAll(".*text=([^,]*),.*", "$1")).toList());
		assertEquals(List.of("三つのテーマ", "五か年の取組", "工程図（２／２）"), figures.stream().map(Figure::altText).toList());
		assertEquals(List.of(true), draughtsman.results);
	}

	@Test
	void thePlanBookAsksForPicturesWithoutResults() throws Exception {
		Draughtsman draughtsman = new Draughtsman();
		ReportDocument book = Toride.build(new PlanBookBuilder(Toride.CLOCK, List.of(draughtsman)), WITH);
		assertEquals(3, pictured(book).size());
		assertEquals(List.of(false), draughtsman.results);
	}

	@Test
	void withoutBeingAskedNobodyDraws() throws Exception {
		Draughtsman draughtsman = new Draughtsman();
		Toride.build(new ProgressReportBuilder(Toride.CLOCK, List.of(draughtsman)), ReportOptions.of(2020));
		assertEquals(List.of(), draughtsman.results);
	}

	@Test
	void whereNobodyDrawsTheReportSaysSo() throws Exception {
		String last = String.join("\n", PlainText.lines(Toride.build(new ProgressReportBuilder(Toride.CLOCK, List.of()), WITH)));
		assertEquals(true, last.contains("図にできる内容はありません。"));
	}

	@Test
	void theUserCanStopTheDrawing() {
		int[] sheets = {0};
		Progress stops = new Progress() {
			@Override
			public void worked(int done, int total) {
				sheets[0] += total == 1 ? 1 : 0;
			}

			@Override
			public boolean isCancelled() {
				return sheets[0] > 0;
			}
		};
		ReportPictures<Plan> slow = new ReportPictures<>() {
			@Override
			public Class<Plan> sourceType() {
				return Plan.class;
			}

			@Override
			public List<Picture> draw(Plan source, ReportOptions options, boolean results, Progress progress)
					throws ReportCancelledException {
				progress.step(0, 1);
				progress.step(1, 1);
				throw new AssertionError("goes on after it was stopped");
			}
		};
		assertThrows(ReportCancelledException.class,
				() -> new ProgressReportBuilder(Toride.CLOCK, List.of(slow)).build(Toride.plan(), WITH, stops));
	}
}
