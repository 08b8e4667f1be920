package org.kaikaku.report.internal.build;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.ReportPictures;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.internal.build.data.PlanData;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The yearly progress report: the chapters of the plan and of the year, then a sheet for each item. Where nobody has
 * written chapters yet, the usual ones are made from the figures.
 */
@Component(service = ReportBuilder.class)
public final class ProgressReportBuilder implements ReportBuilder<Plan> {

	private final Clock clock;
	private final List<ReportPictures<?>> pictures;

	// The framework knows a constructor by the number of its arguments: no other may have one.
	/** The builder as a service, with all that draw pictures of plans. */
	@Activate
	public ProgressReportBuilder(@Reference(service = ReportPictures.class, policyOption = ReferencePolicyOption.GREEDY)
			List<ReportPictures<?>> pictures) {
		this(Clock.systemDefaultZone(), pictures);
	}

	/** A builder that knows of no pictures. */
	public ProgressReportBuilder() {
		this(Clock.systemDefaultZone(), List.of());
	}

	/** A builder whose documents bear the time of a clock. */
	public ProgressReportBuilder(Clock clock, List<ReportPictures<?>> pictures) {
		this.clock = clock;
		this.pictures = List.copyOf(pictures);
	}

	@Override
	public String id() {
		return "progress";
	}

	@Override
	public String label(Locale language) {
		return Texts.of(Build.class, language).text("report.progress");
	}

	@Override
	public Class<Plan> sourceType() {
		return Plan.class;
	}

	@Override
	public ReportDocument build(Plan plan, ReportOptions options, Progress progress) throws ReportException {
		Build build = new Build(Build.Kind.PROGRESS, plan, options);
		Frame.requireYear(build);
		Frame frame = new Frame(build, clock);
		Optional<YearlyReport> report = Frame.report(build);
		String subtitle = build.text("progress.subtitle", build.years().format(build.year()));
		String own = report.map(YearlyReport::getTitle).orElse(null);
		String title = own == null ? build.title() + "　" + subtitle : own;
		List<PageSection> pages = new ArrayList<>();
		pages.add(frame.cover(own == null ? build.title() : own, own == null ? subtitle : null,
				report.map(YearlyReport::getPublishedOn).orElse(null), report.map(YearlyReport::getIssuer).orElse(null)));
		pages.add(frame.contents());
		List<Section> ofPlan = plan.getSections();
		List<Section> ofYear = report.map(r -> List.<Section>copyOf(r.getSections())).orElse(List.of());
		StandardChapters standard = new StandardChapters(build);
		Chapters chapters = new Chapters(build);
		pages.addAll(ofPlan.isEmpty() ? List.of(standard.outline(1)) : chapters.pages(ofPlan));
		pages.addAll(ofYear.isEmpty() ? List.of(standard.results(ofPlan.isEmpty() ? 2 : ofPlan.size() + 1))
				: chapters.pages(ofYear));
		pages.addAll(new Sheets(build).pages(progress));
		pages.addAll(new PicturePages(build, pictures).pages(progress));
		pages.addAll(frame.appendices());
		return frame.document(title, subtitle, pages, PlanData.tables(build));
	}
}
