package org.kaikaku.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.DocumentIndex;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.internal.build.CouncilBriefBuilder;
import org.kaikaku.report.internal.build.PlanBookBuilder;
import org.kaikaku.report.internal.build.ProgressReportBuilder;

/** A city whose plan differs from the real one in almost everything. */
class HarborCityTest {

	private final HarborCity city = new HarborCity();
	private final ReportDocument report = build(new ProgressReportBuilder(Toride.CLOCK, List.of()));
	private final DocumentParts parts = new DocumentParts(report);

	private ReportDocument build(ReportBuilder<Plan> builder) {
		try {
			ReportDocument document = builder.build(city.plan, ReportOptions.of(2020), Progress.NONE);
			DocumentIndex.of(document);
			return document;
		} catch (org.kaikaku.report.ReportException e) {
			throw new AssertionError(e);
		}
	}

	private Table planTable(String id) {
		return DocumentParts.tables(parts.page(id).blocks()).stream().filter(t -> t.headerRows() > 1).findFirst().orElseThrow();
	}

	@Test
	void levelsHaveTheirOwnNamesAndARepeatedItemSaysSo() {
		List<List<String>> rows = DocumentParts.rows(parts.table("改革項目一覧"));
		assertEquals(List.of("柱", "重点項目", "番号", "実施項目"), rows.get(0));
		assertEquals(List.of("Ⅰ　便利な市役所", "Ⅰ-1　手続の改革", "Ⅰ-1-(2)", "市民プールの民営化"), rows.get(2));
		assertEquals(List.of("Ⅱ　持続可能な財政", "", "Ⅱ-1-(1)", "広報紙の有料化（廃止）"), rows.get(3));
		assertEquals(List.of("Ⅱ　持続可能な財政", "", "Ⅱ-1-(2)", "市民プールの民営化（再掲）"), rows.get(4));
	}

	@Test
	void aRepeatedItemIsCountedOnceAndADroppedOneNotAtAll() {
		assertEquals(List.of("合計", "2件", ""), DocumentParts.rows(parts.table("評価別の件数")).get(5));
		String text = String.join("\n", PlainText.lines(report));
		assertTrue(text.contains("２項目のうち、◎（予定以上）が０項目(0%)、○（予定どおり）が１項目(50%)、△（遅れ）が１項目(50%)"), text);
	}

	@Test
	void everyAssessorAndAxisHasItsColumn() {
		List<List<String>> rows = DocumentParts.rows(parts.table("改革項目の評価一覧"));
		assertEquals(List.of("担当課評価\n（進捗）", "担当課評価\n（成果）", "委員会評価\n（進捗）"), rows.get(0).subList(4, 7));
		assertEquals(List.of("△", "a", "×"), rows.get(1).subList(4, 7));
		assertEquals(List.of("○", "", ""), rows.get(2).subList(4, 7));
	}

	@Test
	void halfYearsAreColumnsAndPhasesLieOverThem() {
		assertEquals(List.of("検討: 令和元年度上期～令和元年度下期 BAR", "準備: 令和２年度上期～令和２年度上期 BAR",
				"実施: 令和２年度下期～令和４年度下期 ARROW", "（実績）検討・準備: 令和元年度上期～令和２年度下期 BAR",
				"（令和７年度～令和８年度）: 令和元年度上期～令和４年度下期 NONE",
				"研修（8月～9月）　△: 令和２年度上期～令和２年度上期 ARROW",
				"★開設: 令和２年度下期～令和２年度下期 MILESTONE"), DocumentParts.bars(planTable(city.digital.getId())));
	}

	@Test
	void onlySymbolsInUseAreExplained() {
		String text = parts.text(city.digital.getId());
		assertTrue(text.contains("凡例：◇ 試行　★ 達成"), text);
		assertFalse(text.contains("見直し"), text);
	}

	@Test
	void valuesOfHalfYearsStandInTheirOwnColumns() {
		List<List<String>> actuals = DocumentParts.rowsOf(planTable(city.digital.getId()), "実績値");
		assertEquals(List.of("", "延期", "", ""), actuals.get(0));
		assertEquals(List.of("", "18.5分", "12.0分※１", "", ""), actuals.get(1));
		assertEquals(List.of("", "不明", "", ""), actuals.get(2));
	}

	@Test
	void theListOfIndicatorsFallsBackOnTheLatestPartOfTheYear() {
		List<List<String>> rows = DocumentParts.rows(parts.table("指標一覧"));
		assertEquals(List.of("待ち時間", "15分以下", "12.0分（令和２年度下半期）", ""), rows.get(3).subList(2, 6));
		assertEquals(List.of("満足度の評価", "調査の実施", "延期", "－"), rows.get(2).subList(2, 6));
	}

	@Test
	void targetsSayWhichSideCountsAndHowTheyWereChanged() {
		List<List<String>> targets = DocumentParts.rowsOf(planTable(city.digital.getId()), "目標値");
		assertEquals(List.of("", "調査の実施", "", ""), targets.get(0));
		assertEquals(List.of("", "15分以下", "", ""), targets.get(1));
		assertEquals(List.of("", "", "8,000～9,000件", ""), targets.get(2));
		String text = parts.text(city.digital.getId());
		assertTrue(text.contains("目標値の変更（令和３年度）：7,000件 → 8,000～9,000件（令和２年11月５日）　申請の遅れ"), text);
		assertTrue(text.contains("基準値\n平成30年度　12,000件"), text);
	}

