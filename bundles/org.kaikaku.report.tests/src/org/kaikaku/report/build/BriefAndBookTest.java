package org.kaikaku.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.DocumentIndex;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.internal.build.CouncilBriefBuilder;
import org.kaikaku.report.internal.build.PlanBookBuilder;

/** The brief and the plan book of the real plan. */
class BriefAndBookTest {

	private static ReportDocument brief() throws Exception {
		ReportDocument brief = Toride.build(new CouncilBriefBuilder(Toride.CLOCK), ReportOptions.of(2020));
		DocumentIndex.of(brief);
		return brief;
	}

	@Test
	void theBriefHasThePublishedCountsAndEffects() throws Exception {
		DocumentParts parts = new DocumentParts(brief());
		assertEquals(List.of(List.of("A", "予定どおり進んでいる", "13件", "76%"), List.of("B", "概ね予定どおり進んでいる", "4件", "24%"),
				List.of("C", "予定より遅れている", "0件", "0%")), DocumentParts.rows(parts.table("評価別の件数")).subList(1, 4));
		String text = String.join("\n", PlainText.lines(brief()));
		assertTrue(text.contains("17項目のうち、A（予定どおり進んでいる）が13項目(76%)、B（概ね予定どおり進んでいる）が４項目(24%)"), text);
		assertTrue(text.contains("令和２年度の効果額\n582,971千円"), text);
	}

	@Test
	void theBriefListsWhatIsNotFullyOnPlanWithUnchangedWords() throws Exception {
		DocumentParts parts = new DocumentParts(brief());
		List<List<String>> rows = DocumentParts.rows(parts.table("予定どおりに至っていない項目"));
		assertEquals(List.of("1", "8", "14", "15"), rows.subList(1, rows.size()).stream().map(r -> r.get(0)).toList());
		assertTrue(rows.get(2).get(3).startsWith("引き続き、新型コロナウイルス感染拡大防止に十分に配慮した上で各種研修を実施していくこととなるが"));
		List<List<String>> missed = DocumentParts.rows(parts.table("目標に届かなかった指標"));
		assertEquals(List.of("3", "8", "11", "16", "16"), missed.subList(1, missed.size()).stream().map(r -> r.get(0)).toList());
		assertEquals("▼ 80.0%", missed.get(1).get(5));
	}

	@Test
	void theBriefSaysWhatBeginsNextYear() throws Exception {
		String text = String.join("\n", PlainText.lines(brief()));
		assertTrue(text.contains("・2　窓口サービスの向上：おくやみデスクの運用"), text);
		assertTrue(text.contains("組織の変更"), text);
	}

	@Test
	void theChartHasACountForEachThemeAndGrade() throws Exception {
		List<Chart> charts = new ArrayList<>();
		Blocks.walk(brief(), b -> {
			if (b instanceof Chart chart) {
				charts.add(chart);
			}
		});
		assertEquals(1, charts.size());
		assertEquals(List.of("行政サービスの効率化と質の向上", "歳入の確保", "協働のまちづくり"), charts.get(0).categories());
		assertEquals(List.of(8, 3, 2), values(charts.get(0), 0));
		assertEquals(List.of(2, 0, 2), values(charts.get(0), 1));
		assertTrue(charts.get(0).altText().contains("歳入の確保 A 3 B 0 C 0"), charts.get(0).altText());
	}

	private static List<Integer> values(Chart chart, int series) {
		return chart.series().get(series).values().stream().map(BigDecimal::intValueExact).toList();
	}

	@Test
	void thePlanBookShowsAllTargetsAndNoResult() throws Exception {
		ReportDocument book = Toride.build(new PlanBookBuilder(Toride.CLOCK, List.of()), ReportOptions.of(2020));
		DocumentIndex.of(book);
		DocumentParts parts = new DocumentParts(book);
		List<List<String>> rows = DocumentParts.rows(parts.table("指標一覧"));
		assertEquals(13, rows.size());
		assertEquals(List.of("2", "窓口サービスの向上", "コンビニ交付発行件数（住民票・印鑑登録証明書・課税証明書・所得証明書）", "", "4,000件",
				"4,500件", "5,000件", "5,500件", "6,000件"), rows.get(1));
		assertEquals("継続", DocumentParts.rows(parts.table("前計画からの継承")).get(1).get(1));
		String text = String.join("\n", PlainText.lines(book));
		assertFalse(text.contains("6,256件") || text.contains("令和２年度の取り組み"), text);
	}

	@Test
	void theDataForMachinesHaveOneDatumPerCellInBothCalendars() throws Exception {
		DocumentParts parts = new DocumentParts(brief());
		List<List<String>> items = parts.data("items");
		assertEquals(17, items.size());
		assertEquals(List.of("item-01", "1", "枠配分予算制度の導入による全事務事業の総点検", "行政サービスの効率化と質の向上", "2020", "令和2",
				"2024", "令和6", ""), items.get(0));
		List<List<String>> indicators = parts.data("indicators");
		assertEquals(12 * 5 + 1, indicators.size(), "five years each, and the long-term target of item 5");
		assertEquals(List.of("item-02", "2", "窓口サービスの向上", "item-02-ind-1", "コンビニ交付発行件数（住民票・印鑑登録証明書・課税証明書・所得証明書）",
				"以上", "件", "2020", "令和2", "2020", "4000", "", "", "6256", "", "達成", "156.4"), indicators.get(0));
		List<List<String>> ratings = parts.data("ratings");
		assertEquals(17, ratings.size());
		assertEquals(13, ratings.stream().filter(r -> r.contains("A")).count());
		List<List<String>> effects = parts.data("effects");
		assertEquals(List.of("3775000", "459782993", "119412534"), effects.stream().map(r -> r.get(9)).toList());
		assertEquals(3, parts.data("departments").stream().filter(r -> r.get(0).equals("item-02")).count());
		assertFalse(parts.data("schedule").isEmpty());
	}
}
