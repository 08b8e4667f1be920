package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.cli.Options;
import org.kaikaku.compare.merge.MergeResult;
import org.kaikaku.compare.merge.SideNames;
import org.kaikaku.compare.merge.ThreeWayMerge;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.MergeConflict;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.validation.ElementLabels;
import org.kaikaku.validation.Finding;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.ValidationResult;
import org.kaikaku.validation.Validator;

/** Merges what two people made of one file; also as a merge driver of git ({@code kaikaku merge %O %A %B --to %A}). */
final class MergeCommand implements Command {
	@Override
	public String name() {
		return "merge";
	}

	@Override
	public Options options() {
		return new Options().addOption(CommonOptions.to()).addOption(CommonOptions.withValue("ours"))
				.addOption(CommonOptions.withValue("theirs"));
	}

	@Override
	public int leastFiles() {
		return 3;
	}

	@Override
	public int mostFiles() {
		return 3;
	}

	@Override
	public int run(Invocation invocation) throws CommandFailure, IOException {
		Path output = invocation.output();
		Locale locale = invocation.locale();
		Municipality base = isEmpty(invocation.file(0)) ? null : invocation.open(invocation.file(0)).municipality();
		Municipality ours = invocation.open(invocation.file(1)).municipality();
		Municipality theirs = invocation.open(invocation.file(2)).municipality();
		SideNames usual = SideNames.usual(locale);
		SideNames names = new SideNames(invocation.option("ours").orElse(usual.ours()),
				invocation.option("theirs").orElse(usual.theirs()));
		MergeResult result = new ThreeWayMerge(names, locale).merge(base, ours, theirs);
		PlanFiles files = new PlanFiles(locale);
		PlanFile file = files.create(output, result.merged());
		files.saveOverwriting(file);
		printConflicts(invocation, result);
		printNewFindings(invocation, ours, theirs, result.merged());
		return result.hasConflicts() ? ExitCode.FINDINGS : ExitCode.DONE;
	}

	/** Git gives an empty file for the base when both sides added the file. */
	private static boolean isEmpty(Path file) throws IOException {
		return Files.isRegularFile(file) && Files.size(file) == 0;
	}

	private static void printConflicts(Invocation invocation, MergeResult result) {
		if (!result.hasConflicts())
			return;
		invocation.print(invocation.text("merge.conflicts", result.conflicts().size()));
		for (MergeConflict conflict : result.conflicts())
			invocation.print("  " + conflict.getDescription());
	}

	private static void printNewFindings(Invocation invocation, Municipality ours, Municipality theirs, Municipality merged) {
		Validator validator = ValidateCommand.validator(invocation);
		List<ValidationResult> results = validator.validate(List.of(ours, theirs, merged));
		Set<String> known = new HashSet<>();
		results.subList(0, 2).forEach(r -> r.findings().forEach(f -> known.add(key(f))));
		List<Finding> fresh = results.get(2).findings().stream().filter(f -> f.severity() != Severity.INFORMATION)
				.filter(f -> !known.contains(key(f))).toList();
		if (fresh.isEmpty())
			return;
		invocation.print(invocation.text("merge.findings", fresh.size()));
		for (Finding finding : fresh)
			invocation.print("  " + ElementLabels.path(finding.element(), invocation.locale()) + ": "
					+ finding.message().text(invocation.locale()));
	}

	private static String key(Finding finding) {
		return finding.rule().id() + ' ' + ElementLabels.id(finding.element()) + ' ' + finding.fingerprint();
	}
}
