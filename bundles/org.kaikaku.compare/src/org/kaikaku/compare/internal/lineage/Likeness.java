package org.kaikaku.compare.internal.lineage;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike two texts are: the share of pairs of neighbouring letters that they have in common (Dice), after width, case and
 * signs between words are evened out. Immutable; made once for each text.
 */
public final class Likeness {
	private final String letters;
	private final Map<Long, Integer> pairs = new HashMap<>();
	private final int size;

	private Likeness(String letters) {
		this.letters = letters;
		int[] points = letters.codePoints().toArray();
		for (int i = 0; i + 1 < points.length; i++)
			pairs.merge((long) points[i] << 32 | points[i + 1], 1, Integer::sum);
		size = Math.max(0, points.length - 1);
	}

	/** Of a text; null counts as empty. */
	public static Likeness of(String text) {
		return new Likeness(evened(text));
	}

	/** A text without what does not tell names apart. */
	public static String evened(String text) {
		return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase().replaceAll("[\\s\\p{Punct}・、。「」『』（）【】]", "");
	}

	/** Whether there is nothing to compare. */
	public boolean isEmpty() {
		return letters.isEmpty();
	}

	/** From 0, nothing in common, to 1, the same letters. */
	public double to(Likeness other) {
		if (letters.equals(other.letters))
			return letters.isEmpty() ? 0 : 1;
		if (size + other.size == 0)
			return 0;
		Map<Long, Integer> fewer = pairs.size() <= other.pairs.size() ? pairs : other.pairs;
		Map<Long, Integer> more = fewer == pairs ? other.pairs : pairs;
		int common = 0;
		for (Map.Entry<Long, Integer> pair : fewer.entrySet())
			common += Math.min(pair.getValue(), more.getOrDefault(pair.getKey(), 0));
		return 2.0 * common / (size + other.size);
	}
}
