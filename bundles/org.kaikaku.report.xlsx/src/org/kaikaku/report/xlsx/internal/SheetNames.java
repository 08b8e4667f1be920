package org.kaikaku.report.xlsx.internal;

import java.util.HashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the sheets; Excel wants them short, free of some signs, and different from each other. */
final class SheetNames {

	private static final int LENGTH = 31;
	private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/*?:\\[\\]\\p{Cntrl}]|^'|'$");

	private final List<String> names = new ArrayList<>();
	private final Set<String> taken = new HashSet<>();

	/** Adds a sheet; gives the name that it gets. */
	String add(String wanted) {
		String safe = FORBIDDEN.matcher(cut(wanted.isBlank() ? "-" : wanted, LENGTH)).replaceAll(" ");
		String name = safe;
		for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
			String ending = " " + i;
			name = cut(safe, LENGTH - ending.length()) + ending;
		}
		names.add(name);
		return name;
	}

	private static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
	}

	/** All names in their order. */
	List<String> all() {
		return List.copyOf(names);
	}
}
