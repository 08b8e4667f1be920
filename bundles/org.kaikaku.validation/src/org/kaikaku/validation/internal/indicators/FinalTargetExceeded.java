package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.model.reformplan.Actual;
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

/** Finds indicators that passed their last target in an early year. */
@Component(service = Rule.class)
public final class FinalTargetExceeded extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public FinalTargetExceeded() {
		super("indicators.final-target-exceeded", RuleCategory.INDICATORS, Severity.INFORMATION, Scope.UNIT,
				eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		List<Target> targets = ValueSeries.of(indicator.getTargets());
		List<Actual> actuals = ValueSeries.of(indicator.getActuals());
		if (targets.size() < 2 || actuals.isEmpty())
			return;
		Target last = targets.get(targets.size() - 1);
		Actual actual = actuals.get(actuals.size() - 1);
		int compared = actual.getValue().compareTo(last.getValue());
		boolean rising = targets.get(0).getValue().compareTo(last.getValue()) < 0;
		boolean falling = targets.get(0).getValue().compareTo(last.getValue()) > 0;
		boolean passed = indicator.getDirection() == Direction.AT_LEAST && rising && compared > 0
				|| indicator.getDirection() == Direction.AT_MOST && falling && compared < 0;
		if (passed && actual.getTerm().compareTo(last.getTerm()) < 0)
			context.find(indicator, "message", ElementName.of(indicator), actual.getTerm(), actual.getValue(), last.getTerm(), last.getValue(),
					indicator.getUnit() == null ? "" : indicator.getUnit()).feature(eINSTANCE.getIndicator_Targets());
	}
}
