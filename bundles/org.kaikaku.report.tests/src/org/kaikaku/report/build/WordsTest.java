package org.kaikaku.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kaikaku.core.text.Texts;
import org.kaikaku.report.internal.build.Build;

/** The words that reports add. */
class WordsTest {

	private static final Path SOURCES = Path.of("..", "org.kaikaku.report", "src", "org", "kaikaku", "report", "internal", "build");
	private static final Pattern KEY = Pattern.compile("text\\(\"([A-Za-z0-9.]+)\"[,)]");

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertEquals(new TreeSet<>(Texts.of(Build.class, Locale.JAPANESE).keys()), new TreeSet<>(Texts.of(Build.class, Locale.ENGLISH).keys()));
	}

	@Test
	void everyKeyInTheSourcesHasWords() throws IOException {
		Texts texts = Texts.of(Build.class, Locale.JAPANESE);
		Set<String> missing = new TreeSet<>();
		int found = 0;
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
				for (Matcher key = KEY.matcher(Files.readString(file)); key.find(); found++) {
					if (!texts.has(key.group(1))) {
						missing.add(key.group(1));
					}
				}
			}
		}
		assertTrue(found > 100, "only " + found);
		assertEquals(Set.of(), missing);
	}
}
