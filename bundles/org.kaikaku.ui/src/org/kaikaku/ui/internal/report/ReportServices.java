package org.kaikaku.ui.internal.report;

import java.util.Comparator;
import java.util.List;

import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportExporter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** All kinds of reports and formats that are installed. */
@Component(service = ReportServices.class)
public final class ReportServices {
	private final List<ReportBuilder<Plan>> builders;
	private final List<ReportExporter> exporters;

	/** Called by the service registry, again when one comes or goes. */
	@Activate
	@SuppressWarnings("unchecked") // the cast is checked by sourceType()
	public ReportServices(
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<ReportBuilder<?>> builders,
			@Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<ReportExporter> exporters) {
		this.builders = builders.stream().filter(b -> b.sourceType() == Plan.class).map(b -> (ReportBuilder<Plan>) b)
				.sorted(Comparator.comparing((ReportBuilder<Plan> b) -> !b.id().equals("progress")).thenComparing(ReportBuilder::id))
				.toList();
		this.exporters = exporters.stream().sorted(Comparator.comparing(ReportExporter::formatId)).toList();
	}

	/** Reports on plans, the yearly progress report first. */
	public List<ReportBuilder<Plan>> builders() {
		return builders;
	}

	/** Formats. */
	public List<ReportExporter> exporters() {
		return exporters;
	}
}
