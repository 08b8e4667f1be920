package org.kaikaku.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.core.text.Texts;

class CommandLineTest {
	private static final String MESSAGES = "org.kaikaku.cli.internal.messages";

	private static Set<String> keys(Locale locale) {
		return new TreeSet<>(Texts.of(CommandLine.class, MESSAGES, locale).keys());
	}

	@Test
	void everyTextExistsInBothLanguages() {
		assertEquals(keys(Locale.JAPANESE), keys(Locale.ENGLISH));
	}

	@Test
	void everyCommandHasItsUsageAndSummary() {
		for (Command command : Commands.all()) {
			assertTrue(keys(Locale.JAPANESE).contains(command.name() + ".usage"), command.name());
			assertTrue(keys(Locale.JAPANESE).contains(command.name() + ".summary"), command.name());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "help", "--help", "-h", "" })
	void helpListsEveryCommand(String argument) {
		Run run = argument.isEmpty() ? Run.of() : Run.of(argument);
		assertEquals(0, run.exitCode());
		for (Command command : Commands.all())
			assertTrue(run.out().contains("  " + command.name()), run.out());
	}

	@Test
	void helpOfOneCommandShowsItsUsage() {
		assertTrue(Run.of("help", "export").out().startsWith("kaikaku export "));
		assertTrue(Run.of("export", "--help").out().startsWith("kaikaku export "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "exprot", "export", "export a b --to c.json", "export a --no-such-option", "export a --to", "export a",
			"report a.reformplan --to a.docx", "validate", "export a.reformplan --to x.json --plan" })
	void wrongUsageIsOneLineAndExitCodeTwo(String line) {
		Run run = Run.of(line.split(" "));
		assertEquals(2, run.exitCode());
		assertEquals("", run.out());
		assertEquals(1, run.err().lines().count(), run.err());
		assertFalse(run.err().contains("!"), run.err());
		assertFalse(run.err().contains("Exception"), run.err());
	}

	@Test
	void theMessageIsInTheLanguageAskedFor() {
		assertTrue(Run.of("nothing", "--lang", "en").err().startsWith("kaikaku: There is no command"));
		assertTrue(Run.of("--lang", "en", "nothing").err().startsWith("kaikaku: There is no command"));
		assertTrue(Run.of("nothing").err().startsWith("kaikaku: コマンド"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "EN" })
	void anUnknownLanguageIsRefused(String language) {
		Run run = Run.of("help", "--lang", language);
		assertEquals(2, run.exitCode());
		assertTrue(run.err().contains("--lang"), run.err());
	}

	@Test
	void onlyDebugShowsWhereItHappened() {
		assertTrue(Run.of("nothing", "--debug").err().lines().count() > 1);
	}

	@ParameterizedTest
	@CsvSource({ "ja_JP.UTF-8, ja", "en_US.UTF-8, en", "C, ja", "POSIX, ja", "fr_FR, ja" })
	void theMachineSpeaksJapaneseUnlessItSaysEnglish(String value, String language) {
		assertEquals(language, ShellCommand.machineLanguage(Map.of("LANG", value)).getLanguage());
		assertEquals(language, ShellCommand.machineLanguage(Map.of("LANG", "en_US", "LC_ALL", value)).getLanguage());
	}
}
