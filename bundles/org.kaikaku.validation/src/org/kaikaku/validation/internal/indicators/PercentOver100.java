package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.regex.Pattern;

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

/** Finds shares above a hundred per cent. */
@Component(service = Rule.class)
public final class PercentOver100 extends BaseRule<IndicatorValue> {
	private static final Pattern CAN_EXCEED = Pattern.compile("達成|増|伸|比|倍|成長|上昇|変化|充足|稼働|経常収支|将来負担|進捗");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Created by the service registry, or for use without it. */
	public PercentOver100() {
		super("indicators.percent-over-100", RuleCategory.INDICATORS, Severity.WARNING, Scope.UNIT, eINSTANCE.getIndicatorValue());
	}

	@Override
	protected void inspect(IndicatorValue value, RuleContext context) {
		if (value.getValue() == null || value.getValue().compareTo(HUNDRED) <= 0 || !(value.eContainer() instanceof Indicator indicator))
			return;
		String unit = value.getUnit() == null ? indicator.getUnit() : value.getUnit();
		boolean share = "%".equals(unit) || "％".equals(unit);
		if (share && indicator.getName() != null && indicator.getName().contains("率") && !CAN_EXCEED.matcher(indicator.getName()).find())
			context.find(value, "message", ElementName.of(indicator), value.getTerm() == null ? "－" : value.getTerm(), value.getValue())
					.feature(eINSTANCE.getIndicatorValue_Value());
	}
}
