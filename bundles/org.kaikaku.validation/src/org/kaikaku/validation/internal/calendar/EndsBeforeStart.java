package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.PartialDate;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds spans of time whose end lies before their start. */
@Component(service = Rule.class)
public final class EndsBeforeStart extends BaseRule<Element> {
	private static final List<List<String>> SPANS = List.of(List.of("firstYear", "lastYear"), List.of("start", "end"),
			List.of("term", "until"), List.of("established", "abolished"), List.of("from", "until"));

	/** Created by the service registry, or for use without it. */
	public EndsBeforeStart() {
		super("calendar.ends-before-start", RuleCategory.CALENDAR, Severity.ERROR, Scope.UNIT,
				eINSTANCE.getPlan(), eINSTANCE.getReformItem(), eINSTANCE.getRelatedPlan(),
				eINSTANCE.getScheduleStep(), eINSTANCE.getYearlyRecord(), eINSTANCE.getDepartment(),
				eINSTANCE.getDepartmentName(), eINSTANCE.getAssignment(), eINSTANCE.getMember());
	}

	@Override
	protected void inspect(Element element, RuleContext context) {
		for (List<String> span : SPANS) {
			EStructuralFeature first = element.eClass().getEStructuralFeature(span.get(0));
			EStructuralFeature last = element.eClass().getEStructuralFeature(span.get(1));
			if (first == null || last == null)
				continue;
			Object start = element.eGet(first);
			Object end = element.eGet(last);
			if (start != null && end != null && isBefore(end, start))
				context.find(element, "message", last, end, first, start).feature(last).fix("swap", element, () -> {
					element.eSet(first, end);
					element.eSet(last, start);
				}, first, last);
		}
	}

	private static boolean isBefore(Object end, Object start) {
		if (end instanceof FiscalYear e && start instanceof FiscalYear s)
			return e.compareTo(s) < 0;
		if (end instanceof FiscalTerm e && start instanceof FiscalTerm s)
			return e.lastDay().isBefore(s.firstDay());
		return end instanceof PartialDate e && start instanceof PartialDate s && e.latest().isBefore(s.earliest());
	}
}
