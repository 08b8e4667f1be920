package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorKind;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds measured indicators that only have words, and described ones that only have numbers. */
@Component(service = Rule.class)
public final class KindMismatch extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public KindMismatch() {
		super("indicators.kind-mismatch", RuleCategory.INDICATORS, Severity.WARNING, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		List<IndicatorValue> values = new ArrayList<>(indicator.getTargets());
		values.addAll(indicator.getActuals());
		boolean numbers = values.stream().anyMatch(v -> v.getValue() != null);
		boolean words = values.stream().anyMatch(v -> !Stated.blank(v.getText()));
		if (indicator.getKind() == IndicatorKind.QUANTITATIVE && words && !numbers
				|| indicator.getKind() == IndicatorKind.QUALITATIVE && numbers && !words)
			context.find(indicator, "message", ElementName.of(indicator), indicator.getKind()).feature(eINSTANCE.getIndicator_Kind());
	}
}
