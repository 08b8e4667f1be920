package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ItemNumber;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.osgi.service.component.annotations.Component;

/** Finds gaps in the numbers of reform items. */
@Component(service = Rule.class)
public final class NumberGap extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public NumberGap() {
		super("structure.number-gap", RuleCategory.STRUCTURE, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
		reads(eINSTANCE.getPlan_Entries(), eINSTANCE.getTheme_Entries(), eINSTANCE.getPlanElement_Number());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		List<ReformItem> items = PlanFigures.structure(plan, context).items();
		for (int i = 1; i < items.size(); i++) {
			ItemNumber before = ItemNumber.of(items.get(i - 1));
			ItemNumber now = ItemNumber.of(items.get(i));
			if (before != null && now != null && before.prefix().equals(now.prefix()) && now.last() > before.last() + 1)
				context.find(items.get(i), "message", items.get(i - 1).getNumber(), items.get(i).getNumber())
						.feature(eINSTANCE.getPlanElement_Number());
		}
	}
}
