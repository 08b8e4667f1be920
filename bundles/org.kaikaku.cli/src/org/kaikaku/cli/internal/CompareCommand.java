package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.cli.Options;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.ComparisonJson;
import org.kaikaku.compare.Comparisons;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.ReportDocument;

/** Compares two plans along their lineage, or two years of one plan, and writes what differs. */
final class CompareCommand implements Command {
	private static final String COMPARISON = "comparison";

	@Override
	public String name() {
		return "compare";
	}

	@Override
	public Options options() {
		return new Options().addOption(CommonOptions.to()).addOption(CommonOptions.withValue("years"))
				.addOption(CommonOptions.withValue("old-plan")).addOption(CommonOptions.withValue("new-plan"))
				.addOption(CommonOptions.reportLanguage());
	}

	@Override
	public int leastFiles() {
		return 1;
	}

	@Override
	public int mostFiles() {
		return 2;
	}

	@Override
	public int run(Invocation invocation) throws CommandFailure, IOException {
		List<Path> outputs = invocation.outputs();
		boolean years = invocation.has("years");
		if (years != (invocation.fileCount() == 1))
			throw invocation.failure("files.count", invocation.text("compare.usage"));
		ReportFiles files = new ReportFiles(invocation);
		files.check(outputs.stream().filter(o -> !isJson(o)).toList());
		Comparisons comparisons = new Comparisons(invocation.extensions().all(PlanComparator.class), invocation.locale());
		Comparison comparison = years ? years(invocation, comparisons) : plans(invocation, comparisons);
		write(invocation, comparison, outputs, files);
		return ExitCode.DONE;
	}

	private static Comparison plans(Invocation invocation, Comparisons comparisons) throws CommandFailure, IOException {
		PlanFile older = invocation.open(invocation.file(0));
		PlanFile newer = invocation.open(invocation.file(1));
		return comparisons.between(invocation.plan(older, "old-plan"), invocation.plan(newer, "new-plan"));
	}

	private static Comparison years(Invocation invocation, Comparisons comparisons) throws CommandFailure, IOException {
		YearSpan years = YearSpan.of(invocation);
		Plan plan = invocation.plan(invocation.open(invocation.file(0)), "new-plan");
		return comparisons.years(plan, years.first(), years.last());
	}

	/** Writes a comparison to files, each in the format of its ending; JSON is written as data, all else as a document. */
	static void write(Invocation invocation, Comparison comparison, List<Path> outputs, ReportFiles files)
			throws CommandFailure, IOException {
		ReportDocument document = null;
		for (Path output : outputs)
			if (isJson(output))
				writeJson(invocation, comparison, output);
			else {
				if (document == null)
					document = build(invocation, comparison);
				files.write(document, output, ExportOptions.defaults(invocation.locale()));
			}
	}

	private static boolean isJson(Path output) {
		return Invocation.ending(output).equals("json");
	}

	private static void writeJson(Invocation invocation, Comparison comparison, Path output) throws IOException {
		try {
			AtomicFile.write(output, out -> out.write(ComparisonJson.write(comparison).getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw FileProblems.writing(output, e, invocation.locale());
		}
	}

	/** The comparison as a document. */
	@SuppressWarnings("unchecked") // the cast is checked by sourceType()
	private static ReportDocument build(Invocation invocation, Comparison comparison) throws CommandFailure {
		ReportBuilder<Comparison> builder = invocation.extensions().all(ReportBuilder.class).stream()
				.filter(b -> b.sourceType() == Comparison.class && b.id().equals(COMPARISON)).map(b -> (ReportBuilder<Comparison>) b)
				.findFirst().orElseThrow(() -> invocation.failure("report.kind", COMPARISON, ""));
		try {
			FiscalYear last = comparison.pair().right().plan().getLastYear();
			int year = last == null ? FiscalYear.of(LocalDate.now()).value() : last.value();
			return builder.build(comparison, ReportOptions.of(year).withLanguage(invocation.reportLanguage()), Progress.NONE);
		} catch (ReportException e) {
			throw new CommandFailure(e.getMessage(), e);
		}
	}
}
