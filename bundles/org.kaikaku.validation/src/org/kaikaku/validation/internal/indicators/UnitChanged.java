package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.osgi.service.component.annotations.Component;

/** Finds values of an indicator in a unit of their own. */
@Component(service = Rule.class)
public final class UnitChanged extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public UnitChanged() {
		super("indicators.unit-changed", RuleCategory.INDICATORS, Severity.WARNING, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		look(indicator, indicator.getTargets(), context);
		look(indicator, indicator.getActuals(), context);
		look(indicator, indicator.getBaselines(), context);
	}

	private static void look(Indicator indicator, List<? extends IndicatorValue> values, RuleContext context) {
		for (IndicatorValue value : values)
			if (value.getUnit() != null && !JapaneseDigits.toHalfWidth(value.getUnit())
					.equals(indicator.getUnit() == null ? null : JapaneseDigits.toHalfWidth(indicator.getUnit())))
				context.find(value, "message", ElementName.of(indicator), value.getTerm() == null ? "－" : value.getTerm(), value.getUnit(),
						indicator.getUnit() == null ? "－" : indicator.getUnit()).feature(eINSTANCE.getIndicatorValue_Unit());
	}
}
