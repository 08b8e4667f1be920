package org.kaikaku.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kaikaku.compare.internal.text.Json;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.compare.merge.ThreeWayMerge;
import org.kaikaku.compare.next.NextPlan;
import org.kaikaku.compare.testing.Comparators;
import org.kaikaku.compare.testing.Plans;
import org.kaikaku.compare.testing.RandomEditor;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.DocumentIndex;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;

class ComparisonReportTest {
	private static Comparison comparison() {
		return new Comparisons(Comparators.all(), Locale.JAPANESE).between(Plans.toride2016(), Plans.toride2020());
	}

	private static ReportDocument report(Locale language) {
		Clock clock = Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Tokyo"));
		return new ComparisonReportBuilder(clock).build(comparison(), ReportOptions.of(2020).withLanguage(language), Progress.NONE);
	}

	private static List<Block> blocks(ReportDocument document) {
		List<Block> all = new ArrayList<>();
		document.sections().forEach(s -> all.addAll(s.blocks()));
		return all;
	}

	@Test
	void theChaptersAreOverviewFatesComparisonTableIndicatorsEffectsAndOrganisation() {
		ReportDocument document = report(Locale.JAPANESE);
		assertEquals(List.of("１．比較の概要", "２．前計画からの継承", "３．新旧対照表", "４．指標", "５．効果額", "６．組織の変更"),
				blocks(document).stream().filter(Heading.class::isInstance).map(b -> ((Heading) b).plainText()).toList());
		assertEquals("「とりで行政経営改革プラン2016」と「とりで行政経営改革プラン2020」の比較", document.metadata().title());
		DocumentIndex.of(document);
	}

	@Test
	void theComparisonTableHasOldNewAndRemarks() {
		Table table = (Table) blocks(report(Locale.JAPANESE)).stream().filter(b -> b instanceof Table t
				&& t.style() == TableStyle.COMPARISON).findFirst().orElseThrow();
		assertEquals(4, table.columns().size());
		assertTrue(table.rows().size() > 30);
	}

	@Test
	void anIndicatorIsDrawnThroughBothPlansInOneChart() {
		List<Chart> charts = blocks(report(Locale.JAPANESE)).stream().filter(Chart.class::isInstance).map(Chart.class::cast).toList();
		assertEquals(4, charts.size());
		Chart laspeyres = charts.get(0);
		assertEquals(8, laspeyres.categories().size());
		assertEquals(List.of("実績値（旧）", "目標値（新）", "実績値（新）"), laspeyres.series().stream().map(s -> s.name()).toList());
		assertEquals(new BigDecimal("98.1"), laspeyres.series().get(0).values().get(0));
		assertTrue(laspeyres.altText().contains("平成29年度"), laspeyres.altText());
	}

	@Test
	void yearsDraftsCitiesAndDraftsOfTheNextPlanMakeReportsToo() {
		Comparisons comparisons = new Comparisons(Comparators.all(), Locale.JAPANESE);
		Plan invented = SyntheticPlans.plan(3, 12, 4);
		Municipality edited = ThreeWayMerge.copy((Municipality) invented.eContainer());
		new RandomEditor("e", 5).edit(edited, 60);
		List<Comparison> all = List.of(comparisons.years(invented, invented.getFirstYear(), invented.getFirstYear().plus(1)),
				comparisons.drafts(invented, edited.getPlans().get(0)), comparisons.cities(Plans.toride2020(), invented),
				comparisons.plans(invented, new NextPlan(Locale.JAPANESE).draft(invented, FiscalYear.of(2025), FiscalYear.of(2029), null,
						List.of()).plan()));
		for (Comparison comparison : all)
			for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
				ReportDocument document = new ComparisonReportBuilder().build(comparison, ReportOptions.of(2020).withLanguage(language), Progress.NONE);
				DocumentIndex.of(document);
				String text = blocks(document).stream().map(ComparisonReportTest::text).reduce("", String::concat);
				assertTrue(!text.contains("!report.") && !text.contains("!compare."), text);
				assertTrue(ComparisonJson.write(comparison).startsWith("{"));
			}
	}

	@Test
	void theSameFactsAreThereForMachines() {
		ReportDocument document = report(Locale.JAPANESE);
		assertEquals(List.of("comparison", "fates", "series"), document.data().stream().map(DataTable::id).toList());
		assertEquals(4, document.data().get(1).rows().size());
	}

	@Test
	void anEnglishReaderGetsEnglishWords() {
		ReportDocument document = report(Locale.ENGLISH);
		assertEquals("en", document.language());
		assertTrue(blocks(document).stream().filter(Heading.class::isInstance).anyMatch(b -> ((Heading) b).plainText().contains("Comparison table")));
	}

	@Test
	void jsonTellsKnownFromUnknown() {
		String json = ComparisonJson.write(comparison());
		assertTrue(json.contains("\"mode\": \"plans\""));
		assertTrue(json.contains("\"newItems\": {\n      \"unknown\": 17\n    }"), json.substring(0, 2000));
		assertTrue(json.contains("\"state\": \"unknown\""));
		assertTrue(json.contains("\"2017\": 98.1"));
	}

	@Test
	void jsonEscapesWhatItMust() {
		assertEquals("\"a\\\"b\\\\c\\nd\\u0001令和\"", Json.write("a\"b\\c\nd\u0001令和"));
		assertEquals("[]", Json.write(List.of()));
		assertEquals("[\n  1,\n  null,\n  98.80\n]", Json.write(Arrays.asList(1, null, new BigDecimal("98.80"))));
	}

	@Test
	void bothLanguagesHaveTheSameTexts() {
		Set<String> japanese = Messages.of(Locale.JAPANESE).keys();
		assertEquals(japanese, Messages.of(Locale.ENGLISH).keys());
		assertTrue(japanese.size() > 100);
		for (String key : japanese)
			assertTrue(!Messages.of(Locale.ENGLISH).text(key, 1, 2, 3, 4, 5, 6, 7).isBlank(), key);
	}

	@Test
	void wordsOfTheReportAreInTheMessages() {
		String text = blocks(report(Locale.JAPANESE)).stream().map(ComparisonReportTest::text).reduce("", String::concat);
		assertTrue(!text.contains("!report.") && !text.contains("!compare."), text);
	}

	private static String text(Block block) {
		StringBuilder text = new StringBuilder();
		Blocks.walk(List.of(block), b -> {
			if (b instanceof Paragraph paragraph)
				text.append(paragraph.plainText()).append('\n');
		});
		return text.toString();
	}
}
