package org.kaikaku.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between two texts, character by character, for marking in tables and lists. */
public final class TextDifference {
	/** What became of a stretch of text. */
	public enum Kind {
		/** In both texts. */
		SAME,
		/** Only in the text before. */
		REMOVED,
		/** Only in the text after. */
		ADDED
	}

	/**
	 * A stretch of text.
	 *
	 * @param text not empty
	 */
	public record Segment(Kind kind, String text) {
	}

	/** Above this many pairs of characters, sentences are compared first. */
	private static final long MOST = 4_000_000;
	/** Shorter common stretches between two changes are noise: a particle that happens to recur. */
	private static final int TELLING = 2;
	private static final Pattern SENTENCE = Pattern.compile("[^。、\\n]*[。、\\n]?");

	private TextDifference() {
	}

	/**
	 * The stretches of both texts in order. Those that are not ADDED give the text before, those that are not REMOVED the text
	 * after; a removal stands before the addition at the same point.
	 */
	public static List<Segment> between(String before, String after) {
		int prefix = commonPrefix(before, after);
		int suffix = commonSuffix(before, after, prefix);
		String a = before.substring(prefix, before.length() - suffix);
		String b = after.substring(prefix, after.length() - suffix);
		List<Segment> middle = (long) a.length() * b.length() <= MOST ? byTokens(characters(a), characters(b)) : bySentences(a, b);
		List<Segment> all = new ArrayList<>();
		all.add(new Segment(Kind.SAME, before.substring(0, prefix)));
		all.addAll(withoutNoise(joined(middle)));
		all.add(new Segment(Kind.SAME, before.substring(before.length() - suffix)));
		return joined(all);
	}

	private static int commonPrefix(String a, String b) {
		int n = Math.min(a.length(), b.length());
		int i = 0;
		while (i < n && a.charAt(i) == b.charAt(i))
			i++;
		return i > 0 && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
	}

	private static int commonSuffix(String a, String b, int prefix) {
		int n = Math.min(a.length(), b.length()) - prefix;
		int i = 0;
		while (i < n && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i))
			i++;
		return i > 0 && Character.isLowSurrogate(a.charAt(a.length() - i)) ? i - 1 : i;
	}

	private static List<String> characters(String text) {
		return text.codePoints().mapToObj(Character::toString).toList();
	}

	private static List<Segment> bySentences(String a, String b) {
		List<String> before = sentences(a);
		List<String> after = sentences(b);
		if ((long) before.size() * after.size() > MOST)
			return List.of(new Segment(Kind.REMOVED, a), new Segment(Kind.ADDED, b));
		return byTokens(before, after);
	}

	private static List<String> sentences(String text) {
		List<String> found = new ArrayList<>();
		Matcher matcher = SENTENCE.matcher(text);
		while (matcher.find())
			if (!matcher.group().isEmpty())
				found.add(matcher.group());
		return found;
	}

	/** The longest common subsequence, by the table. */
	private static List<Segment> byTokens(List<String> a, List<String> b) {
		int[][] length = new int[a.size() + 1][b.size() + 1];
		for (int i = a.size() - 1; i >= 0; i--)
			for (int k = b.size() - 1; k >= 0; k--)
				length[i][k] = a.get(i).equals(b.get(k)) ? length[i + 1][k + 1] + 1 : Math.max(length[i + 1][k], length[i][k + 1]);
		List<Segment> found = new ArrayList<>();
		int i = 0;
		int k = 0;
		while (i < a.size() || k < b.size())
			if (i < a.size() && k < b.size() && a.get(i).equals(b.get(k))) {
				found.add(new Segment(Kind.SAME, a.get(i++)));
				k++;
			} else if (i < a.size() && (k == b.size() || length[i + 1][k] >= length[i][k + 1]))
				found.add(new Segment(Kind.REMOVED, a.get(i++)));
			else
				found.add(new Segment(Kind.ADDED, b.get(k++)));
		return found;
	}

	private static List<Segment> withoutNoise(List<Segment> segments) {
		List<Segment> found = new ArrayList<>();
		for (int i = 0; i < segments.size(); i++) {
			Segment segment = segments.get(i);
			boolean between = i > 0 && i < segments.size() - 1;
			if (segment.kind() == Kind.SAME && between && segment.text().length() < TELLING) {
				found.add(new Segment(Kind.REMOVED, segment.text()));
				found.add(new Segment(Kind.ADDED, segment.text()));
			} else
				found.add(segment);
		}
		return found;
	}

	/** Neighbours of one kind become one; between two common stretches what was removed comes before what was added. */
	private static List<Segment> joined(List<Segment> segments) {
		List<Segment> found = new ArrayList<>();
		StringBuilder removed = new StringBuilder();
		StringBuilder added = new StringBuilder();
		StringBuilder same = new StringBuilder();
		for (Segment segment : segments) {
			if (segment.text().isEmpty())
				continue;
			if (segment.kind() == Kind.SAME) {
				flush(found, removed, Kind.REMOVED);
				flush(found, added, Kind.ADDED);
				same.append(segment.text());
			} else {
				flush(found, same, Kind.SAME);
				(segment.kind() == Kind.REMOVED ? removed : added).append(segment.text());
			}
		}
		flush(found, same, Kind.SAME);
		flush(found, removed, Kind.REMOVED);
		flush(found, added, Kind.ADDED);
		return found;
	}

	private static void flush(List<Segment> found, StringBuilder text, Kind kind) {
		if (!text.isEmpty())
			found.add(new Segment(kind, text.toString()));
		text.setLength(0);
	}
}
