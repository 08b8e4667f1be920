package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Reported;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds reported years with a target and no actual. */
@Component(service = Rule.class)
public final class TargetWithoutActual extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public TargetWithoutActual() {
		super("indicators.target-without-actual", RuleCategory.INDICATORS, Severity.WARNING, Scope.DEFINITIONS,
				eINSTANCE.getReformItem());
		reads(Reported.DUE_READS);
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		for (FiscalYear year : Reported.years(context.plan(), item))
			for (Indicator indicator : item.getIndicators()) {
				boolean target = indicator.getTargets().stream().anyMatch(t -> t.getTerm() != null && t.getTerm().year().equals(year))
						|| !indicator.getLongTermTargets().isEmpty();
				boolean actual = indicator.getActuals().stream().anyMatch(a -> a.getTerm() != null && a.getTerm().year().equals(year)
						&& (a.getValue() != null || a.getText() != null || Stated.anything(a)));
				if (target && !actual && !Stated.unknownOrNone(indicator, "actuals"))
					context.find(indicator, "message", ElementName.of(indicator), year).feature(eINSTANCE.getIndicator_Actuals());
			}
	}
}
