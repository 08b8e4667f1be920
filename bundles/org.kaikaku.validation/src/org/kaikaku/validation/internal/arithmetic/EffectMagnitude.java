package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds yearly effects that change by a factor of about a thousand. */
@Component(service = Rule.class)
public final class EffectMagnitude extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public EffectMagnitude() {
		super("arithmetic.effect-magnitude", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		Map<Object, EffectAmount> known = new HashMap<>();
		for (YearlyRecord record : item.getRecords())
			for (EffectAmount effect : record.getEffects())
				if (record.getTerm() != null && effect.getCategory() != null && effect.getYen() != null)
					known.put(List.of(record.getTerm().year(), effect.getCategory(), effect.getNature()), effect);
		for (YearlyRecord record : item.getRecords())
			for (EffectAmount effect : record.getEffects())
				if (record.getTerm() != null && effect.getCategory() != null && effect.getYen() != null) {
					EffectAmount before = known.get(List.of(record.getTerm().year().plus(-1), effect.getCategory(), effect.getNature()));
					if (before != null && isThousandfold(before.getYen().amount(), effect.getYen().amount()))
						context.find(effect, "message", record.getTerm(), effect.getYen(), before.getYen())
								.feature(eINSTANCE.getEffectAmount_Yen());
				}
	}

	private static boolean isThousandfold(long one, long other) {
		double ratio = one == 0 || other == 0 ? 1 : Math.abs(Math.log10(Math.abs((double) one / other)));
		return Math.abs(ratio - 3) < 0.25 || Math.abs(ratio - 6) < 0.25;
	}
}
