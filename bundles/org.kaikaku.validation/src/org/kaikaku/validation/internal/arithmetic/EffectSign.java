package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds effects entered as negative. */
@Component(service = Rule.class)
public final class EffectSign extends BaseRule<EffectAmount> {
	/** Created by the service registry, or for use without it. */
	public EffectSign() {
		super("arithmetic.effect-sign", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getEffectAmount());
	}

	@Override
	protected void inspect(EffectAmount effect, RuleContext context) {
		if (effect.getYen() != null && effect.getYen().amount() < 0)
			context.find(effect, "message", effect.getYen()).feature(eINSTANCE.getEffectAmount_Yen());
	}
}
