package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Level;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.osgi.service.component.annotations.Component;

/** Finds elements that stand below one of the same or a deeper level. */
@Component(service = Rule.class)
public final class LevelOrder extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public LevelOrder() {
		super("structure.level-order", RuleCategory.STRUCTURE, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
		reads(eINSTANCE.getPlan_Entries(), eINSTANCE.getTheme_Entries(), eINSTANCE.getPlanElement_Level(),
				eINSTANCE.getPlan_Levels(), eINSTANCE.getLevel_Name());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		PlanStructure structure = PlanFigures.structure(plan, context);
		structure.themes().forEach(t -> look(t, plan, context));
		structure.items().forEach(i -> look(i, plan, context));
	}

	private static void look(PlanElement element, Plan plan, RuleContext context) {
		Level level = element.getLevel();
		Level above = element.eContainer() instanceof PlanElement parent ? parent.getLevel() : null;
		if (level != null && above != null && plan.getLevels().indexOf(level) <= plan.getLevels().indexOf(above))
			context.find(element, "message", ElementName.of(level), ElementName.of(above)).feature(eINSTANCE.getPlanElement_Level());
	}
}
