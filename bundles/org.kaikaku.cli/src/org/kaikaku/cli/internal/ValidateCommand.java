package org.kaikaku.cli.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.cli.Options;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.validation.output.CheckedFile;
import org.kaikaku.validation.output.FindingsFormat;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.output.SourceLines;
import org.kaikaku.validation.ValidationResult;
import org.kaikaku.validation.Validator;

/** Applies all rules to plan files. */
final class ValidateCommand implements Command {
	private static final List<String> FORMATS = List.of("text", "json", "sarif");
	private static final List<String> THRESHOLDS = List.of("error", "warning", "information", "never");

	@Override
	public String name() {
		return "validate";
	}

	@Override
	public Options options() {
		return new Options().addOption(CommonOptions.withValue("format")).addOption(CommonOptions.withValue("fail-on"));
	}

	@Override
	public int leastFiles() {
		return 1;
	}

	@Override
	public int mostFiles() {
		return Integer.MAX_VALUE;
	}

	@Override
	public int run(Invocation invocation) throws CommandFailure, IOException {
		String format = invocation.choice("format", "text", FORMATS);
		String threshold = invocation.choice("fail-on", "error", THRESHOLDS);
		List<Path> paths = new ArrayList<>();
		List<Municipality> contents = new ArrayList<>();
		for (int i = 0; i < invocation.fileCount(); i++) {
			PlanFile file = invocation.open(invocation.file(i));
			paths.add(invocation.file(i));
			contents.add(file.municipality());
			file.missingNeighbours().forEach(n -> invocation.warn(n.message()));
		}
		Validator validator = validator(invocation);
		ProgressLine progress = new ProgressLine(System.console() == null ? null : invocation.terminal().err(),
				percent -> invocation.text("validate.progress", percent), Duration.ofSeconds(1));
		List<ValidationResult> results = validator.validate(contents, progress);
		progress.clear();
		List<CheckedFile> checked = new ArrayList<>();
		for (int i = 0; i < results.size(); i++)
			checked.add(checked(paths.get(i), results.get(i), format));
		FindingsFormat.of(format).orElseThrow().write(checked, validator.rules(), invocation.locale(), invocation.terminal().out());
		invocation.terminal().out().flush();
		return exitCode(results, threshold);
	}

	/** A validator with every rule that is installed. */
	static Validator validator(Invocation invocation) {
		return new Validator(invocation.extensions().all(Rule.class));
	}

	/** SARIF points to lines, which only it needs to be looked for. */
	private static CheckedFile checked(Path path, ValidationResult result, String format) throws IOException {
		if (!format.equals("sarif"))
			return CheckedFile.of(path.toString(), result);
		try (Reader reader = new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8)) {
			return new CheckedFile(path.toString(), result, SourceLines.read(reader));
		}
	}

	private static int exitCode(List<ValidationResult> results, String threshold) {
		if (threshold.equals("never"))
			return ExitCode.DONE;
		Severity severity = Severity.valueOf(threshold.toUpperCase(Locale.ROOT));
		return results.stream().anyMatch(r -> r.hasAtLeast(severity)) ? ExitCode.FINDINGS : ExitCode.DONE;
	}
}
