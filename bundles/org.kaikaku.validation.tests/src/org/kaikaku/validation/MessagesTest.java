package org.kaikaku.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaikaku.core.text.Texts;

class MessagesTest {
	static List<Rule> rules() {
		return BuiltInRules.all();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aRuleSaysInBothLanguagesWhatItFindsAndWhyWithAnExample(Rule rule) {
		for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
			assertFalse(rule.title(locale).contains("!") || rule.title(locale).isBlank());
			assertTrue(rule.explanation(locale).length() > 20, rule.explanation(locale));
		}
		assertTrue(rule.explanation(Locale.JAPANESE).contains("例：") || rule.explanation(Locale.JAPANESE).contains("「"));
		assertTrue(rule.title(Locale.JAPANESE).codePoints().anyMatch(c -> c > 0x3000), "Japanese title");
	}

	@ParameterizedTest
	@MethodSource("rules")
	void bothLanguagesHaveTheSameTextsForARule(Rule rule) {
		Texts japanese = Texts.of(rule.getClass(), Locale.JAPANESE);
		Texts english = Texts.of(rule.getClass(), Locale.ENGLISH);
		assertEquals(own(japanese, rule), own(english, rule));
	}

	private static Set<String> own(Texts texts, Rule rule) {
		Set<String> keys = new TreeSet<>();
		texts.keys().stream().filter(k -> k.startsWith(rule.id() + ".")).forEach(keys::add);
		return keys;
	}

	@Test
	void noTextBelongsToARuleThatIsNotThere() {
		Set<String> prefixes = new TreeSet<>();
		rules().forEach(r -> prefixes.add(r.id()));
		for (Rule rule : rules())
			for (String key : Texts.of(rule.getClass(), Locale.JAPANESE).keys())
				assertTrue(prefixes.contains(key.substring(0, key.lastIndexOf('.'))), key);
	}

	@Test
	void everyIdBeginsWithItsCategoryAndIsInLowerCase() {
		for (Rule rule : rules()) {
			assertTrue(rule.id().startsWith(rule.category().key() + "."), rule.id());
			Matcher form = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*").matcher(rule.id());
			assertTrue(form.matches(), rule.id());
		}
	}

	@Test
	void categoriesAndSeveritiesHaveNamesInBothLanguages() {
		for (RuleCategory category : RuleCategory.values())
			for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH))
				assertFalse(category.label(locale).contains("!"));
		assertEquals(Texts.of(Rule.class, Locale.JAPANESE).keys(), Texts.of(Rule.class, Locale.ENGLISH).keys());
	}

	@Test
	void thereAreAtLeastFiftyRulesInEveryCategoryThatTheProductPromises() {
		assertTrue(rules().size() >= 50);
		for (RuleCategory category : RuleCategory.values())
			assertEquals(category != RuleCategory.LOCAL, rules().stream().anyMatch(r -> r.category() == category), category.name());
	}
}
