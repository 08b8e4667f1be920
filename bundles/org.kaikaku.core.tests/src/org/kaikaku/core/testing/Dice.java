package org.kaikaku.core.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.TextField;

/** Chance that is the same in every run, and the invented words that it chooses from. */
final class Dice {
	private static final String SIGNS = "0123456789abcdefghijkmnpqrstuvwxyz";
	private static final List<String> WORKS = List.of("窓口手続", "公共施設", "市税徴収", "広報紙", "補助金", "文書管理", "職員研修", "防災備蓄", "公用車",
			"図書貸出", "水道料金", "給食運営", "空き家対策", "統計調査", "ごみ収集", "保育申請", "道路台帳", "健康診査", "財産台帳", "会議運営");
	private static final List<String> ACTS = List.of("のオンライン化", "の民間委託", "の見直し", "の共同化", "の適正化", "の電子化", "の一元化", "の広域連携", "の利用促進", "の標準化");
	private static final List<String> SUBJECTS = List.of("対象となる手続を洗い出し", "関係課との調整を進め", "業務手順を整理し", "先進団体の事例を調べ", "試行の結果を踏まえ", "利用者の声を聞き");
	private static final List<String> RESULTS = List.of("新しい方式に切り替えた", "処理に要する時間を短縮した", "来年度からの本格運用を決めた", "年間の経費を抑えることができた", "利用件数が前年度を上回った",
			"実施時期を見直すこととした");

	private final Random random;

	Dice(long seed) {
		random = new Random(seed);
	}

	/** A number from 0, below a bound. */
	int below(int bound) {
		return random.nextInt(bound);
	}

	/** A number from one to another, both included. */
	int between(int from, int to) {
		return from + random.nextInt(to - from + 1);
	}

	/** True once in so many times. */
	boolean onceIn(int times) {
		return random.nextInt(times) == 0;
	}

	<T> T oneOf(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	/** An element with an id that looks like those that the program gives. */
	<T extends Identified> T named(T element) {
		StringBuilder id = new StringBuilder("s");
		for (int i = 0; i < 9; i++)
			id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
		element.setId(id.toString());
		return element;
	}

	String work() {
		return oneOf(WORKS);
	}

	String title() {
		return oneOf(WORKS) + oneOf(ACTS);
	}

	String sentence() {
		return oneOf(WORKS) + "について、" + oneOf(SUBJECTS) + "、" + oneOf(RESULTS) + "。";
	}

	/** A decimal number with as many decimals. */
	BigDecimal decimal(long unscaled, int decimals) {
		return BigDecimal.valueOf(unscaled, decimals);
	}

	/** Paragraphs and, at times, a list of two levels. */
	<T extends Narrative> T narrative(T text, int paragraphs) {
		ReformplanFactory make = ReformplanFactory.eINSTANCE;
		for (int i = 0; i < paragraphs; i++) {
			Paragraph paragraph = named(make.createParagraph());
			paragraph.setText(sentence() + sentence());
			text.getBlocks().add(paragraph);
		}
		for (int i = 0, n = onceIn(3) ? between(2, 4) : 0; i < n; i++) {
			ListEntry entry = named(make.createListEntry());
			entry.setLevel(i % 3 == 2 ? 1 : 0);
			entry.setMarker(i % 3 == 2 ? "－" : "・");
			entry.setText(title() + "：" + between(2, 400) + "件");
			text.getBlocks().add(entry);
		}
		return text;
	}

	FieldText text(TextField field, int paragraphs) {
		FieldText text = narrative(named(ReformplanFactory.eINSTANCE.createFieldText()), paragraphs);
		text.setField(field);
		return text;
	}
}
