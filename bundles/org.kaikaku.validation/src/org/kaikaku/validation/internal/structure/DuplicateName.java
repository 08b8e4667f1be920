package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashMap;
import java.util.Map;

import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds items of the same name. */
@Component(service = Rule.class)
public final class DuplicateName extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public DuplicateName() {
		super("structure.duplicate-name", RuleCategory.STRUCTURE, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
		reads(eINSTANCE.getPlan_Entries(), eINSTANCE.getTheme_Entries(), eINSTANCE.getPlanElement_Number(),
				eINSTANCE.getPlanElement_Name());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		Map<String, ReformItem> seen = new HashMap<>();
		for (ReformItem item : PlanFigures.structure(plan, context).items()) {
			if (Stated.blank(item.getName()))
				continue;
			ReformItem other = seen.putIfAbsent(item.getName().strip(), item);
			if (other != null)
				context.find(item, "message", item.getName(), other.getNumber() == null ? "－" : other.getNumber())
						.feature(eINSTANCE.getPlanElement_Name());
		}
	}
}
