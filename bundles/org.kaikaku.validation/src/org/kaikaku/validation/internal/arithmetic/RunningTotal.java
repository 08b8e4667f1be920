package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.Yen;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds running totals of effects that fall, or that add up running totals again. */
@Component(service = Rule.class)
public final class RunningTotal extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public RunningTotal() {
		super("arithmetic.running-total", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		Map<EffectCategory, TreeMap<FiscalTerm, Yen>> totals = new LinkedHashMap<>();
		for (YearlyRecord record : item.getRecords())
			for (EffectAmount effect : record.getEffects())
				if (effect.getCumulativeSince() != null && effect.getYen() != null && record.getTerm() != null && effect.getCategory() != null)
					totals.computeIfAbsent(effect.getCategory(), c -> new TreeMap<>()).put(record.getTerm(), effect.getYen());
		totals.values().forEach(series -> look(item, series, context));
	}

	private static void look(ReformItem item, TreeMap<FiscalTerm, Yen> series, RuleContext context) {
		FiscalTerm before = null;
		Yen sum = Yen.ZERO;
		int count = 0;
		for (FiscalTerm term : series.keySet()) {
			Yen total = series.get(term);
			if (before != null && total.compareTo(series.get(before)) < 0)
				context.find(item, "falls", before, series.get(before), term, total);
			else if (count > 1 && total.amount() > 0 && total.equals(sum))
				context.find(item, "twice", term, total);
			sum = sum.plus(total);
			count++;
			before = term;
		}
	}
}
