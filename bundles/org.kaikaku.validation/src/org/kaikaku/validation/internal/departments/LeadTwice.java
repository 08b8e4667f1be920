package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds items with several leading departments at the same time. */
@Component(service = Rule.class)
public final class LeadTwice extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public LeadTwice() {
		super("departments.lead-twice", RuleCategory.DEPARTMENTS, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		List<Assignment> leads = item.getAssignments().stream().filter(a -> a.getRole() == AssignmentRole.LEAD)
				.filter(a -> a.getFrom() == null && a.getUntil() == null).toList();
		if (leads.size() > 1)
			context.find(item, "message", leads.size()).feature(eINSTANCE.getAssignment_Role());
	}
}
