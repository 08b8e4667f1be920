package org.kaikaku.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.NoteList;
import org.kaikaku.report.document.NoteReference;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Table;

/** The progress report on the real plan against the published one. */
class TorideReportTest {

	private static final String FIRST = "行政サービスの効率化と質の向上";
	private static final String SECOND = "歳入の確保";
	private static final String THIRD = "協働のまちづくり";
	private static final List<String> NAMES = List.of("枠配分予算制度の導入による全事務事業の総点検", "窓口サービスの向上",
			"事務事業の改革改善", "指定管理者制度の活用", "公共施設マネジメントの推進", "効率的な組織の構築", "職員配置の適正化",
			"人材の育成と活用", "給与・手当等の適正化", "ＩＣＴを活用した効率化", "収納率の向上", "市有財産の処分",
			"新たな財源の確保", "市民協働による事業の推進", "大学等との連携推進", "企業等との連携推進", "市政情報の積極的な提供");
	private static final String RATINGS = "BAAAAAABAAAAABBAA";

	private static DocumentParts parts() throws Exception {
		return new DocumentParts(Toride.report());
	}

	private static String theme(int item) {
		return item <= 10 ? FIRST : item <= 13 ? SECOND : THIRD;
	}

	@Test
	void tableOneIsThePublishedListOfItems() throws Exception {
		List<List<String>> expected = new ArrayList<>(List.of(List.of("テーマ", "番号", "改革項目")));
		for (int i = 1; i <= 17; i++) {
			expected.add(List.of(theme(i), Integer.toString(i), NAMES.get(i - 1)));
		}
		Table table = parts().table("改革項目一覧");
		assertEquals("表１", table.caption().labelAndNumber());
		assertEquals(expected, DocumentParts.rows(table));
	}

	@Test
	void tableTwoIsThePublishedListOfRatings() throws Exception {
		List<List<String>> expected = new ArrayList<>(List.of(List.of("テーマ", "番号", "改革項目", "評価※")));
		for (int i = 1; i <= 17; i++) {
			expected.add(List.of(theme(i), Integer.toString(i), NAMES.get(i - 1), RATINGS.substring(i - 1, i)));
		}
		Table table = parts().table("改革項目の評価一覧");
		assertEquals("表２", table.caption().labelAndNumber());
		assertEquals(expected, DocumentParts.rows(table));
	}

	@Test
	void tableThreeIsThePublishedListOfEffects() throws Exception {
		Table table = parts().table("令和２年度の効果額");
		assertEquals("表３", table.caption().labelAndNumber());
		assertEquals("単位：千円", table.unit());
		assertEquals(List.of(List.of("番号", "改革項目", "効果額", "歳出", "歳入"),
				List.of("2", "窓口サービスの向上", "3,775", "▲ 3,775", ""),
				List.of("12", "市有財産の処分", "459,783", "", "459,783"),
				List.of("13", "新たな財源の確保", "119,413", "", "119,413"),
				List.of("合計", "合計", "582,971", "▲ 3,775", "579,196")), spread(table));
	}

	/** Rows in which a cell over two columns stands in both. */
	private static List<List<String>> spread(Table table) {
		List<List<String>> rows = new ArrayList<>();
		table.rows().forEach(r -> {
			List<String> cells = new ArrayList<>();
			r.cells().forEach(c -> {
				for (int i = 0; i < c.colSpan(); i++) {
					cells.add(DocumentParts.text(c));
				}
			});
			rows.add(cells);
		});
		return rows;
	}

	@Test
	void roundedPartsAddUpSoThatNoRoundingNoteIsDue() throws Exception {
		assertFalse(String.join("\n", PlainText.lines(Toride.report())).contains("端数処理"));
	}

	@Test
	void seventeenSheetsFollowTheChaptersInTheOrderOfThePlan() throws Exception {
		List<PageSection> sheets = Toride.report().sections().stream().filter(s -> s.kind().isSheet()).toList();
		assertEquals(17, sheets.size());
		assertTrue(sheets.stream().allMatch(s -> s.kind() == PageKind.SHEET));
		assertEquals("１　" + NAMES.get(0), sheets.get(0).runningTitle());
		assertEquals("１０　" + NAMES.get(9), sheets.get(9).runningTitle());
		assertEquals(List.of("１．とりで行政経営改革プラン2020を策定", "２．とりで行政経営改革プラン2020の概要",
				" （１）行政経営改革プランの位置づけ", " （２）計画策定の基本的な考え方", " （３）計画期間", " （４）改革項目",
				"３．令和２年度の進捗結果", " （１）進捗状況", " （２）進捗事例の紹介", " （３）進捗による効果", "４．今後の進捗管理",
				"改革項目別の進捗状況", " （１）" + FIRST, "  １　" + NAMES.get(0)), parts().contents().subList(0, 14));
	}

