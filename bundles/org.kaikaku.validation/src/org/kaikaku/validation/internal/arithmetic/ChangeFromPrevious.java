package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.model.reformplan.EffectPart;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.Yen;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds parts of effects whose stated change does not lead back to last year's amount. */
@Component(service = Rule.class)
public final class ChangeFromPrevious extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public ChangeFromPrevious() {
		super("arithmetic.change-from-previous", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		Map<Object, Yen> known = new HashMap<>();
		for (YearlyRecord record : item.getRecords())
			parts(record).forEach(p -> known.put(List.of(record.getTerm().year(), p.getName()), p.getYen()));
		for (YearlyRecord record : item.getRecords())
			for (EffectPart part : parts(record)) {
				Yen change = part.getChangeFromPrevious();
				Yen before = known.get(List.of(record.getTerm().year().plus(-1), part.getName()));
				if (change == null)
					continue;
				Yen implied = part.getYen().minus(change);
				if (before != null && !before.equals(implied))
					context.find(part, "message", part.getName(), change, before, part.getYen().minus(before))
							.feature(eINSTANCE.getEffectPart_ChangeFromPrevious());
				else if (implied.amount() < 0 && part.getYen().amount() > 0)
					context.find(part, "negative", part.getName(), change, implied).feature(eINSTANCE.getEffectPart_ChangeFromPrevious());
			}
	}

	private static List<EffectPart> parts(YearlyRecord record) {
		List<EffectPart> all = new ArrayList<>();
		if (record.getTerm() != null)
			record.getEffects().forEach(e -> add(e.getParts(), all));
		return all;
	}

	private static void add(List<EffectPart> parts, List<EffectPart> all) {
		for (EffectPart part : parts) {
			if (part.getYen() != null && part.getName() != null)
				all.add(part);
			add(part.getParts(), all);
		}
	}
}
