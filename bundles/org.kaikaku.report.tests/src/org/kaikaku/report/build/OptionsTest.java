package org.kaikaku.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.EraStyle;
import org.kaikaku.model.reformplan.AcceptedFinding;
import org.kaikaku.model.reformplan.Meeting;
import org.kaikaku.model.reformplan.Opinion;
import org.kaikaku.model.reformplan.OpinionOutcome;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.DocumentIndex;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.internal.build.CouncilBriefBuilder;
import org.kaikaku.report.internal.build.PlanBookBuilder;
import org.kaikaku.report.internal.build.ProgressReportBuilder;
import org.kaikaku.report.text.TextConventions;
import org.kaikaku.report.text.TextConventions.MoneyUnit;
import org.kaikaku.report.text.TextConventions.NegativeSign;

/** What a user can ask of a report. */
class OptionsTest {

	private static final ReportOptions USUAL = ReportOptions.of(2020);

	private static ReportDocument report(ReportOptions options) throws Exception {
		ReportDocument document = Toride.build(new ProgressReportBuilder(Toride.CLOCK, List.of()), options);
		DocumentIndex.of(document);
		return document;
	}

	private static String text(ReportDocument document) {
		return String.join("\n", PlainText.lines(document));
	}

	private static List<String> sheets(ReportDocument document) {
		return document.sections().stream().filter(s -> s.kind().isSheet()).map(PageSection::elementId).toList();
	}

	@Test
	void otherConventionsReachEveryTable() throws Exception {
		TextConventions other = TextConventions.defaults().withEraStyle(EraStyle.ERA_WITH_GREGORIAN)
				.withNegativeSign(NegativeSign.WHITE_TRIANGLE).withMoney(MoneyUnit.MILLION_YEN, RoundingMode.HALF_UP)
				.withSigns("なし", "？");
		ReportDocument report = report(USUAL.withConventions(other));
		Table3 third = new Table3(new DocumentParts(report));
		assertEquals("単位：百万円", third.unit());
		assertEquals(List.of("2", "窓口サービスの向上", "4", "△ 4", ""), third.row(1));
		String text = text(report);
		assertTrue(text.contains("令和2(2020)年度の取り組み") && text.contains("効果額（百万円）\nなし"), text);
	}

	private record Table3(DocumentParts parts) {
		String unit() {
			return parts.table("令和２年度の効果額").unit();
		}

		List<String> row(int i) {
			return DocumentParts.rows(parts.table("令和２年度の効果額")).get(i);
		}
	}

	@Test
	void onlyTheItemsAskedForHaveSheets() throws Exception {
		assertEquals(List.of("item-03", "item-12"), sheets(report(USUAL.withItems(Set.of("item-12", "item-03")))));
	}

	@Test
	void theWorstRatedItemsComeFirstWhenAskedFor() throws Exception {
		List<String> order = sheets(report(USUAL.withOrder(ReportOptions.ItemOrder.RATING)));
		assertEquals(List.of("item-01", "item-08", "item-14", "item-15", "item-02"), order.subList(0, 5));
		assertEquals(17, order.size());
	}

	@Test
	void itemsCanBeOrderedByDepartment() throws Exception {
		List<String> order = sheets(report(USUAL.withOrder(ReportOptions.ItemOrder.DEPARTMENT)));
		List<String> policy = List.of("item-03", "item-04", "item-06", "item-13");
		int first = order.indexOf(policy.get(0));
		assertEquals(policy, order.subList(first, first + policy.size()));
		assertEquals("item-01", order.get(0));
	}

	@Test
	void anUnknownYearIsRefusedWithTheYearsThatThereAre() {
		ReportException refused = assertThrows(ReportException.class, () -> report(ReportOptions.of(2030)));
		assertEquals("令和12年度は「とりで行政経営改革プラン2020」の計画期間（令和２年度～令和６年度）の外にあり、年次報告もありません。"
				+ "計画期間内の年度を指定してください。", refused.getMessage());
		ReportException english = assertThrows(ReportException.class,
				() -> report(ReportOptions.of(2030).withLanguage(Locale.ENGLISH)));
		assertTrue(english.getMessage().startsWith("FY2030 lies outside the period"), english.getMessage());
	}

	@Test
	void anUnknownItemIsRefusedByName() {
		ReportException refused = assertThrows(ReportException.class, () -> report(USUAL.withItems(Set.of("item-99"))));
		assertTrue(refused.getMessage().contains("item-99"), refused.getMessage());
	}

	@Test
	void aYearWithoutRecordsGivesSheetsToFillIn() throws Exception {
		ReportDocument report = report(ReportOptions.of(2022));
		assertEquals(17, sheets(report).size());
		String text = text(report);
		assertTrue(text.contains("３．令和４年度の進捗結果"), text);
		assertTrue(text.contains("令和４年度の効果額はありません。"), text);
		assertTrue(text.contains("6,256件"), "actuals of earlier years stay on the sheets");
	}

