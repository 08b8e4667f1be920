package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.kaikaku.model.reformplan.Accumulation;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.kaikaku.validation.internal.facts.ValueSeries;
import org.osgi.service.component.annotations.Component;

/** Finds cumulative indicators whose values fall from one year to the next. */
@Component(service = Rule.class)
public final class CumulativeFalls extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public CumulativeFalls() {
		super("arithmetic.cumulative-falls", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		if (indicator.getAccumulation() == Accumulation.PER_YEAR || Stated.unknownOrNone(indicator, "accumulation"))
			return;
		look(indicator.getTargets(), eINSTANCE.getTarget(), context);
		look(indicator.getActuals(), eINSTANCE.getActual(), context);
	}

	private static void look(List<? extends IndicatorValue> values, EClass type, RuleContext context) {
		List<? extends IndicatorValue> series = ValueSeries.of(values);
		for (int i = 1; i < series.size(); i++) {
			IndicatorValue before = series.get(i - 1);
			IndicatorValue now = series.get(i);
			if (now.getValue().compareTo(before.getValue()) < 0)
				context.find(now, "message", type, before.getTerm(), before.getValue(), now.getTerm(), now.getValue())
						.feature(eINSTANCE.getIndicatorValue_Value());
		}
	}
}
