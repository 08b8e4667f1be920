package org.kaikaku.compare.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.kaikaku.compare.testing.Models;
import org.kaikaku.compare.testing.Plans;
import org.kaikaku.model.reformplan.Municipality;

class DifferenceTextTest {
	private static Municipality read(String name) throws IOException {
		return Models.read(Files.readString(Path.of("testdata/merge/" + name + ".reformplan")));
	}

	private static List<String> lines(String changed, Locale language) throws IOException {
		return new DifferenceText(language).lines(read("base"), read(changed));
	}

	@Test
	void aChangedTextIsMarkedWhereItChanged() throws IOException {
		assertEquals(List.of("～ テーマ「１ 行政サービス」 › 改革項目「1 窓口の見直し」 › 年度記録「令和２年度」 › 記入文「進捗状況・効果」 › 段落「待ち時間が半分になった。」",
				"    本文: 待ち時間が[-短く-]{+半分に+}なった。"), lines("same-paragraph-changed-by-both/ours", Locale.JAPANESE));
	}

	@Test
	void aNumberIsShownBeforeAndAfter() throws IOException {
		assertEquals("    値: 4500 → 4600", lines("value-changed-differently/ours", Locale.JAPANESE).get(1));
		assertEquals("    value: 4500 → 4600", lines("value-changed-differently/ours", Locale.ENGLISH).get(1));
	}

	@Test
	void whatIsInAnAddedElementIsIndentedBelowIt() throws IOException {
		List<String> lines = lines("record-of-the-next-year-written-by-both/ours", Locale.JAPANESE);
		assertEquals("＋ テーマ「１ 行政サービス」 › 改革項目「2 事務事業の見直し」 › 年度記録「令和３年度」", lines.get(0));
		assertEquals("    ＋ 記入文「進捗状況・効果」", lines.get(2));
	}

	@Test
	void aMoveSaysWhereFromAndAReorderingWhatIsBefore() throws IOException {
		assertEquals(List.of("→ テーマ「２ 歳入の確保」 › 改革項目「3 電子申請の拡大」（移動前：テーマ「１ 行政サービス」）"), lines("moved-by-one/ours", Locale.JAPANESE));
		assertEquals(List.of("→ テーマ「１ 行政サービス」 › 改革項目「3 電子申請の拡大」（並び順：先頭へ）"), lines("reordered-by-one/ours", Locale.JAPANESE));
	}

	@Test
	void nothingIsSaidWhenNothingDiffers() {
		assertEquals(List.of(), new DifferenceText(Locale.JAPANESE).lines(Plans.toride(), Plans.toride()));
	}

	@Test
	void aWholeFileAsLinesHasEveryTextAndNoMarkup() {
		List<String> lines = new PlanText(Locale.JAPANESE).lines(Plans.toride());
		assertEquals("自治体「取手市」", lines.get(0));
		assertTrue(lines.contains("            評価区分: 評価区分「A 予定どおり進んでいる」"), String.join("\n",
				lines.stream().filter(l -> l.contains("評価区分:")).limit(3).toList()));
		assertTrue(lines.stream().anyMatch(l -> l.strip().equals("値: 6256")));
		assertFalse(lines.stream().anyMatch(l -> l.contains("<") && l.contains("/>")));
	}
}
