package org.kaikaku.compare;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.kaikaku.compare.internal.report.ComparisonData;
import org.kaikaku.compare.internal.report.ComparisonPages;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.build.PlanConventions;
import org.kaikaku.report.document.DocumentMetadata;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.text.TextConventions;
import org.osgi.service.component.annotations.Component;

/**
 * The report of a comparison: overview, fates with counts, the comparison table (新旧対照表), indicators with charts through both
 * plans, effects and department changes. Items and order of the options play no part; conventions are those of the right side
 * unless the options name others.
 */
@Component(service = ReportBuilder.class)
public final class ComparisonReportBuilder implements ReportBuilder<Comparison> {
	private final Clock clock;

	/** The builder as a service. */
	public ComparisonReportBuilder() {
		this(Clock.systemDefaultZone());
	}

	/** @param clock tells the time that is written into the document */
	public ComparisonReportBuilder(Clock clock) {
		this.clock = clock;
	}

	@Override
	public String id() {
		return "comparison";
	}

	@Override
	public String label(Locale language) {
		return Messages.of(language).text("report.label");
	}

	@Override
	public Class<Comparison> sourceType() {
		return Comparison.class;
	}

	@Override
	public ReportDocument build(Comparison source, ReportOptions options, Progress progress) {
		TextConventions conventions = options.conventions() != null ? options.conventions() : PlanConventions.of(source.pair().right().plan());
		Locale language = options.language();
		String title = Messages.of(language).text("report.title", source.pair().left().label(), source.pair().right().label());
		String author = PlanStructure.ancestor(source.pair().right().plan(), Municipality.class).map(Municipality::getName).orElse("");
		DocumentMetadata metadata = new DocumentMetadata(title, label(language), author == null ? "" : author, List.of(),
				LocalDateTime.now(clock).withNano(0), source.pair().right().plan().getId());
		ComparisonPages pages = new ComparisonPages(source, language, conventions);
		return new ReportDocument(metadata, Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "en" : "ja-JP", title,
				conventions, pages.sections(title),
				new ComparisonData(source, language).tables());
	}
}
