package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.ValueSeries;
import org.osgi.service.component.annotations.Component;

/** Finds targets that move against the direction of their indicator. */
@Component(service = Rule.class)
public final class TargetFalls extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public TargetFalls() {
		super("indicators.target-falls", RuleCategory.INDICATORS, Severity.WARNING, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		int wrong = indicator.getDirection() == Direction.AT_LEAST ? -1 : indicator.getDirection() == Direction.AT_MOST ? 1 : 0;
		List<Target> targets = ValueSeries.of(indicator.getTargets());
		for (int i = 1; i < targets.size() && wrong != 0 && indicator.getAccumulation() == Accumulation.PER_YEAR; i++) {
			Target before = targets.get(i - 1);
			Target now = targets.get(i);
			if (now.getValue().compareTo(before.getValue()) * wrong > 0)
				context.find(now, "message", ElementName.of(indicator), before.getTerm(), before.getValue(), now.getTerm(), now.getValue(),
						indicator.getDirection()).feature(eINSTANCE.getIndicatorValue_Value());
		}
	}
}
