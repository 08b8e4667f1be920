package org.kaikaku.validation.internal.lineage;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.PlanRelation;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.osgi.service.component.annotations.Component;

/** Finds items of the plan before that nothing is said about. */
@Component(service = Rule.class)
public final class WithoutFate extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public WithoutFate() {
		super("lineage.without-fate", RuleCategory.LINEAGE, Severity.WARNING, Scope.FILE, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		for (PlanLink link : plan.getLinks()) {
			if (link.getRelation() != PlanRelation.PREDECESSOR || link.getPlan() == null || link.getPlan().eIsProxy())
				continue;
			Set<PlanElement> told = Collections.newSetFromMap(new IdentityHashMap<>());
			plan.getLineages().forEach(l -> l.getFrom().forEach(end -> told.add(end.getElement())));
			for (ReformItem item : PlanStructure.of(link.getPlan()).items())
				if (!told.contains(item) && PlanStructure.themesAbove(item).stream().noneMatch(t -> isEnded(plan, t)))
					context.find(plan, "message", ElementName.of(item)).feature(eINSTANCE.getPlan_Lineages()).facts(item)
							.fix("unknown", plan, () -> record(plan, item), ElementName.of(item));
		}
	}

	private static boolean isEnded(Plan plan, Theme theme) {
		return plan.getLineages().stream().anyMatch(l -> (l.getKind() == LineageKind.DROPPED || l.getKind() == LineageKind.COMPLETED)
				&& l.getFrom().stream().anyMatch(end -> end.getElement() == theme));
	}

	private static void record(Plan plan, ReformItem item) {
		LineageEnd end = ReformplanFactory.eINSTANCE.createLineageEnd();
		end.setElement(item);
		end.setNumber(item.getNumber());
		end.setName(item.getName());
		Lineage lineage = ReformplanFactory.eINSTANCE.createLineage();
		lineage.setKind(LineageKind.UNKNOWN);
		lineage.getFrom().add(end);
		plan.getLineages().add(lineage);
	}
}
