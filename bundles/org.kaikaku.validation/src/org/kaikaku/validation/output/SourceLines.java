package org.kaikaku.validation.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines of a plan file on which elements stand, by their ids. */
public final class SourceLines {
	private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

	private SourceLines() {
	}

	/** Line of each id, counted from 1. The reader is not closed. */
	public static Map<String, Integer> read(Reader file) throws IOException {
		Map<String, Integer> lines = new HashMap<>();
		BufferedReader in = new BufferedReader(file);
		int number = 0;
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			number++;
			for (Matcher m = ID.matcher(line); m.find();)
				lines.putIfAbsent(m.group(1), number);
		}
		return lines;
	}
}
