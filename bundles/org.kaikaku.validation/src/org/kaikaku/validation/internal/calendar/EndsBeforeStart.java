package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
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
		for (Span span : Span.of(element.eClass())) {
			EStructuralFeature first = span.first();
			EStructuralFeature last = span.last();
			Object start = element.eGet(first);
			Object end = element.eGet(last);
			if (start != null && end != null && isBefore(end, start))
				context.find(element, "message", last, end, first, start).feature(last).fix("swap", element, () -> {
					element.eSet(first, end);
					element.eSet(last, start);
				}, first, last);
		}
	}

	/** Two features of a type of which one cannot be before the other. */
	private record Span(EStructuralFeature first, EStructuralFeature last) {
		private static final Map<EClass, List<Span>> BY_TYPE = new ConcurrentHashMap<>();

		static List<Span> of(EClass type) {
			List<Span> known = BY_TYPE.get(type);
			if (known == null) {
				known = SPANS.stream().map(s -> new Span(type.getEStructuralFeature(s.get(0)), type.getEStructuralFeature(s.get(1))))
						.filter(s -> s.first != null && s.last != null).toList();
				BY_TYPE.put(type, known);
			}
			return known;
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
