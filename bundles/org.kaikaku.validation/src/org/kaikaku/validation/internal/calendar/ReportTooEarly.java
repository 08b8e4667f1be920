package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds yearly reports published before the end of their year. */
@Component(service = Rule.class)
public final class ReportTooEarly extends BaseRule<YearlyReport> {
	/** Created by the service registry, or for use without it. */
	public ReportTooEarly() {
		super("calendar.report-too-early", RuleCategory.CALENDAR, Severity.WARNING, Scope.UNIT, eINSTANCE.getYearlyReport());
	}

	@Override
	protected void inspect(YearlyReport report, RuleContext context) {
		if (report.getYear() != null && report.getPublishedOn() != null
				&& report.getPublishedOn().latest().isBefore(report.getYear().lastDay()))
			context.find(report, "message", report.getPublishedOn(), report.getYear()).feature(eINSTANCE.getYearlyReport_PublishedOn());
	}
}
