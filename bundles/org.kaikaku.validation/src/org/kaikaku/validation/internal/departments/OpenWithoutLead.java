package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;
import java.util.stream.Collectors;

import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds items where only an open list, or only supporting departments, are named. */
@Component(service = Rule.class)
public final class OpenWithoutLead extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public OpenWithoutLead() {
		super("departments.open-without-lead", RuleCategory.DEPARTMENTS, Severity.WARNING, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		List<Assignment> all = item.getAssignments();
		boolean named = all.stream().anyMatch(a -> a.getDepartment() != null && a.getRole() != AssignmentRole.SUPPORT);
		boolean someone = all.stream().anyMatch(a -> a.getDepartment() != null || !Stated.blank(a.getOpenText()));
		if (someone && !named)
			context.find(item, "message", all.stream().map(a -> a.getDepartment() == null ? String.valueOf(a.getOpenText())
					: a.getRole().getLiteral()).collect(Collectors.joining("、"))).feature(eINSTANCE.getPlanElement_Assignments());
	}
}
