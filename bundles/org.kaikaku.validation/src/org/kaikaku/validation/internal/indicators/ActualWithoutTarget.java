package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds actuals of years without a target where other years have one. */
@Component(service = Rule.class)
public final class ActualWithoutTarget extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public ActualWithoutTarget() {
		super("indicators.actual-without-target", RuleCategory.INDICATORS, Severity.WARNING, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		if (indicator.getTargets().isEmpty() || Stated.unknownOrNone(indicator, "targets"))
			return;
		for (Actual actual : indicator.getActuals())
			if (actual.getTerm() != null && indicator.getTargets().stream().noneMatch(t -> t.getTerm() != null
					&& (t.getTerm().contains(actual.getTerm()) || actual.getTerm().contains(t.getTerm()))))
				context.find(actual, "message", ElementName.of(indicator), actual.getTerm()).feature(eINSTANCE.getIndicatorValue_Term());
	}
}
