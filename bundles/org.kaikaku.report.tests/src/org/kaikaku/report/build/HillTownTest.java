package org.kaikaku.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.DocumentIndex;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.internal.build.CouncilBriefBuilder;
import org.kaikaku.report.internal.build.PlanBookBuilder;
import org.kaikaku.report.internal.build.ProgressReportBuilder;

/** A town without themes, chapters and grades, with ten years and conventions of its own. */
class HillTownTest {

	private final HillTown town = new HillTown();
	private final ReportDocument report;
	private final DocumentParts parts;

	HillTownTest() throws ReportException {
		report = new ProgressReportBuilder(Toride.CLOCK, List.of()).build(town.plan, ReportOptions.of(2020), Progress.NONE);
		DocumentIndex.of(report);
		parts = new DocumentParts(report);
	}

	@Test
	void tenYearsLieOnTheirSide() {
		assertTrue(report.sections().stream().filter(s -> s.kind().isSheet()).allMatch(s -> s.kind() == PageKind.LANDSCAPE_SHEET));
		assertEquals(List.of("協議会での検討: 2018年度～2021年度 ARROW"),
				DocumentParts.bars(DocumentParts.tables(parts.page(town.water.getId()).blocks()).get(0)));
	}

	@Test
	void itemsWithoutThemesAreListed() {
		assertEquals(List.of(List.of("番号", "改革項目"), List.of("12", "水道事業の広域化"), List.of("13", "学校給食の共同調理"),
				List.of("14", "未入力の項目")), DocumentParts.rows(parts.table("改革項目一覧")));
	}

	@Test
	void progressInPerCentIsShownAsGivenAndNeverGraded() {
		List<List<String>> rows = DocumentParts.rows(parts.table("改革項目の評価一覧"));
		assertEquals(List.of("番号", "改革項目", "評価"), rows.get(0));
		assertEquals(List.of("45%", "80%", ""), rows.subList(1, 4).stream().map(r -> r.get(2)).toList());
		assertTrue(parts.text(town.school.getId()).contains("評価\n80%\n効果額（百万円）\n△ 1"));
	}

	@Test
	void amountsFollowTheConventionsOfThePlanAndARoundingNoteIsDue() {
		List<List<String>> rows = DocumentParts.rows(parts.table("2020年度の効果額"));
		assertEquals(List.of("13", "学校給食の共同調理", "△ 1", "△ 3", "1"), rows.get(2));
		assertEquals(List.of("0", "△ 3", "3"), rows.get(3).subList(1, 4));
		assertEquals("単位：百万円", parts.table("2020年度の効果額").unit());
		assertTrue(String.join("\n", PlainText.lines(report)).contains("※端数処理のため"));
	}

	@Test
	void nothingEnteredStaysBlankAndIsNotCalledNoneOrUnknown() {
		String blank = parts.text(town.blank.getId());
		assertTrue(blank.contains("取組実績\n\n評価\n\n効果額（百万円）"), blank);
		assertFalse(blank.contains("－") || blank.contains("不明"), blank);
	}

	@Test
	void aRecordOverSeveralYearsStandsInTheReportOnItsLast() {
		assertTrue(parts.text(town.school.getId()).contains("2018年度～2020年度の取り組み\n取組実績\n前期３年間の総括。"));
	}

	@Test
	void planBookAndBriefAreBuiltFromTheLittleThatIsThere() throws ReportException {
		ReportDocument book = new PlanBookBuilder(Toride.CLOCK, List.of()).build(town.plan, ReportOptions.of(2020), Progress.NONE);
		DocumentIndex.of(book);
		assertTrue(String.join("\n", PlainText.lines(book)).contains("2018年度～2027年度の10年間です。"));
		ReportDocument brief = new CouncilBriefBuilder(Toride.CLOCK).build(town.plan, ReportOptions.of(2020), Progress.NONE);
		DocumentIndex.of(brief);
		String text = String.join("\n", PlainText.lines(brief));
		assertTrue(text.contains("45%") && !text.contains("予定どおりに至っていない項目"), text);
	}
}
