package org.kaikaku.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaikaku.validation.fixture.Fixture;

/** Every rule has a file {@code testdata/rules/ID.txt} with an example that it finds and one that it lets pass. */
class RuleExamplesTest {
	private static final Path BASE = Path.of("testdata/base.txt");
	private static final Path RULES = Path.of("testdata/rules");

	static List<Rule> rules() {
		return BuiltInRules.all();
	}

	@Test
	void noRuleFindsAnythingInThePlanThatExamplesStartFrom() {
		List<Finding> findings = new Validator(BuiltInRules.all()).validate(Fixture.read(BASE).municipality()).findings();
		assertEquals(List.of(), findings.stream().map(f -> f.rule().id() + " " + f.message().text(Locale.ENGLISH)).toList());
	}

	@Test
	void thereIsAnExampleForEveryRuleAndARuleForEveryExample() throws IOException {
		Set<String> files = new TreeSet<>();
		try (Stream<Path> found = Files.list(RULES)) {
			found.forEach(f -> files.add(f.getFileName().toString().replaceAll("\\.txt$", "")));
		}
		assertEquals(new TreeSet<>(rules().stream().map(Rule::id).toList()), files);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aRuleFindsItsViolatingExampleWhereItSays(Rule rule) {
		Example example = Example.read(rule);
		Fixture fixture = example.violating();
		List<Finding> findings = findings(rule, fixture);
		assertFalse(findings.isEmpty(), "nothing found");
		Set<EObject> places = findings.stream().map(Finding::element).collect(Collectors.toSet());
		for (String id : example.expected)
			assertTrue(places.contains(fixture.element(id)), () -> "nothing on " + id + " but on " + findings);
		for (Finding finding : findings)
			for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
				String text = finding.message().text(locale);
				assertTrue(finding.failure().isEmpty() && !text.contains("!") && !text.matches(".*\\{\\d.*"), text);
			}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aRuleLetsItsCleanExamplePass(Rule rule) {
		assertEquals(List.of(), findings(rule, Example.read(rule).clean()));
	}

	/** Only the rule's own findings count, but all rules run, so that none fails on another's example. */
	private static List<Finding> findings(Rule rule, Fixture fixture) {
		List<Finding> all = new Validator(BuiltInRules.all()).validate(fixture.municipality()).findings();
		all.forEach(f -> assertTrue(f.failure().isEmpty(), () -> f.rule().id() + ": " + f.failure().get()));
		return all.stream().filter(f -> f.rule().id().equals(rule.id())).toList();
	}

	private static final class Example {
		private final List<String> expected = new ArrayList<>();
		private final List<String> bad = new ArrayList<>();
		private final List<String> good = new ArrayList<>();

		static Example read(Rule rule) {
			Example example = new Example();
			List<String> into = null;
			for (String line : Fixture.lines(RULES.resolve(rule.id() + ".txt")))
				if (line.startsWith("bad")) {
					into = example.bad;
					example.expected.addAll(List.of(line.substring(3).strip().split("\\s+")));
				} else if (line.equals("ok"))
					into = example.good;
				else
					into.add(line);
			assertFalse(example.bad.isEmpty(), "no violating example");
			return example;
		}

		Fixture violating() {
			return with(bad);
		}

		Fixture clean() {
			return with(good);
		}

		private static Fixture with(List<String> edits) {
			Fixture fixture = Fixture.read(BASE);
			fixture.apply(edits);
			return fixture;
		}
	}
}
