package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

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

/** Finds the one target that stands out of an otherwise even series. */
@Component(service = Rule.class)
public final class OutOfStep extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public OutOfStep() {
		super("indicators.out-of-step", RuleCategory.INDICATORS, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		List<Target> targets = ValueSeries.of(indicator.getTargets());
		if (targets.size() < 5)
			return;
		for (int odd = 1; odd < targets.size(); odd++) {
			BigDecimal expected = expected(targets, odd);
			if (expected != null && expected.compareTo(targets.get(odd).getValue()) != 0)
				context.find(targets.get(odd), "message", ElementName.of(indicator), targets.get(odd).getTerm(), targets.get(odd).getValue(), expected)
						.feature(eINSTANCE.getIndicatorValue_Value());
		}
	}

	/** The value that makes the series even; null when the others are not even. */
	private static BigDecimal expected(List<Target> targets, int odd) {
		int a = odd == 1 ? 2 : 0;
		int b = a + 1 == odd ? a + 2 : a + 1;
		BigDecimal width = targets.get(b).getValue().subtract(targets.get(a).getValue());
		BigDecimal step = width.divide(BigDecimal.valueOf(b - a), 6, RoundingMode.HALF_UP);
		BigDecimal start = targets.get(a).getValue();
		for (int i = 0; i < targets.size(); i++)
			if (i != odd && start.add(step.multiply(BigDecimal.valueOf(i - a))).compareTo(targets.get(i).getValue()) != 0)
				return null;
		return start.add(step.multiply(BigDecimal.valueOf(odd - a))).setScale(targets.get(odd).getValue().scale(), RoundingMode.HALF_UP);
	}
}
