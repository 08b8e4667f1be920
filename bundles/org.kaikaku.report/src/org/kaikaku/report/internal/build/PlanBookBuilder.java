package org.kaikaku.report.internal.build;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.ComputedContent;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.ReportPictures;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.internal.build.data.PlanData;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The plan as it is published: chapters, sheets without results, the list of targets, where the items come from. */
@Component(service = ReportBuilder.class)
public final class PlanBookBuilder implements ReportBuilder<Plan> {

	private static final int MOST_YEARS_UPRIGHT = 2;

	private final Clock clock;
	private final List<ReportPictures<?>> pictures;

	// The framework knows a constructor by the number of its arguments: no other may have one.
	/** The builder as a service, with all that draw pictures of plans. */
	@Activate
	public PlanBookBuilder(@Reference(service = ReportPictures.class, policyOption = ReferencePolicyOption.GREEDY)
			List<ReportPictures<?>> pictures) {
		this(Clock.systemDefaultZone(), pictures);
	}

	/** A builder that knows of no pictures. */
	public PlanBookBuilder() {
		this(Clock.systemDefaultZone(), List.of());
	}

	/** A builder whose documents bear the time of a clock. */
	public PlanBookBuilder(Clock clock, List<ReportPictures<?>> pictures) {
		this.clock = clock;
		this.pictures = List.copyOf(pictures);
	}

	@Override
	public String id() {
		return "plan";
	}

	@Override
	public String label(Locale language) {
		return Texts.of(Build.class, language).text("report.plan");
	}

	@Override
	public Class<Plan> sourceType() {
		return Plan.class;
	}

	@Override
	public ReportDocument build(Plan plan, ReportOptions options, Progress progress) throws ReportException {
		Build build = new Build(Build.Kind.PLAN_BOOK, plan, options);
		Frame frame = new Frame(build, clock);
		List<PageSection> pages = new ArrayList<>();
		String period = plan.getFirstYear() == null && plan.getLastYear() == null ? null
				: build.years().format(plan.getFirstYear(), plan.getLastYear());
		pages.add(frame.cover(build.title(), period, plan.getPublishedOn() == null ? plan.getAdoptedOn() : plan.getPublishedOn(),
				null));
		pages.add(frame.contents());
		pages.addAll(plan.getSections().isEmpty() ? List.of(new StandardChapters(build).outline(1))
				: new Chapters(build).pages(plan.getSections()));
		pages.addAll(new Sheets(build).pages(progress));
		Computed computed = new Computed(build);
		PageKind wide = build.planYears().size() > MOST_YEARS_UPRIGHT ? PageKind.LANDSCAPE : PageKind.BODY;
		addAppendix(build, "appendix.indicators", computed.of(ComputedContent.INDICATOR_LIST, 1), wide, pages);
		addAppendix(build, "appendix.lineage", computed.of(ComputedContent.LINEAGE_LIST, 1), PageKind.BODY, pages);
		pages.addAll(new PicturePages(build, pictures).pages(progress));
		pages.addAll(frame.appendices());
		return frame.document(build.title(), period, pages, PlanData.tables(build));
	}

	private static void addAppendix(Build build, String key, List<Block> content, PageKind kind,
			List<PageSection> pages) {
		if (!content.isEmpty()) {
			List<Block> blocks = new ArrayList<>();
			blocks.add(new Heading(null, 1, null, Inlines.of(build.text(key)), build.anchors().name("appendix", null), true));
			blocks.addAll(content);
			pages.add(new PageSection(build.plan().getId(), kind, build.text(key), blocks));
		}
	}
}
