package org.kaikaku.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.commons.cli.AmbiguousOptionException;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.text.Texts;

/**
 * Reads the command line and runs a command. Whatever goes wrong ends in one line on the error stream, in the user's language,
 * and exit code 2; {@code --debug} adds the stack trace.
 */
final class CommandLine {
	private static final String MESSAGES = "org.kaikaku.cli.internal.messages";
	private static final List<String> LANGUAGES = List.of("ja", "en");
	private final List<Command> commands;
	private final Terminal terminal;
	private final Extensions extensions;
	private final Locale machine;

	/**
	 * @param machine the language of the machine, for a user who does not choose one
	 */
	CommandLine(List<Command> commands, Terminal terminal, Extensions extensions, Locale machine) {
		this.commands = List.copyOf(commands);
		this.terminal = terminal;
		this.extensions = extensions;
		this.machine = machine;
	}

	/** Runs and returns the exit code. */
	int run(String... arguments) {
		Texts texts = Texts.of(CommandLine.class, MESSAGES, language(arguments));
		try {
			checkLanguage(texts, arguments);
			return run(new ArrayList<>(Arrays.asList(arguments)), texts);
		} catch (CommandFailure | IOException | RuntimeException | OutOfMemoryError e) {
			terminal.err().println("kaikaku: " + sentence(e, texts));
			if (Arrays.asList(arguments).contains("--debug"))
				e.printStackTrace(terminal.err());
			return ExitCode.FAILED;
		}
	}

	private static String sentence(Throwable e, Texts texts) {
		if (e instanceof OutOfMemoryError)
			return texts.text("memory");
		if (e instanceof CommandFailure || e instanceof PlanFileException)
			return e.getMessage();
		if (e instanceof IOException)
			return texts.text("io", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
		return texts.text("internal", e.getClass().getSimpleName(), e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse(""));
	}

	private int run(List<String> arguments, Texts texts) throws CommandFailure, IOException {
		String name = takeCommand(arguments);
		if (name == null || name.equals("help")) {
			help(arguments.stream().filter(a -> !a.startsWith("-")).findFirst().orElse(null), texts);
			return ExitCode.DONE;
		}
		Command command = commands.stream().filter(c -> c.name().equals(name)).findFirst()
				.orElseThrow(() -> new CommandFailure(texts.text("command.unknown", name, names())));
		org.apache.commons.cli.CommandLine parsed = parse(command, arguments, texts);
		if (parsed.hasOption("help")) {
			help(name, texts);
			return ExitCode.DONE;
		}
		int files = parsed.getArgList().size();
		if (files < command.leastFiles() || files > command.mostFiles())
			throw new CommandFailure(texts.text("files.count", texts.text(name + ".usage")));
		return command.run(new Invocation(parsed, terminal, extensions, texts));
	}

	/** The first word that is no option; the value of {@code --lang} is none. */
	private static String takeCommand(List<String> arguments) {
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			if (argument.equals("--lang"))
				i++;
			else if (!argument.startsWith("-"))
				return arguments.remove(i);
		}
		return null;
	}

	private org.apache.commons.cli.CommandLine parse(Command command, List<String> arguments, Texts texts) throws CommandFailure {
		Options options = new Options();
		command.options().getOptions().forEach(options::addOption);
		options.addOption(Option.builder().longOpt("lang").hasArg().get());
		options.addOption(Option.builder().longOpt("debug").get());
		options.addOption(Option.builder("h").longOpt("help").get());
		try {
			DefaultParser parser = DefaultParser.builder().setAllowPartialMatching(false).get();
			return parser.parse(options, arguments.toArray(String[]::new));
		} catch (UnrecognizedOptionException e) {
			throw new CommandFailure(texts.text("option.unknown", e.getOption(), texts.text(command.name() + ".usage")), e);
		} catch (MissingArgumentException e) {
			throw new CommandFailure(texts.text("option.value", "--" + e.getOption().getLongOpt()), e);
		} catch (ParseException e) {
			String option = e instanceof AmbiguousOptionException ambiguous ? ambiguous.getOption() : "";
			throw new CommandFailure(texts.text("option.unknown", option, texts.text(command.name() + ".usage")), e);
		}
	}

	private void help(String name, Texts texts) throws CommandFailure {
		if (name == null) {
			terminal.out().println(texts.text("help.usage"));
			int width = commands.stream().mapToInt(c -> c.name().length()).max().orElse(0);
			for (Command command : commands)
				terminal.out().println("  " + pad(command.name(), width) + "  " + texts.text(command.name() + ".summary"));
			terminal.out().println(texts.text("help.more"));
			return;
		}
		if (commands.stream().noneMatch(c -> c.name().equals(name)))
			throw new CommandFailure(texts.text("command.unknown", name, names()));
		terminal.out().println("kaikaku " + texts.text(name + ".usage"));
		terminal.out().println(texts.text(name + ".summary"));
	}

	private static String pad(String text, int width) {
		return text + " ".repeat(width - text.length());
	}

	private String names() {
		return String.join(", ", commands.stream().map(Command::name).toList());
	}

	private static void checkLanguage(Texts texts, String... arguments) throws CommandFailure {
		String asked = askedLanguage(arguments);
		if (asked != null && !LANGUAGES.contains(asked))
			throw new CommandFailure(texts.text("option.choice", "--lang", asked, String.join(", ", LANGUAGES)));
	}

	/** The value of {@code --lang}; null when it was not given. */
	private static String askedLanguage(String... arguments) {
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].startsWith("--lang="))
				return arguments[i].substring("--lang=".length());
			if (arguments[i].equals("--lang"))
				return i + 1 < arguments.length ? arguments[i + 1] : "";
		}
		return null;
	}

	/** The language asked for, else the machine's if that is English or Japanese, else Japanese. */
	private Locale language(String... arguments) {
		String asked = askedLanguage(arguments);
		boolean english = Locale.ENGLISH.getLanguage().equals(asked == null ? machine.getLanguage() : asked);
		return english ? Locale.ENGLISH : Locale.JAPANESE;
	}
}
