package org.kaikaku.validation.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** The jōyō kanji: the list for general use that the cabinet made known in 2010 (常用漢字表, 平成22年内閣告示第２号). */
public final class JoyoKanji {
	/** Endings of names of places, persons and bodies, whose characters are as they are. */
	private static final String NAME_ENDINGS = "大市町村県区川駅氏会庁寺社山島橋城郡藩家園館";
	/** Forms that the list itself allows beside its own (剝 頰 𠮟 塡), and that most machines write. */
	private static final String ALLOWED_FORMS = "剥頬叱填";
	private static final BitSet LIST = read();

	private JoyoKanji() {
	}

	private static BitSet read() {
		BitSet list = new BitSet();
		try (InputStream in = JoyoKanji.class.getResourceAsStream("joyo-kanji.txt");
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			lines.lines().filter(l -> !l.startsWith("#")).forEach(l -> l.codePoints().forEach(list::set));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		ALLOWED_FORMS.codePoints().forEach(list::set);
		return list;
	}

	/** Whether a character is a kanji outside the list. The marks of repetition are none. */
	public static boolean isRare(char c) {
		return c >= '\u4E00' && c <= '\u9FFF' && !LIST.get(c);
	}

	/** Whether a character stands in a run of kanji that ends like a name, such as 東京藝術大学. */
	public static boolean isInProperName(String text, int index) {
		int end = index;
		while (end < text.length() && isKanji(text.charAt(end)))
			end++;
		String after = text.substring(index, end);
		return after.length() > 1 && after.chars().skip(1).anyMatch(c -> NAME_ENDINGS.indexOf(c) >= 0);
	}

	private static boolean isKanji(char c) {
		return c >= '\u4E00' && c <= '\u9FFF' || c == '々' || c == '〆';
	}
}
