package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.ValueSeries;
import org.kaikaku.validation.internal.facts.ValuesBefore;
import org.osgi.service.component.annotations.Component;

/** Finds indicators whose last target had been reached before the plan began. */
@Component(service = Rule.class)
public final class TargetReachedBefore extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public TargetReachedBefore() {
		super("indicators.target-reached-before", RuleCategory.INDICATORS, Severity.INFORMATION, Scope.OTHER_PLANS,
				eINSTANCE.getReformItem());
		reads(eINSTANCE.getIndicator_Actuals(), eINSTANCE.getIndicatorValue_Value(), eINSTANCE.getIndicatorValue_Term());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		for (Indicator indicator : item.getIndicators()) {
			IndicatorValue before = ValuesBefore.last(indicator);
			List<Target> targets = ValueSeries.of(indicator.getTargets());
			if (before == null || targets.isEmpty() || indicator.getAccumulation() == Accumulation.CUMULATIVE_IN_PLAN)
				continue;
			Target last = targets.get(targets.size() - 1);
			boolean met = indicator.getDirection() == Direction.AT_LEAST && before.getValue().compareTo(last.getValue()) >= 0
					|| indicator.getDirection() == Direction.AT_MOST && before.getValue().compareTo(last.getValue()) <= 0;
			if (met)
				context.find(last, "message", ElementName.of(indicator), before.getTerm(), before.getValue(), last.getValue(),
						indicator.getUnit() == null ? "" : indicator.getUnit()).feature(eINSTANCE.getIndicatorValue_Value());
		}
	}
}
