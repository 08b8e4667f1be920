package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds items that bear the same number, where numbers run through the plan or within one theme. */
@Component(service = Rule.class)
public final class DuplicateNumber extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public DuplicateNumber() {
		super("structure.duplicate-number", RuleCategory.STRUCTURE, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
		reads(eINSTANCE.getPlan_Entries(), eINSTANCE.getTheme_Entries(), eINSTANCE.getPlanElement_Number(),
				eINSTANCE.getPlanElement_Name());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		List<ReformItem> items = PlanFigures.structure(plan, context).items();
		boolean perTheme = items.stream().filter(i -> "1".equals(i.getNumber()) || "１".equals(i.getNumber())).count() > 1;
		Map<Object, ReformItem> seen = new HashMap<>();
		for (ReformItem item : items) {
			if (Stated.blank(item.getNumber()))
				continue;
			Object key = perTheme ? List.of(item.getNumber(), System.identityHashCode(item.eContainer())) : item.getNumber();
			ReformItem other = seen.putIfAbsent(key, item);
			if (other != null)
				context.find(item, "message", item.getNumber(), ElementName.of(other)).feature(eINSTANCE.getPlanElement_Number());
		}
	}
}
