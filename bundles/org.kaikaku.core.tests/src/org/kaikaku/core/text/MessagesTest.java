package org.kaikaku.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kaikaku.core.io.PlanFiles;

/** The texts of core are complete in both languages, and each is used. */
class MessagesTest {
	private static final Path SOURCES = Path.of("..", "org.kaikaku.core", "src", "org", "kaikaku", "core");
	private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][a-zA-Z0-9.]*)\"");

	@Test
	void bothLanguagesHaveTheSameKeysWithTheSameArguments() throws IOException {
		Properties japanese = read("messages.properties");
		Properties english = read("messages_en.properties");
		assertEquals(new TreeSet<>(japanese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
		japanese.forEach((key, text) -> {
			assertFalse(text.toString().isBlank(), key::toString);
			assertEquals(arguments(text), arguments(english.get(key)), key::toString);
			new MessageFormat(text.toString(), Locale.JAPANESE);
			new MessageFormat(english.get(key).toString(), Locale.ENGLISH);
		});
	}

	@Test
	void noEnglishTextHasJapaneseInIt() throws IOException {
		read("messages_en.properties").forEach((key, text) -> assertTrue(text.toString().chars().allMatch(c -> c < 0x2E80), key::toString));
	}

	@Test
	void everyTextOfReadingAndWritingIsUsed() throws IOException {
		String sources = sources();
		for (String key : read("messages.properties").stringPropertyNames())
			if (key.startsWith("file.") && !key.startsWith("file.expected."))
				assertTrue(sources.contains("\"" + key + "\"") || sources.contains("\"" + key.substring("file.".length()) + "\""), key);
	}

	@Test
	void everyTroubleHasItsText() throws IOException {
		Properties texts = read("messages.properties");
		Matcher reason = Pattern.compile("Reason\\.[A-Z_]+,([^;]+);").matcher(sources());
		int found = 0;
		while (reason.find()) {
			Matcher literal = LITERAL.matcher(reason.group(1));
			while (literal.find()) {
				String key = literal.group(1);
				if (texts.containsKey("file." + key))
					found++;
				else
					assertTrue(Stream.of("id", "xsi:type", "href", "thousandYen").anyMatch(key::equals) || key.startsWith("file."), key);
			}
		}
		assertTrue(found > 40, "troubles were found: " + found);
	}

	private static String sources() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter(f -> f.toString().endsWith(".java")).map(f -> {
				try {
					return Files.readString(f);
				} catch (IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
			}).collect(Collectors.joining("\n"));
		}
	}

	private static TreeSet<String> arguments(Object text) {
		TreeSet<String> arguments = new TreeSet<>();
		Matcher argument = Pattern.compile("\\{(\\d+)").matcher(text.toString());
		while (argument.find())
			arguments.add(argument.group(1));
		return arguments;
	}

	private static Properties read(String file) throws IOException {
		Properties texts = new Properties();
		try (Reader in = new InputStreamReader(PlanFiles.class.getResourceAsStream("/org/kaikaku/core/" + file), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts;
	}
}
