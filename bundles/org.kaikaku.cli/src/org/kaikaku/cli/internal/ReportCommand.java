package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.Options;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.ReportDocument;

/** Builds a report of a plan and writes it in the formats asked for; or lists what people edited in one. */
final class ReportCommand implements Command {
	/** The id of the yearly progress report. */
	static final String PROGRESS_REPORT = "progress";

	@Override
	public String name() {
		return "report";
	}

	@Override
	public Options options() {
		Options options = new Options().addOption(CommonOptions.to()).addOption(CommonOptions.plan()).addOption(CommonOptions.year())
				.addOption(CommonOptions.withValue("kind")).addOption(CommonOptions.withValue("read-back"));
		ReportSettings.addTo(options);
		return options;
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
		Optional<Path> edited = invocation.fileOption("read-back");
		if (edited.isPresent()) {
			new ReadBackList(invocation).print(invocation.open(invocation.file(0)), edited.get());
			return ExitCode.DONE;
		}
		List<Path> outputs = invocation.outputs();
		ReportFiles files = new ReportFiles(invocation);
		files.check(outputs);
		ReportBuilder<Plan> builder = builder(invocation, invocation.option("kind").orElse(PROGRESS_REPORT));
		Optional<FiscalYear> asked = invocation.year();
		PlanFile file = invocation.open(invocation.file(0));
		Plan plan = invocation.plan(file);
		ReportSettings settings = new ReportSettings(invocation);
		ReportDocument document = build(builder, plan, settings.content(plan, year(invocation, plan, asked)));
		for (Path output : outputs)
			files.write(document, output, settings.form());
		return ExitCode.DONE;
	}

	/** The year asked for; without one the last that the plan has a report or records of, else its first. */
	private static FiscalYear year(Invocation invocation, Plan plan, Optional<FiscalYear> asked) throws CommandFailure {
		return asked.or(() -> PlanStructure.of(plan).lastReportedYear()).or(() -> Optional.ofNullable(plan.getFirstYear()))
				.orElseThrow(() -> invocation.failure("year.required", plan.getName()));
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

	/** Builds a report. */
	static ReportDocument build(ReportBuilder<Plan> builder, Plan plan, ReportOptions options) throws CommandFailure {
		try {
			return builder.build(plan, options, Progress.NONE);
		} catch (ReportException e) {
			throw new CommandFailure(e.getMessage(), e);
		}
	}
}
