package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.List;

import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.RuleOption;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.ValueSeries;
import org.osgi.service.component.annotations.Component;

/** Finds targets to be reached from below that are the same in every year. */
@Component(service = Rule.class)
public final class FlatTargets extends BaseRule<Indicator> {
	private static final List<RuleOption> OPTIONS = List.of(RuleOption.number("years", "3"));

	/** Created by the service registry, or for use without it. */
	public FlatTargets() {
		super("indicators.flat-targets", RuleCategory.INDICATORS, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	public List<RuleOption> options() {
		return OPTIONS;
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		List<Target> targets = ValueSeries.of(indicator.getTargets());
		if (indicator.getDirection() != Direction.AT_LEAST || targets.size() < context.number("years").intValue())
			return;
		BigDecimal first = targets.get(0).getValue();
		boolean full = "%".equals(indicator.getUnit()) || "％".equals(indicator.getUnit());
		if (targets.stream().allMatch(t -> t.getValue().compareTo(first) == 0) && !(full && first.compareTo(BigDecimal.valueOf(100)) == 0))
			context.find(indicator, "message", ElementName.of(indicator), targets.get(0).getTerm(), targets.get(targets.size() - 1).getTerm(),
					first, indicator.getUnit() == null ? "" : indicator.getUnit()).feature(eINSTANCE.getIndicator_Targets());
	}
}