	@Test
	void arrowsLieOverTheYearsOfThePlan() throws Exception {
		DocumentParts parts = parts();
		assertEquals(List.of("・おくやみデスクの導入: 令和２年度～令和２年度 ARROW", "・おくやみデスクの運用: 令和３年度～令和６年度 ARROW",
				"・番号案内表示運用: 令和２年度～令和６年度 ARROW", "・コンビニ交付運用: 令和２年度～令和６年度 ARROW",
				"・職員研修（窓口接遇研修）: 令和２年度～令和６年度 ARROW"),
				DocumentParts.bars(DocumentParts.tables(parts.page("item-02").blocks()).get(0)));
		List<String> fourth = DocumentParts.bars(DocumentParts.tables(parts.page("item-04").blocks()).get(0));
		assertTrue(fourth.contains("指定期間が令和２年度までの施設の次期指定管理者選定手続き: 令和２年度～令和２年度 ARROW"), fourth::toString);
		assertTrue(fourth.contains("指定期間が令和６年度までの施設の次期指定管理者選定手続き: 令和６年度～令和６年度 ARROW"), fourth::toString);
		List<String> third = DocumentParts.bars(DocumentParts.tables(parts.page("item-03").blocks()).get(0));
		assertTrue(third.contains("次期基本計画策定: 令和４年度～令和５年度 ARROW"), third::toString);
	}

	@Test
	void anActivityThatFollowsAnotherSharesItsLine() throws Exception {
		Table plan = DocumentParts.tables(parts().page("item-02").blocks()).get(0);
		long lines = plan.rows().stream().filter(r -> r.role() == org.kaikaku.report.document.Row.Role.SCHEDULE).count();
		assertEquals(4, lines);
	}

	@Test
	void indicatorsStandOverTheirYearsAsPrinted() throws Exception {
		DocumentParts parts = parts();
		Table second = DocumentParts.tables(parts.page("item-02").blocks()).get(0);
		assertEquals(List.of(List.of("4,000件", "4,500件", "5,000件", "5,500件", "6,000件"),
				List.of("90人", "140人", "160人", "180人", "200人")), DocumentParts.rowsOf(second, "目標値"));
		assertEquals(List.of(List.of("6,256件", "", "", "", ""), List.of("407人", "", "", "", "")),
				DocumentParts.rowsOf(second, "実績値"));
		Table ninth = DocumentParts.tables(parts.page("item-09").blocks()).get(0);
		assertEquals(List.of("98以下", "98以下", "98以下", "98以下", "98以下"), DocumentParts.rowsOf(ninth, "目標値").get(0));
		Table fourteenth = DocumentParts.tables(parts.page("item-14").blocks()).get(0);
		assertEquals("55件※", DocumentParts.rowsOf(fourteenth, "目標値").get(0).get(0));
		Table fifth = DocumentParts.tables(parts.page("item-05").blocks()).get(0);
		assertTrue(DocumentParts.rowsOf(fifth, "目標値").isEmpty());
		assertTrue(parts.text("item-05").contains("公共施設の総量の縮減率　令和37年度までに27%"));
	}

	@Test
	void everySheetEndsWithRatingAndEffectOfTheYear() throws Exception {
		DocumentParts parts = parts();
		Map<Integer, String> effects = Map.of(2, "3,775", 12, "459,783", 13, "119,413");
		for (int i = 1; i <= 17; i++) {
			List<Table> tables = DocumentParts.tables(parts.page(String.format("item-%02d", i)).blocks());
			List<List<String>> rows = DocumentParts.rows(tables.get(tables.size() - (i == 13 ? 2 : 1)));
			List<String> last = rows.get(rows.size() - 1);
			String meaning = RATINGS.charAt(i - 1) == 'A' ? "予定どおり進んでいる" : "概ね予定どおり進んでいる";
			assertEquals(List.of("評価", RATINGS.charAt(i - 1) + "　（" + meaning + "）", "効果額（千円）",
					effects.getOrDefault(i, "－")), last, "item " + i);
		}
	}

