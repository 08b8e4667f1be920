package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.cli.Options;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.Comparisons;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.samples.Samples;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.ValidationResult;

/** The main job on the real plans that come with the product: check, report, compare. */
final class DemoCommand implements Command {
	private static final Path FOLDER = Path.of("kaikaku-demo");
	private static final FiscalYear YEAR = FiscalYear.of(2020);
	private static final String REPORT = "toride-2020-report.";
	private static final String COMPARISON = "toride-2016-2020-comparison.";

	@Override
	public String name() {
		return "demo";
	}

	@Override
	public Options options() {
		return new Options();
	}

	@Override
	public int leastFiles() {
		return 0;
	}

	@Override
	public int mostFiles() {
		return 1;
	}

	@Override
	public int run(Invocation invocation) throws CommandFailure, IOException {
		Path folder = invocation.fileCount() == 0 ? FOLDER : invocation.file(0);
		List<PlanFile> plans = new ArrayList<>();
		for (Path copied : copySamples(invocation, folder)) {
			invocation.print(invocation.text("demo.copied", copied));
			plans.add(invocation.open(copied));
		}
		validate(invocation, plans);
		report(invocation, folder, plans.get(0));
		compare(invocation, folder, plans);
		return ExitCode.DONE;
	}

	private static List<Path> copySamples(Invocation invocation, Path folder) throws IOException {
		try {
			return Samples.copyTo(folder);
		} catch (IOException e) {
			throw FileProblems.writing(folder, e, invocation.locale());
		}
	}

	private static void validate(Invocation invocation, List<PlanFile> plans) {
		List<Municipality> contents = plans.stream().map(PlanFile::municipality).toList();
		List<ValidationResult> results = ValidateCommand.validator(invocation).validate(contents);
		for (int i = 0; i < plans.size(); i++)
			invocation.print(invocation.text("demo.validated", plans.get(i).displayName(), results.get(i).count(Severity.ERROR),
					results.get(i).count(Severity.WARNING), results.get(i).count(Severity.INFORMATION)));
	}

	private static void report(Invocation invocation, Path folder, PlanFile file) throws CommandFailure, IOException {
		Plan plan = invocation.plan(file);
		ReportFiles files = new ReportFiles(invocation);
		ReportDocument document = ReportCommand.build(ReportCommand.builder(invocation, ReportCommand.PROGRESS_REPORT), plan,
				ReportOptions.of(YEAR.value()));
		for (String ending : invocation.extensions().all(ReportExporter.class).stream().map(ReportExporter::fileEnding).sorted()
				.distinct().toList()) {
			Path output = folder.resolve(REPORT + ending);
			files.write(document, output, ExportOptions.defaults(invocation.locale()));
			invocation.print(invocation.text("demo.wrote", output));
		}
	}

	private static void compare(Invocation invocation, Path folder, List<PlanFile> plans) throws CommandFailure, IOException {
		Comparisons comparisons = new Comparisons(invocation.extensions().all(PlanComparator.class), invocation.locale());
		Comparison comparison = comparisons.between(invocation.plan(plans.get(1)), invocation.plan(plans.get(0)));
		List<Path> outputs = Stream.of("docx", "pdf").map(ending -> folder.resolve(COMPARISON + ending)).toList();
		CompareCommand.write(invocation, comparison, outputs, new ReportFiles(invocation));
		outputs.forEach(output -> invocation.print(invocation.text("demo.compared", output)));
	}
}
