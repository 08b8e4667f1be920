package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.ValueSeries;
import org.osgi.service.component.annotations.Component;

/** Finds series whose values are written with different numbers of decimals. */
@Component(service = Rule.class)
public final class MixedPrecision extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public MixedPrecision() {
		super("indicators.mixed-precision", RuleCategory.INDICATORS, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		look(indicator, indicator.getTargets(), eINSTANCE.getIndicator_Targets(), context);
		look(indicator, indicator.getActuals(), eINSTANCE.getIndicator_Actuals(), context);
	}

	/** Whole numbers beside decimals are left alone: many sheets write 98 for 98.0. */
	private static void look(Indicator indicator, List<? extends IndicatorValue> values, EReference feature, RuleContext context) {
		List<BigDecimal> decimals = ValueSeries.of(values).stream().map(IndicatorValue::getValue).filter(v -> v.scale() > 0).toList();
		if (decimals.stream().map(BigDecimal::scale).distinct().count() > 1)
			context.find(indicator, "message", ElementName.of(indicator), feature,
					decimals.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("、"))).feature(feature);
	}
}