	@Test
	void departmentsBearTheNamesOfTheYear() throws Exception {
		assertTrue(parts().text("item-02").contains("担当課：市民課・人事課・その他関連課"));
		assertTrue(parts().text("item-17").contains("担当課：魅力とりで発信課・広報広聴課"));
	}

	@Test
	void notesStandAtTheEndOfTheSheetThatUsesThem() throws Exception {
		PageSection tenth = parts().page("item-10");
		NoteList notes = (NoteList) tenth.blocks().get(tenth.blocks().size() - 1);
		assertEquals(List.of("※１", "※２", "※３", "※４", "※５"), notes.notes().stream().map(n -> n.mark()).toList());
		List<String> marks = new ArrayList<>();
		Blocks.walkLines(tenth.blocks(), line -> line.forEach(part -> {
			if (part instanceof NoteReference reference) {
				marks.add(reference.mark());
			}
		}));
		assertEquals(List.of("(※１)", "(※２)", "(※３)", "(※４)", "(※５)"), marks);
	}

	@Test
	void theNotesOfAChapterStandBeforeItsTable() throws Exception {
		List<String> lines = PlainText.lines(Toride.report());
		int note = indexOf(lines, "※１ RPA…Robotic Process Automation");
		assertTrue(note > 0 && note < indexOf(lines, "表３"));
	}

	private static int indexOf(List<String> lines, String beginning) {
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).startsWith(beginning)) {
				return i;
			}
		}
		return -1;
	}

	@Test
	void theEffectAndItsProjectsAreShownAsPublished() throws Exception {
		String text = String.join("\n", PlainText.lines(Toride.report()));
		assertTrue(text.contains("令和２年度行政改革効果額\n5億8,297万円\n事業創出\n令和３年度 主要事業（例）\n・取手駅北土地区画整理事業(399,969千円)"), text);
		assertTrue(text.contains("・特色ある新しい学校教育推進事業(4,932千円)\n※金額は当初予算額"));
	}

	@Test
	void partsOfAnEffectThatTheTextNamesAreNotSaidTwice() throws Exception {
		String thirteenth = parts().text("item-13");
		assertEquals(thirteenth.indexOf("680,000円"), thirteenth.lastIndexOf("680,000円"));
	}

	@Test
	void everyTextOfPeopleStandsInARegionThatNamesItsElement() throws Exception {
		ReportDocument report = Toride.report();
		List<EditableRegion> regions = new ArrayList<>();
		Blocks.walk(report, b -> {
			if (b instanceof EditableRegion region) {
				regions.add(region);
			}
		});
		for (ReformItem item : PlanStructure.of(Toride.plan()).items()) {
			String progress = item.getId() + "-r2020-progress";
			assertTrue(regions.stream().anyMatch(r -> r.elementId().equals(progress) && r.region().startsWith("progress")), progress);
		}
		List<String> divided = regions.stream().filter(r -> r.elementId().equals("item-13-r2020-progress"))
				.map(EditableRegion::region).toList();
		assertEquals(List.of("progress.0-1", "progress.3-3"), divided);
		assertEquals(regions.size(), regions.stream().map(r -> r.elementId() + r.region()).distinct().count());
	}

	@Test
	void theFigureOfPeriodsShowsThePlansSideBySide() throws Exception {
		String text = String.join("\n", PlainText.lines(Toride.report()));
		assertTrue(text.contains("令和７年度\n総合計画\nとりで未来創造プラン2020\n次期基本計画\n\n策定業務\n行政改革プラン\nとりで行政経営改革プラン2020\n次期行革プラン\n\n策定業務"), text);
	}

	@Test
	void theDocumentTellsWhatItIs() throws Exception {
		ReportDocument report = Toride.report();
		assertEquals("とりで行政経営改革プラン2020　令和２年度進捗状況報告書", report.metadata().title());
		assertEquals("取手市", report.metadata().author());
		assertEquals("toride-2020", report.metadata().planId());
		assertEquals("ja-JP", report.language());
		assertEquals("▲ 3,775", report.conventions().inTable(-3775));
		assertEquals("とりで行政経営改革プラン2020", Inlines.plainText(
				((org.kaikaku.report.document.Paragraph) report.sections().get(0).blocks().get(0)).text()));
	}
}
