package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.List;

import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.RuleOption;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Easier;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.ValueSeries;
import org.kaikaku.validation.internal.facts.ValuesBefore;
import org.osgi.service.component.annotations.Component;

/** Finds first targets far below what had been reached before. */
@Component(service = Rule.class)
public final class TargetLowered extends BaseRule<ReformItem> {
	private static final List<RuleOption> OPTIONS = List.of(RuleOption.number("percent", "20"));

	/** Created by the service registry, or for use without it. */
	public TargetLowered() {
		super("indicators.target-lowered", RuleCategory.INDICATORS, Severity.WARNING, Scope.OTHER_PLANS, eINSTANCE.getReformItem());
		reads(eINSTANCE.getIndicator_Actuals(), eINSTANCE.getIndicatorValue_Value(), eINSTANCE.getIndicatorValue_Term());
	}

	@Override
	public List<RuleOption> options() {
		return OPTIONS;
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		for (Indicator indicator : item.getIndicators()) {
			IndicatorValue before = ValuesBefore.last(indicator);
			List<Target> targets = ValueSeries.of(indicator.getTargets());
			if (before == null || targets.isEmpty() || before.getValue().signum() <= 0)
				continue;
			Target first = targets.get(0);
			BigDecimal easier = Easier.percent(indicator.getDirection(), before.getValue(), first.getValue());
			if (easier.compareTo(context.number("percent")) >= 0)
				context.find(first, "message", ElementName.of(indicator), first.getTerm(), first.getValue(), before.getTerm(), before.getValue(),
						easier, indicator.getUnit() == null ? "" : indicator.getUnit()).feature(eINSTANCE.getIndicatorValue_Value());
		}
	}
}
