package org.kaikaku.report.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.internal.build.ProgressReportBuilder;
import org.kaikaku.samples.Samples;

/** The real plan and the real report that the builders are held against. */
final class Toride {

	/** The time that built documents bear. */
	static final Clock CLOCK = Clock.fixed(Instant.parse("2021-08-01T00:00:00Z"), ZoneOffset.UTC);

	private static final Path PUBLISHED = Path.of("..", "org.kaikaku.samples.tests", "testdata", "toride-2020-report.txt");

	private static Plan plan;

	private Toride() {
	}

	/** The plan of 2020; read once, not changed by the tests. */
	static synchronized Plan plan() throws IOException, PlanFileException {
		if (plan == null) {
			Path folder = Files.createTempDirectory("toride");
			Samples.copyTo(folder);
			plan = new PlanFiles(Locale.JAPANESE).open(folder.resolve(Samples.TORIDE_2020)).municipality().getPlans().get(0);
		}
		return plan;
	}

	/** The text of the published report on fiscal year 2020. */
	static String published() throws IOException {
		return Files.readString(PUBLISHED);
	}

	/** The progress report on fiscal year 2020. */
	static ReportDocument report() throws IOException, PlanFileException, ReportException {
		return build(new ProgressReportBuilder(CLOCK, List.of()), ReportOptions.of(2020));
	}

	/** Any report of the plan. */
	static ReportDocument build(ReportBuilder<Plan> builder, ReportOptions options)
			throws IOException, PlanFileException, ReportException {
		return builder.build(plan(), options, Progress.NONE);
	}
}
