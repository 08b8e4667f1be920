package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.cli.Options;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.Comparisons;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.core.calendar.YearParser;
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
		files.check(outputs);
		Comparisons comparisons = new Comparisons(invocation.extensions().all(PlanComparator.class), invocation.locale());
		Comparison comparison = years ? years(invocation, comparisons) : plans(invocation, comparisons);
		ReportDocument document = build(invocation, comparison);
		for (Path output : outputs)
			files.write(document, output, ExportOptions.defaults(invocation.locale()));
		return ExitCode.DONE;
	}

	private static Comparison plans(Invocation invocation, Comparisons comparisons) throws CommandFailure, IOException {
		PlanFile older = invocation.open(invocation.file(0));
		PlanFile newer = invocation.open(invocation.file(1));
		return comparisons.between(invocation.plan(older, "old-plan"), invocation.plan(newer, "new-plan"));
	}

	private static Comparison years(Invocation invocation, Comparisons comparisons) throws CommandFailure, IOException {
		String text = invocation.option("years").orElse("");
		String[] ends = text.split("-|～", -1);
		FiscalYear first = YearParser.parse(ends[0]).orElse(null);
		FiscalYear last = ends.length == 2 ? YearParser.parse(ends[1]).orElse(null) : null;
		if (first == null || last == null)
			throw invocation.failure("years.invalid", text);
		Plan plan = invocation.plan(invocation.open(invocation.file(0)), "new-plan");
		return comparisons.years(plan, first, last);
	}

	/** The comparison as a document. */
	@SuppressWarnings("unchecked") // the cast is checked by sourceType()
	static ReportDocument build(Invocation invocation, Comparison comparison) throws CommandFailure {
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
