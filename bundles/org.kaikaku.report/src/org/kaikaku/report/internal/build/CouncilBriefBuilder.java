package org.kaikaku.report.internal.build;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.internal.build.brief.BriefPages;
import org.kaikaku.report.internal.build.data.PlanData;
import org.osgi.service.component.annotations.Component;

/** The short version for the council: counts, effects, items behind plan, what changes next; two to four pages. */
@Component(service = ReportBuilder.class)
public final class CouncilBriefBuilder implements ReportBuilder<Plan> {

	private final Clock clock;

	/** The builder as a service. */
	public CouncilBriefBuilder() {
		this(Clock.systemDefaultZone());
	}

	/** A builder whose documents bear the time of a clock. */
	public CouncilBriefBuilder(Clock clock) {
		this.clock = clock;
	}

	@Override
	public String id() {
		return "brief";
	}

	@Override
	public String label(Locale language) {
		return Texts.of(Build.class, language).text("report.brief");
	}

	@Override
	public Class<Plan> sourceType() {
		return Plan.class;
	}

	@Override
	public ReportDocument build(Plan plan, ReportOptions options, Progress progress) throws ReportException {
		Build build = new Build(Build.Kind.BRIEF, plan, options);
		Frame.requireYear(build);
		String subtitle = build.text("brief.subtitle", build.years().format(build.year()));
		StandardChapters sentences = new StandardChapters(build);
		progress.step(0, 1);
		BriefPages pages = new BriefPages(build, sentences.counts(), sentences.effects());
		ReportDocument document = new Frame(build, clock).document(build.title() + "　" + subtitle, subtitle,
				List.of(pages.page(subtitle)), PlanData.tables(build));
		progress.step(1, 1);
		return document;
	}
}
