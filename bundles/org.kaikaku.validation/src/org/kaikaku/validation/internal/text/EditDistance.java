package org.kaikaku.validation.internal.text;

/** How many characters must be changed, put in or left out to make one text of another (Levenshtein 1966). */
public final class EditDistance {
	private EditDistance() {
	}

	/** The distance; anything above a limit is given as the limit plus one. */
	public static int of(String a, String b, int limit) {
		if (Math.abs(a.length() - b.length()) > limit)
			return limit + 1;
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++)
			row[j] = j;
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			int least = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
				least = Math.min(least, row[j]);
			}
			if (least > limit)
				return limit + 1;
		}
		return Math.min(row[b.length()], limit + 1);
	}
}
