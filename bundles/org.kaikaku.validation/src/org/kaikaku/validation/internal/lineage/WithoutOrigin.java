package org.kaikaku.validation.internal.lineage;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.osgi.service.component.annotations.Component;

/** Finds items that the recorded lineage says nothing about. */
@Component(service = Rule.class)
public final class WithoutOrigin extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public WithoutOrigin() {
		super("lineage.without-origin", RuleCategory.LINEAGE, Severity.INFORMATION, Scope.PLAN, eINSTANCE.getPlan());
		reads(eINSTANCE.getPlan_Entries(), eINSTANCE.getTheme_Entries(), eINSTANCE.getPlan_Lineages(), eINSTANCE.getLineage_To(),
				eINSTANCE.getLineageEnd_Element(), eINSTANCE.getPlanElement_LifeEvents(), eINSTANCE.getLifeEvent_Kind(),
				eINSTANCE.getPlanElement_Name());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		Set<PlanElement> told = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Lineage lineage : plan.getLineages())
			lineage.getTo().forEach(end -> told.add(end.getElement()));
		List<ReformItem> items = PlanFigures.structure(plan, context).items();
		if (items.stream().noneMatch(told::contains))
			return;
		for (ReformItem item : items)
			if (!told.contains(item) && item.getLifeEvents().stream().noneMatch(e -> e.getKind() == LifeEventKind.ADDED))
				context.find(item, "message", ElementName.of(item)).feature(eINSTANCE.getPlan_Lineages());
	}
}
