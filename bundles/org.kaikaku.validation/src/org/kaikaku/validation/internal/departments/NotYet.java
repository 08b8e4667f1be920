package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.time.LocalDate;

import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.osgi.service.component.annotations.Component;

/** Finds departments in charge from before they existed. */
@Component(service = Rule.class)
public final class NotYet extends BaseRule<Assignment> {
	/** Created by the service registry, or for use without it. */
	public NotYet() {
		super("departments.not-yet", RuleCategory.DEPARTMENTS, Severity.WARNING, Scope.DEFINITIONS, eINSTANCE.getAssignment());
		reads(eINSTANCE.getPlan_FirstYear(), eINSTANCE.getDepartment_Name(), eINSTANCE.getDepartment_Established());
	}

	@Override
	protected void inspect(Assignment assignment, RuleContext context) {
		Department department = assignment.getDepartment();
		Plan plan = context.plan();
		if (department == null || department.getEstablished() == null || plan == null)
			return;
		LocalDate start = assignment.getFrom() != null ? assignment.getFrom().latest()
				: plan.getFirstYear() != null ? plan.getFirstYear().firstDay() : null;
		if (start != null && start.isBefore(department.getEstablished().earliest()))
			context.find(assignment, "message", ElementName.of(department), department.getEstablished())
					.feature(eINSTANCE.getAssignment_From());
	}
}
