package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.List;

import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorKind;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.RuleOption;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ValueSeries;
import org.osgi.service.component.annotations.Component;

/** Finds values that differ from the value beside them by a power of ten or so. */
@Component(service = Rule.class)
public final class Magnitude extends BaseRule<Indicator> {
	private static final List<RuleOption> OPTIONS = List.of(RuleOption.number("factor", "20"));

	/** Created by the service registry, or for use without it. */
	public Magnitude() {
		super("arithmetic.magnitude", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	public List<RuleOption> options() {
		return OPTIONS;
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		if (indicator.getKind() != IndicatorKind.QUANTITATIVE)
			return;
		BigDecimal factor = context.number("factor");
		List<? extends IndicatorValue> targets = ValueSeries.of(indicator.getTargets());
		for (int i = 1; i < targets.size(); i++)
			look(targets.get(i - 1), targets.get(i), factor, context);
		for (Actual actual : ValueSeries.of(indicator.getActuals()))
			targets.stream().filter(t -> t.getTerm().equals(actual.getTerm())).findFirst()
					.ifPresent(t -> look(t, actual, factor, context));
	}

	private static void look(IndicatorValue beside, IndicatorValue value, BigDecimal factor, RuleContext context) {
		BigDecimal a = beside.getValue();
		BigDecimal b = value.getValue();
		if (a.signum() > 0 && b.signum() > 0 && (b.compareTo(a.multiply(factor)) >= 0 || a.compareTo(b.multiply(factor)) >= 0))
			context.find(value, "message", value.getTerm(), value.eClass(), b, beside.getTerm(), beside.eClass(), a)
					.feature(eINSTANCE.getIndicatorValue_Value());
	}
}
