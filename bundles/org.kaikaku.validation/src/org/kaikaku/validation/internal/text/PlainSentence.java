package org.kaikaku.validation.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence reduced to what two years' texts must share to count as the same: years, numbers and blanks left out. Held as a
 * hash, since many are compared and none is shown.
 *
 * @param hash   of its characters
 * @param length how many characters count
 */
public record PlainSentence(long hash, int length) {
	private static final long FACTOR = 1_099_511_628_211L;

	/** The sentences of a text. */
	public static List<PlainSentence> of(String text) {
		List<PlainSentence> found = new ArrayList<>();
		long hash = 1;
		int length = 0;
		for (int i = 0; i <= text.length(); i++) {
			char c = i == text.length() ? '。' : text.charAt(i);
			if (c == '。') {
				if (length > 0)
					found.add(new PlainSentence(hash, length));
				hash = 1;
				length = 0;
			} else if (counts(c)) {
				hash = hash * FACTOR + c;
				length++;
			}
		}
		return found;
	}

	private static boolean counts(char c) {
		if (c < '　')
			return !(c >= '0' && c <= '9' || c == ',' || c == '.' || c == ' ' || c == '\n' || c == '\t');
		if (c < '！')
			return !(c == '　' || c == '元' || c == '令' || c == '和');
		return !(c >= '０' && c <= '９' || c == '，' || c == '．');
	}
}