	@Test
	void aThemeWithIndicatorsAndRatingHasAPageOfItsOwn() {
		String text = parts.text(city.pillar.getId());
		assertTrue(text.contains("手続のオンライン化率") && text.contains("35.5%（速報）") && text.contains("○　（予定どおり）"), text);
		assertTrue(report.sections().stream().noneMatch(s -> city.policy.getId().equals(s.elementId())));
	}

	@Test
	void departmentsAreNamedByRoleAsTheyWereCalledInTheYear() {
		String text = parts.text(city.digital.getId());
		assertTrue(text.contains("主担当：市民課\n関係課：情報課・全課"), text);
	}

	@Test
	void textsStandInTheOrderOfThePlansFieldsWhateverTheOrderOfEntry() {
		String text = parts.text(city.digital.getId());
		int purpose = text.indexOf("来庁しなくても手続ができるようにする。");
		int done = text.indexOf("申請フォームを50件追加した。");
		int open = text.indexOf("高齢者への支援（※２）が残る。");
		assertTrue(0 < purpose && purpose < text.indexOf("年度計画") && text.indexOf("年度計画") < done && done < open, text);
		assertFalse(text.contains("翌年度の記録は載らない。"), text);
	}

	@Test
	void effectsAndCostsOfEveryKindAreShown() {
		String text = parts.text(city.digital.getId());
		assertTrue(text.contains("効果額（千円）\n1,235\n120.5時間"), text);
		assertTrue(text.contains("歳出削減　1,235千円（継続、一般会計）\n時間削減　120.5時間"), text);
		assertTrue(text.contains("予算額　2,500千円"), text);
		assertEquals(List.of("Ⅰ-1-(1)", "窓口手続のデジタル化", "時間削減", "120.5時間"),
				DocumentParts.rows(parts.table("金額以外の効果")).get(1));
	}

	@Test
	void unknownEffectsAreUnknownAndSaidToBeMissingFromTheTotal() {
		String pool = parts.text(city.pool.getId());
		assertTrue(pool.endsWith("効果額（千円）\n不明"), pool);
		assertTrue(String.join("\n", PlainText.lines(report)).contains("効果額は不明のため、合計に含まれていません：Ⅰ-1-(2)　市民プールの民営化"));
	}

	@Test
	void recordsOfHalfYearsFollowEachOther() {
		String pool = parts.text(city.pool.getId());
		assertTrue(pool.indexOf("令和２年度上半期の取り組み") < pool.indexOf("事業者を選んだ。"), pool);
		assertTrue(pool.indexOf("事業者を選んだ。") < pool.indexOf("令和２年度下半期の取り組み"), pool);
	}

	@Test
	void aDroppedItemSaysWhyAndAsksForNothing() {
		String text = parts.text(city.gone.getId());
		assertTrue(text.contains("令和２年度　廃止　理由：読者の反対が多かったため"), text);
		assertFalse(text.contains("令和２年度の取り組み"), text);
	}

	@Test
	void thePlanBookHasNoResults() {
		ReportDocument book = build(new PlanBookBuilder(Toride.CLOCK, List.of()));
		String text = String.join("\n", PlainText.lines(book));
		for (String result : List.of("実績値", "延期", "申請フォーム", "効果額", "（実績）", "担当課評価")) {
			assertFalse(text.contains(result), result);
		}
		assertTrue(text.contains("15分以下") && text.contains("来庁しなくても"), text);
		assertTrue(book.sections().stream().noneMatch(s -> s.kind().isSheet()));
		assertTrue(book.data().stream().noneMatch(t -> t.id().equals("ratings")));
	}

	@Test
	void thePlanBookSaysWhatIsPlannedForEachYear() {
		YearlyRecord record = city.make.record(city.pool, "2021");
		record.getTexts().add(city.make.text(city.yearPlan, "指定管理を始める（※３）。"));
		record.getTexts().add(city.make.text(city.done, "まだ実績ではない。"));
		record.getNotes().add(city.make.note("※３", null, "５年間。"));
		city.make.effect(record, city.saving, 9_000_000).setNature(EffectNature.PLANNED);
		String text = String.join("\n", PlainText.lines(build(new PlanBookBuilder(Toride.CLOCK, List.of()))));
		assertTrue(text.contains("年度別の計画\n令和２年度\n予算額　2,500千円"), text);
		assertTrue(text.contains("令和３年度\n指定管理を始める（※３）。\n歳出削減　9,000千円（目標）\n※３ ５年間。"), text);
		assertFalse(text.contains("まだ実績ではない。"), text);
	}

	@Test
	void theBriefTellsWhatIsBehindAndWhatChanges() {
		ReportDocument brief = build(new CouncilBriefBuilder(Toride.CLOCK));
		assertEquals(List.of(PageKind.BODY), brief.sections().stream().map(s -> s.kind()).toList());
		DocumentParts found = new DocumentParts(brief);
		assertEquals(List.of("Ⅰ-1-(1)", "窓口手続のデジタル化", "△", "高齢者への支援（※２）が残る。"),
				DocumentParts.rows(found.table("予定どおりに至っていない項目")).get(1));
		String text = String.join("\n", PlainText.lines(brief));
		assertTrue(text.contains("窓口件数：目標値の変更（令和３年度）"), text);
		assertEquals("みなと市行財政改革大綱実施計画　令和２年度進捗状況（概要版）", Inlines.plainText(
				((org.kaikaku.report.document.Heading) brief.sections().get(0).blocks().get(0)).text()));
	}
}
