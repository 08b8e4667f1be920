package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.regex.Pattern;

import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorKind;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.kaikaku.validation.internal.facts.ValueSeries;
import org.osgi.service.component.annotations.Component;

/** Finds measured indicators without a unit. */
@Component(service = Rule.class)
public final class MissingUnit extends BaseRule<Indicator> {
	private static final Pattern UNITLESS = Pattern.compile("(指数|指標|スコア|係数|ポイント|偏差値|倍率|比)(（.*）)?$");

	/** Created by the service registry, or for use without it. */
	public MissingUnit() {
		super("indicators.missing-unit", RuleCategory.INDICATORS, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		boolean measured = indicator.getKind() == IndicatorKind.QUANTITATIVE
				&& (!ValueSeries.of(indicator.getTargets()).isEmpty() || !ValueSeries.of(indicator.getActuals()).isEmpty());
		if (measured && Stated.blank(indicator.getUnit()) && !Stated.unknownOrNone(indicator, "unit")
				&& !(indicator.getName() != null && UNITLESS.matcher(indicator.getName().strip()).find()))
			context.find(indicator, "message", ElementName.of(indicator)).feature(eINSTANCE.getIndicator_Unit());
	}
}
