package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.osgi.service.component.annotations.Component;

/** Finds elements that name a department twice for the same time. */
@Component(service = Rule.class)
public final class AssignedTwice extends BaseRule<PlanElement> {
	/** Created by the service registry, or for use without it. */
	public AssignedTwice() {
		super("departments.assigned-twice", RuleCategory.DEPARTMENTS, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getPlan(), eINSTANCE.getTheme(), eINSTANCE.getReformItem(), eINSTANCE.getActivity());
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		List<Assignment> all = element.getAssignments();
		for (int i = 1; i < all.size(); i++)
			for (int j = 0; j < i; j++)
				if (all.get(i).getDepartment() != null && all.get(i).getDepartment() == all.get(j).getDepartment()
						&& !isOver(all.get(i), all.get(j)) && !isOver(all.get(j), all.get(i)))
					context.find(all.get(i), "message", ElementName.of(all.get(i).getDepartment()))
							.feature(eINSTANCE.getAssignment_Department());
	}

	private static boolean isOver(Assignment one, Assignment other) {
		return one.getUntil() != null && other.getFrom() != null && !one.getUntil().latest().isAfter(other.getFrom().latest());
	}
}
