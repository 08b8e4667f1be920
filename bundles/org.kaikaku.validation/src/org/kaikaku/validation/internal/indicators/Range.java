package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds ranges without an upper end or upside down. */
@Component(service = Rule.class)
public final class Range extends BaseRule<Target> {
	/** Created by the service registry, or for use without it. */
	public Range() {
		super("indicators.range", RuleCategory.INDICATORS, Severity.ERROR, Scope.UNIT, eINSTANCE.getTarget());
	}

	@Override
	protected void inspect(Target target, RuleContext context) {
		if (target.eContainer() instanceof Indicator indicator && indicator.getDirection() == Direction.RANGE && target.getValue() != null
				&& (target.getUpper() == null || target.getUpper().compareTo(target.getValue()) < 0) && !Stated.unknownOrNone(target, "upper"))
			context.find(target, "message", target.getValue(), target.getUpper() == null ? "－" : target.getUpper())
					.feature(eINSTANCE.getIndicatorValue_Upper());
	}
}
