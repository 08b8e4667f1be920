package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds assignments that name nobody. */
@Component(service = Rule.class)
public final class Nobody extends BaseRule<Assignment> {
	/** Created by the service registry, or for use without it. */
	public Nobody() {
		super("departments.nobody", RuleCategory.DEPARTMENTS, Severity.WARNING, Scope.UNIT, eINSTANCE.getAssignment());
	}

	@Override
	protected void inspect(Assignment assignment, RuleContext context) {
		if (assignment.getDepartment() == null && Stated.blank(assignment.getOpenText()) && !Stated.anything(assignment))
			context.find(assignment, "message").feature(eINSTANCE.getAssignment_Department());
	}
}
