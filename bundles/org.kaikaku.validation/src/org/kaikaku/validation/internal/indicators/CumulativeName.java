package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds indicators named cumulative that are entered as yearly, and the other way round. */
@Component(service = Rule.class)
public final class CumulativeName extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public CumulativeName() {
		super("indicators.cumulative-name", RuleCategory.INDICATORS, Severity.WARNING, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		if (indicator.getName() == null || Stated.unknownOrNone(indicator, "accumulation"))
			return;
		boolean yearly = indicator.getAccumulation() == Accumulation.PER_YEAR;
		boolean saysTotal = indicator.getName().contains("累計") || indicator.getName().contains("累積") || indicator.getName().contains("通算");
		boolean saysYearly = indicator.getName().contains("単年度") || indicator.getName().contains("年間");
		if (yearly && saysTotal || !yearly && saysYearly && !saysTotal)
			context.find(indicator, "message", ElementName.of(indicator), indicator.getAccumulation())
					.feature(eINSTANCE.getIndicator_Accumulation());
	}
}
