package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds two records of one element for the same term. */
@Component(service = Rule.class)
public final class DuplicateRecord extends BaseRule<PlanElement> {
	/** Created by the service registry, or for use without it. */
	public DuplicateRecord() {
		super("calendar.duplicate-record", RuleCategory.CALENDAR, Severity.ERROR, Scope.UNIT,
				eINSTANCE.getPlan(), eINSTANCE.getTheme(), eINSTANCE.getReformItem(), eINSTANCE.getActivity());
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		Set<Object> seen = new HashSet<>();
		for (YearlyRecord record : element.getRecords())
			if (record.getTerm() != null && !seen.add(List.of(record.getTerm(), record.getUntil() == null ? record.getTerm() : record.getUntil())))
				context.find(record, "message", record.getTerm()).feature(eINSTANCE.getYearlyRecord_Term());
	}
}
