package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.osgi.service.component.annotations.Component;

/** Finds long-term targets without any targets on the way. */
@Component(service = Rule.class)
public final class LongTermWithoutPath extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public LongTermWithoutPath() {
		super("indicators.long-term-without-path", RuleCategory.INDICATORS, Severity.INFORMATION, Scope.UNIT,
				eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		if (indicator.getTargets().isEmpty() && !indicator.getLongTermTargets().isEmpty()) {
			Target far = indicator.getLongTermTargets().get(0);
			context.find(indicator, "message", ElementName.of(indicator), far.getTerm() == null ? "－" : far.getTerm(),
					far.getValue() == null ? String.valueOf(far.getText()) : far.getValue(), indicator.getUnit() == null ? "" : indicator.getUnit())
					.feature(eINSTANCE.getIndicator_Targets());
		}
	}
}
