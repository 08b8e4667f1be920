package org.kaikaku.report.pdf.internal.text;

import java.util.BitSet;

/**
 * Where a Japanese line may end (禁則処理, JIS X 4051 and the Requirements for Japanese Text Layout): not before closing
 * signs and small kana, not after opening signs, not within numbers and Latin words.
 */
final class Kinsoku {

	private static final BitSet NOT_FIRST = set("、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】〙〗»‐–〜～゠ぁぃぅぇぉっゃゅょゎゕゖ"
			+ "ァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ％‰℃′″)]},.!?:;%｣､｡･ｰﾞﾟ’”");
	private static final BitSet NOT_LAST = set("‘“（〔［｛〈《「『【〘〖«＃＄￥￡([{｢$¥");
	private static final BitSet SIGNS_BEFORE_NUMBERS = set("▲△±＋－−+-№第約※");
	private static final BitSet TOGETHER = set("…‥―—");

	private Kinsoku() {
	}

	private static BitSet set(String signs) {
		BitSet set = new BitSet();
		signs.codePoints().forEach(set::set);
		return set;
	}

	/** Whether a line may end between two letters. */
	static boolean mayBreak(int before, int after) {
		if (after == ' ' || after == '　') {
			return false;
		}
		if (before == ' ') {
			return true;
		}
		if (NOT_FIRST.get(after) || NOT_LAST.get(before) || after == 0x00A0 || before == 0x00A0) {
			return false;
		}
		if (isLatin(before) && isLatin(after)) {
			return false;
		}
		if (TOGETHER.get(before) && before == after) {
			return false;
		}
		boolean number = isDigit(after);
		return !(number && (SIGNS_BEFORE_NUMBERS.get(before) || isDigit(before)));
	}

	/** Whether the gap between two letters may grow to fill a line. */
	static boolean mayStretch(int before, int after) {
		return before == ' ' || !(isLatin(before) && isLatin(after)) && !(TOGETHER.get(before) && before == after)
				&& after != ' ';
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9' || c >= '０' && c <= '９';
	}

	/** Letters of words that are not divided. */
	private static boolean isLatin(int c) {
		return c > ' ' && c < 0x2000 || c >= 'Ａ' && c <= 'ｚ' && Character.isLetter(c);
	}
}
