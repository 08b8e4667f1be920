package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.Options;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.ReportDocument;

/** Builds a report of a plan and writes it in the formats asked for. */
final class ReportCommand implements Command {
	/** The id of the yearly progress report. */
	static final String PROGRESS_REPORT = "progress";

	@Override
	public String name() {
		return "report";
	}

	@Override
	public Options options() {
		return new Options().addOption(CommonOptions.to()).addOption(CommonOptions.plan()).addOption(CommonOptions.year())
				.addOption(CommonOptions.withValue("template")).addOption(CommonOptions.withValue("kind"))
				.addOption(CommonOptions.flag("footnotes")).addOption(CommonOptions.reportLanguage());
	}

	@Override
	public int leastFiles() {
		return 1;
	}

	@Override
	public int mostFiles() {
		return 1;
	}

	@Override
	public int run(Invocation invocation) throws CommandFailure, IOException {
		List<Path> outputs = invocation.outputs();
		ReportFiles files = new ReportFiles(invocation);
		files.check(outputs);
		ReportBuilder<Plan> builder = builder(invocation, invocation.option("kind").orElse(PROGRESS_REPORT));
		Plan plan = invocation.plan(invocation.open(invocation.file(0)));
		ReportDocument document = build(invocation, builder, plan, year(invocation, plan));
		ExportOptions options = ExportOptions.defaults(invocation.locale());
		Optional<Path> template = invocation.fileOption("template");
		if (template.isPresent())
			options = options.withTemplate(template.get());
		if (invocation.has("footnotes"))
			options = options.withNotes(ExportOptions.NotePlacement.FOOTNOTES);
		for (Path output : outputs)
			files.write(document, output, options);
		return ExitCode.DONE;
	}

	/** The year asked for; without one the last year that the plan has a report or records of. */
	private static FiscalYear year(Invocation invocation, Plan plan) throws CommandFailure {
		var asked = invocation.year();
		if (asked.isPresent())
			return asked.get();
		return PlanStructure.of(plan).lastReportedYear().orElseThrow(() -> invocation.failure("year.required", plan.getName()));
	}

	/** The builder of an id that takes plans. */
	static ReportBuilder<Plan> builder(Invocation invocation, String id) throws CommandFailure {
		List<ReportBuilder<Plan>> builders = builders(invocation);
		return builders.stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow(() -> invocation.failure("report.kind", id,
				String.join(", ", builders.stream().map(ReportBuilder::id).sorted().toList())));
	}

	@SuppressWarnings("unchecked") // the cast is checked by sourceType()
	private static List<ReportBuilder<Plan>> builders(Invocation invocation) {
		return invocation.extensions().all(ReportBuilder.class).stream().filter(b -> b.sourceType() == Plan.class)
				.map(b -> (ReportBuilder<Plan>) b).toList();
	}

	/** Builds a report with the plan's own conventions. */
	static ReportDocument build(Invocation invocation, ReportBuilder<Plan> builder, Plan plan, FiscalYear year)
			throws CommandFailure {
		try {
			return builder.build(plan, ReportOptions.of(year.value()).withLanguage(invocation.reportLanguage()), Progress.NONE);
		} catch (ReportException e) {
			throw new CommandFailure(e.getMessage(), e);
		}
	}
}
