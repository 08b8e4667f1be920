package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds weights of indicators that add up neither to 1 nor to 100. */
@Component(service = Rule.class)
public final class Weights extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public Weights() {
		super("arithmetic.weights", RuleCategory.ARITHMETIC, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		List<BigDecimal> weights = item.getIndicators().stream().map(Indicator::getWeight).filter(Objects::nonNull).toList();
		BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (!weights.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0 && sum.compareTo(BigDecimal.valueOf(100)) != 0)
			context.find(item, "message", sum).feature(eINSTANCE.getIndicator_Weight());
	}
}
