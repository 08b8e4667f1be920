package org.kaikaku.diagram.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Divides Japanese and Latin text into lines. Where a line may end follows 禁則処理 (JIS X 4051): not before closing signs and
 * small kana, not after opening signs, not within numbers and Latin words. No last line holds one or two letters if that can be helped.
 */
public final class LineBreaker {
	/** A last line of fewer letters takes some from the line before. */
	private static final int FEW = 3;
	private static final String ELLIPSIS = "…";
	private static final BitSet NOT_FIRST = set("、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】‐～〜ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％‰…)]},.!?:;%｣､｡･ｰ");
	private static final BitSet NOT_LAST = set("‘“（〔［｛〈《「『【＃＄￥([{｢$¥第約※");
	private final TextMeasure measure;

	/** With the widths of a font. */
	public LineBreaker(TextMeasure measure) {
		this.measure = measure;
	}

	private static BitSet set(String letters) {
		BitSet set = new BitSet();
		letters.codePoints().forEach(set::set);
		return set;
	}

	/** Whether a line may end between two letters. */
	public static boolean mayBreak(int before, int after) {
		if (after == ' ' || after == '　' || NOT_FIRST.get(after) || NOT_LAST.get(before))
			return false;
		if (before == ' ' || before == '　')
			return true;
		return !(isWord(before) && isWord(after));
	}

	private static boolean isWord(int c) {
		boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
		return wide || c > ' ' && c < 0x2000;
	}

	/**
	 * The lines of a text; what does not fit into the last line ends in ….
	 *
	 * @param width of a line in pixels
	 * @param most  the greatest number of lines, at least 1
	 * @return at least one line, none wider than the width unless a single letter is
	 */
	public List<String> lines(String text, double size, boolean bold, double width, int most) {
		List<String> lines = new ArrayList<>();
		int[] letters = text.strip().codePoints().toArray();
		int start = 0;
		while (start < letters.length) {
			int end = fit(letters, start, size, bold, width);
			if (end == letters.length) {
				lines.add(text(letters, start, end));
				return lines;
			}
			if (lines.size() == most - 1) {
				lines.add(shortened(letters, start, size, bold, width));
				return lines;
			}
			end = lineEnd(letters, start, end);
			int lacking = FEW - (letters.length - end);
			if (lacking > 0)
				end = lineEnd(letters, start, Math.max(start + 1, end - lacking));
			lines.add(text(letters, start, end));
			start = end;
			while (start < letters.length && letters[start] == ' ')
				start++;
		}
		if (lines.isEmpty())
			lines.add("");
		return lines;
	}

	/** The end of the longest part that fits, at least one letter long. */
	private int fit(int[] letters, int start, double size, boolean bold, double width) {
		double used = 0;
		for (int i = start; i < letters.length; i++) {
			used += measure.width(Character.toString(letters[i]), size, bold);
			if (used > width && i > start)
				return i;
		}
		return letters.length;
	}

	/** The last allowed end at or before a place; the place itself when no end is allowed, as in one long word. */
	private static int lineEnd(int[] letters, int start, int at) {
		for (int end = at; end > start; end--)
			if (mayBreak(letters[end - 1], letters[end]))
				return end;
		return Math.max(at, start + 1);
	}

	private String shortened(int[] letters, int start, double size, boolean bold, double width) {
		int end = fit(letters, start, size, bold, width - measure.width(ELLIPSIS, size, bold));
		return text(letters, start, end) + ELLIPSIS;
	}

	private static String text(int[] letters, int start, int end) {
		return new String(letters, start, end - start).strip();
	}
}
