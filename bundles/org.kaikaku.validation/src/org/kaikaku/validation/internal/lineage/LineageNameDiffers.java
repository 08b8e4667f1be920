package org.kaikaku.validation.internal.lineage;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds ends of lineages whose written name is not the element's. */
@Component(service = Rule.class)
public final class LineageNameDiffers extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public LineageNameDiffers() {
		super("lineage.name-differs", RuleCategory.LINEAGE, Severity.INFORMATION, Scope.FILE, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		for (Lineage lineage : plan.getLineages()) {
			lineage.getFrom().forEach(end -> look(end, context));
			lineage.getTo().forEach(end -> look(end, context));
		}
	}

	private static void look(LineageEnd end, RuleContext context) {
		PlanElement element = end.getElement();
		if (element != null && !element.eIsProxy() && !Stated.blank(end.getName()) && !Stated.blank(element.getName())
				&& !end.getName().strip().equals(element.getName().strip()))
			context.find(end, "message", end.getName(), element.getName()).feature(eINSTANCE.getLineageEnd_Name());
	}
}
