package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.NumberMention;
import org.kaikaku.validation.internal.text.Numbers;
import org.osgi.service.component.annotations.Component;

/** Finds values that differ from their printed form. */
@Component(service = Rule.class)
public final class WrittenDiffers extends BaseRule<IndicatorValue> {
	/** Created by the service registry, or for use without it. */
	public WrittenDiffers() {
		super("indicators.written-differs", RuleCategory.INDICATORS, Severity.WARNING, Scope.UNIT, eINSTANCE.getIndicatorValue());
	}

	@Override
	protected void inspect(IndicatorValue value, RuleContext context) {
		if (value.getWritten() == null || value.getValue() == null)
			return;
		List<NumberMention> numbers = Numbers.in(value.getWritten()).stream().filter(n -> !n.unit().equals("年度")).toList();
		boolean found = numbers.stream().anyMatch(n -> n.value().compareTo(value.getValue()) == 0);
		if (!numbers.isEmpty() && !found)
			context.find(value, "message", value.getWritten(), value.getValue()).feature(eINSTANCE.getIndicatorValue_Value());
		Direction direction = value.eContainer() instanceof Indicator indicator ? indicator.getDirection() : Direction.OBSERVED;
		if (value instanceof Target && (value.getWritten().contains("以下") && direction == Direction.AT_LEAST
				|| value.getWritten().contains("以上") && direction == Direction.AT_MOST))
			context.find(value, "direction", value.getWritten(), direction).feature(eINSTANCE.getIndicator_Direction());
	}
}
