package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.OverlapDeduction;
import org.kaikaku.model.types.Yen;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds deductions for overlap that are larger than the effect or negative. */
@Component(service = Rule.class)
public final class Deduction extends BaseRule<EffectAmount> {
	/** Created by the service registry, or for use without it. */
	public Deduction() {
		super("arithmetic.deduction", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getEffectAmount());
	}

	@Override
	protected void inspect(EffectAmount effect, RuleContext context) {
		Yen sum = Yen.ZERO;
		boolean negative = false;
		for (OverlapDeduction deduction : effect.getDeductions())
			if (deduction.getYen() != null) {
				sum = sum.plus(deduction.getYen());
				negative |= deduction.getYen().amount() < 0;
			}
		if (effect.getYen() != null && (negative || sum.compareTo(effect.getYen()) > 0 && !effect.getDeductions().isEmpty()))
			context.find(effect, "message", sum, effect.getYen()).feature(eINSTANCE.getEffectAmount_Deductions());
	}
}