	@Test
	void theUserCanStopAndIsToldHowFarItIs() throws Exception {
		List<Integer> steps = new ArrayList<>();
		Progress stopsAfterFive = new Progress() {
			@Override
			public void worked(int done, int total) {
				assertEquals(17, total);
				steps.add(done);
			}

			@Override
			public boolean isCancelled() {
				return steps.size() >= 5;
			}
		};
		assertThrows(ReportCancelledException.class,
				() -> new ProgressReportBuilder(Toride.CLOCK, List.of()).build(Toride.plan(), USUAL, stopsAfterFive));
		assertEquals(List.of(0, 1, 2, 3, 4), steps);
	}

	@Test
	void labelsAreEnglishWhenAskedForAndTheTextOfThePlanStays() throws Exception {
		String text = text(report(USUAL.withLanguage(Locale.ENGLISH)));
		assertTrue(text.contains("In charge: 市民課・人事課・その他関連課"), text);
		assertTrue(text.contains("FY2020") && text.contains("窓口サービスの向上"));
		assertFalse(text.contains("!"), "a text is missing");
	}

	@Test
	void acceptedFindingsAreAnAppendixOnDemand() throws Exception {
		HarborCity city = new HarborCity();
		AcceptedFinding finding = city.make.id(Make.MAKE.createAcceptedFinding());
		finding.setRule("rating.attainment");
		finding.setElement(city.digital);
		finding.setReason("繁忙期の値のため");
		finding.setAcceptedBy("行革担当");
		city.plan.getAcceptedFindings().add(finding);
		ReportBuilder<Plan> builder = new ProgressReportBuilder(Toride.CLOCK, List.of());
		assertFalse(text(builder.build(city.plan, USUAL, Progress.NONE)).contains("承認済みの指摘"));
		ReportDocument with = builder.build(city.plan,
				USUAL.withAppendices(Set.of(ReportOptions.Appendix.ACCEPTED_FINDINGS)), Progress.NONE);
		assertEquals(List.of("rating.attainment", "Ⅰ-1-(1)　窓口手続のデジタル化", "繁忙期の値のため", "行革担当"),
				DocumentParts.rows(new DocumentParts(with).table("承認済みの指摘")).get(1));
	}

	@Test
	void chartsAreAnAppendixOnDemand() throws Exception {
		ReportDocument with = report(USUAL.withAppendices(Set.of(ReportOptions.Appendix.CHARTS)));
		List<Chart> charts = new ArrayList<>();
		Blocks.walk(with, b -> {
			if (b instanceof Chart chart) {
				charts.add(chart);
			}
		});
		assertEquals(13, charts.size(), "ratings by theme and twelve indicators");
		Chart second = charts.get(1);
		assertEquals("図２　2　窓口サービスの向上　コンビニ交付発行件数（住民票・印鑑登録証明書・課税証明書・所得証明書）", second.caption().plainText());
		assertEquals(Arrays.asList(new BigDecimal("6256"), null, null, null, null), second.series().get(0).values());
		assertEquals("件", second.unit());
		assertTrue(second.altText().contains("令和２年度 目標値 4,000件 実績値 6,256件、令和３年度 目標値 4,500件"), second.altText());
		Blocks.walk(report(USUAL), b -> assertFalse(b instanceof Chart));
	}

	@Test
	void opinionsAndTheirAnswersAreAnAppendixOnDemand() throws Exception {
		HarborCity city = new HarborCity();
		Meeting meeting = city.make.id(Make.MAKE.createMeeting());
		meeting.setNumber("第１回");
		meeting.setHeldOn(PartialDate.parse("2021-07-20"));
		Opinion opinion = city.make.id(Make.MAKE.createOpinion());
		opinion.setNumber("1");
		opinion.setText(city.make.text(null, "高齢者への配慮がほしい。"));
		opinion.setAnswer(city.make.text(null, "出前講座を開く。"));
		opinion.setOutcome(OpinionOutcome.ADOPTED);
		meeting.getOpinions().add(opinion);
		city.plan.getMeetings().add(meeting);
		ReportDocument with = new ProgressReportBuilder(Toride.CLOCK, List.of()).build(city.plan,
				USUAL.withAppendices(Set.of(ReportOptions.Appendix.OPINIONS)), Progress.NONE);
		assertEquals(List.of("1", "高齢者への配慮がほしい。", "出前講座を開く。", "反映"),
				DocumentParts.rows(new DocumentParts(with).table("第１回（令和３年７月20日）")).get(1));
	}

	@Test
	void theSamePlanAtTheSameTimeGivesTheSameDocument() throws Exception {
		for (ReportBuilder<Plan> builder : List.of(new ProgressReportBuilder(Toride.CLOCK, List.of()), new PlanBookBuilder(Toride.CLOCK, List.of()),
				new CouncilBriefBuilder(Toride.CLOCK))) {
			assertEquals(Toride.build(builder, USUAL), Toride.build(builder, USUAL), builder.id());
			assertFalse(builder.label(Locale.JAPANESE).isEmpty() || builder.label(Locale.JAPANESE).equals(builder.label(Locale.ENGLISH)));
		}
	}
}
