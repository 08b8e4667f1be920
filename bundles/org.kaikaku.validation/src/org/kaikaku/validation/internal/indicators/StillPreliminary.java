package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.ActualStatus;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.ValueSeries;
import org.osgi.service.component.annotations.Component;

/** Finds preliminary actuals followed by a final one of a later year. */
@Component(service = Rule.class)
public final class StillPreliminary extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public StillPreliminary() {
		super("indicators.still-preliminary", RuleCategory.INDICATORS, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		List<Actual> actuals = ValueSeries.of(indicator.getActuals());
		for (int i = 0; i + 1 < actuals.size(); i++) {
			Actual actual = actuals.get(i);
			boolean later = actuals.subList(i + 1, actuals.size()).stream().anyMatch(a -> a.getStatus() == ActualStatus.FINAL);
			if (actual.getStatus() != ActualStatus.FINAL && later)
				context.find(actual, "message", ElementName.of(indicator), actual.getTerm(), actual.getStatus())
						.feature(eINSTANCE.getActual_Status());
		}
	}
}
