package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kaikaku.core.calendar.YearParser;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;

/** What a user typed, and what a command needs to do it. */
final class Invocation {
	private final org.apache.commons.cli.CommandLine parsed;
	private final Terminal terminal;
	private final Extensions extensions;
	private final Texts texts;

	Invocation(org.apache.commons.cli.CommandLine parsed, Terminal terminal, Extensions extensions, Texts texts) {
		this.parsed = parsed;
		this.terminal = terminal;
		this.extensions = extensions;
		this.texts = texts;
	}

	/** The language of the user. */
	Locale locale() {
		return texts.locale();
	}

	/** The language of the words that a report adds; Japanese unless asked otherwise, as the plans are Japanese. */
	Locale reportLanguage() throws CommandFailure {
		return choice("report-lang", "ja", List.of("ja", "en")).equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
	}

	/** Where to print. */
	Terminal terminal() {
		return terminal;
	}

	/** What plug-ins contribute. */
	Extensions extensions() {
		return extensions;
	}

	/** A text in the user's language. */
	String text(String key, Object... arguments) {
		return texts.text(key, arguments);
	}

	/** Prints a line of results. */
	void print(String line) {
		terminal.out().println(line);
	}

	/** Prints a line beside the results, such as a warning. */
	void warn(String line) {
		terminal.err().println(line);
	}

	/** A failure with a text in the user's language. */
	CommandFailure failure(String key, Object... arguments) {
		return new CommandFailure(text(key, arguments));
	}

	/** How many file names were given. */
	int fileCount() {
		return parsed.getArgList().size();
	}

	/** The file name at a place, from 0. */
	Path file(int place) throws CommandFailure {
		return path(parsed.getArgList().get(place));
	}

	private Path path(String name) throws CommandFailure {
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw new CommandFailure(text("path.invalid", name), e);
		}
	}

	/** Whether an option was given. */
	boolean has(String option) {
		return parsed.hasOption(option);
	}

	/** The last value of an option. */
	Optional<String> option(String option) {
		String[] values = parsed.getOptionValues(option);
		return values == null ? Optional.empty() : Optional.of(values[values.length - 1]);
	}

	/** The last value of an option as a file name. */
	Optional<Path> fileOption(String option) throws CommandFailure {
		Optional<String> value = option(option);
		return value.isEmpty() ? Optional.empty() : Optional.of(path(value.get()));
	}

	/** The values of the option {@code --to}; at least one. */
	List<Path> outputs() throws CommandFailure {
		String[] values = parsed.getOptionValues("to");
		if (values == null)
			throw failure("option.required", "--to");
		List<Path> paths = new ArrayList<>();
		for (String value : values)
			paths.add(path(value));
		return paths;
	}

	/** The only value of the option {@code --to}. */
	Path output() throws CommandFailure {
		List<Path> outputs = outputs();
		if (outputs.size() != 1)
			throw failure("option.once", "--to");
		return outputs.get(0);
	}

	/** The value of an option that must be one of a few words. */
	String choice(String option, String otherwise, List<String> choices) throws CommandFailure {
		String value = option(option).orElse(otherwise);
		if (!choices.contains(value))
			throw failure("option.choice", "--" + option, value, String.join(", ", choices));
		return value;
	}

	/** The fiscal year of the option {@code --year}; empty when it was not given. */
	Optional<FiscalYear> year() throws CommandFailure {
		Optional<String> text = option("year");
		if (text.isEmpty())
			return Optional.empty();
		FiscalYear year = YearParser.parse(text.get()).orElse(null);
		if (year == null)
			throw failure("year.invalid", text.get());
		return Optional.of(year);
	}

	/** Opens a plan file. */
	PlanFile open(Path file) throws IOException {
		return new PlanFiles(locale()).open(file);
	}

	/**
	 * The plan of a file that is meant: the one of the option {@code --plan}, else the only one.
	 *
	 * @throws CommandFailure when there is none, or there are several and none was named
	 */
	Plan plan(PlanFile file) throws CommandFailure {
		return plan(file, "plan");
	}

	/** The same with another option. */
	Plan plan(PlanFile file, String option) throws CommandFailure {
		Municipality municipality = file.municipality();
		Optional<String> id = option(option);
		List<Plan> plans = municipality.getPlans();
		if (id.isPresent())
			return plans.stream().filter(p -> id.get().equals(p.getId())).findFirst()
					.orElseThrow(() -> failure("plan.unknown", file.displayName(), id.get(), names(plans)));
		if (plans.isEmpty())
			throw failure("plan.none", file.displayName());
		if (plans.size() > 1)
			throw failure("plan.several", file.displayName(), names(plans), "--" + option);
		return plans.get(0);
	}

	private static String names(List<Plan> plans) {
		return String.join(", ", plans.stream().map(p -> p.getId() + " (" + p.getName() + ")").toList());
	}

	/** The ending of a file name without the dot, in lower case; empty when it has none. */
	static String ending(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}
}
