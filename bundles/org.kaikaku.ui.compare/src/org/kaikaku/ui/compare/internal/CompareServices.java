package org.kaikaku.ui.compare.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportExporter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All comparators, reports of comparisons and formats that are installed, those of other bundles included. */
@Component(service = CompareServices.class)
public final class CompareServices {
	/** Tells every change of two drafts, so that the others have nothing to add to it. */
	private static final String EVERY_CHANGE = "elements";
	/** What the product compares of two plans; of two drafts it is told by every change already. */
	private static final List<String> OF_PLANS = List.of("structure", "departments", "reorganisations", "indicators", "effects", "texts");

	private final List<PlanComparator> comparators;
	private final ReportBuilder<Comparison> report;
	private final List<ReportExporter> exporters;

	/** Called by the service registry, again when one comes or goes. */
	@Activate
	@SuppressWarnings("unchecked") // the cast is checked by sourceType()
	public CompareServices(
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<PlanComparator> comparators,
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<ReportBuilder<?>> builders,
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<ReportExporter> exporters) {
		this.comparators = comparators.stream().sorted(Comparator.comparingInt(PlanComparator::order).thenComparing(PlanComparator::id)).toList();
		report = builders.stream().filter(b -> b.sourceType() == Comparison.class).map(b -> (ReportBuilder<Comparison>) b)
				.min(Comparator.comparing(ReportBuilder::id)).orElse(null);
		this.exporters = exporters.stream().sorted(Comparator.comparing(ReportExporter::formatId)).toList();
	}

	/** The comparators in their order. */
	public List<PlanComparator> comparators() {
		return comparators;
	}

	/** The comparators with some ids; those that a kind of comparison begins with when none are named. */
	public List<PlanComparator> comparators(List<String> ids, ComparisonMode mode) {
		return comparators.stream().filter(c -> ids.isEmpty() ? isUsual(c, mode) : ids.contains(c.id())).toList();
	}

	/** Whether a kind of comparison begins with a comparator. */
	public static boolean isUsual(PlanComparator comparator, ComparisonMode mode) {
		return mode == ComparisonMode.DRAFTS ? !OF_PLANS.contains(comparator.id()) : !EVERY_CHANGE.equals(comparator.id());
	}

	/** Whether a comparator has something to say in a kind of comparison. */
	public static boolean isUseful(PlanComparator comparator, ComparisonMode mode) {
		return mode == ComparisonMode.DRAFTS || !EVERY_CHANGE.equals(comparator.id());
	}


	/** The report of a comparison; empty when none is installed. */
	public Optional<ReportBuilder<Comparison>> report() {
		return Optional.ofNullable(report);
	}

	/** Formats of documents. */
	public List<ReportExporter> exporters() {
		return exporters;
	}
}
