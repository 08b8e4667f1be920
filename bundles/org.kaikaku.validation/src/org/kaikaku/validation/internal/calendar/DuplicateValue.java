package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.ActualStatus;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.osgi.service.component.annotations.Component;

/** Finds two targets or two actuals of an indicator at the same term. */
@Component(service = Rule.class)
public final class DuplicateValue extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public DuplicateValue() {
		super("calendar.duplicate-value", RuleCategory.CALENDAR, Severity.WARNING, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		look(indicator, indicator.getTargets(), eINSTANCE.getIndicator_Targets(), context);
		look(indicator, indicator.getActuals(), eINSTANCE.getIndicator_Actuals(), context);
		look(indicator, indicator.getBaselines(), eINSTANCE.getIndicator_Baselines(), context);
	}

	private static void look(Indicator indicator, List<? extends IndicatorValue> values, EReference feature, RuleContext context) {
		Map<FiscalTerm, IndicatorValue> seen = new HashMap<>();
		for (IndicatorValue value : values) {
			IndicatorValue other = value.getTerm() == null ? null : seen.put(value.getTerm(), value);
			boolean revision = other instanceof Actual before && before.getStatus() != ActualStatus.FINAL;
			if (other != null && !revision)
				context.find(value, "message", ElementName.of(indicator), value.getTerm(), feature)
						.feature(eINSTANCE.getIndicatorValue_Term());
		}
	}
}
