package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChangeKind;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds abolished departments that no reorganisation accounts for. */
@Component(service = Rule.class)
public final class NoSuccessor extends BaseRule<Department> {
	/** Created by the service registry, or for use without it. */
	public NoSuccessor() {
		super("departments.no-successor", RuleCategory.DEPARTMENTS, Severity.WARNING, Scope.UNIT, eINSTANCE.getDepartment());
	}

	@Override
	protected void inspect(Department department, RuleContext context) {
		if (department.getAbolished() == null || context.municipality() == null || Stated.unknownOrNone(context.municipality(), "reorganisations"))
			return;
		boolean told = context.municipality().getReorganisations().stream().flatMap(r -> r.getChanges().stream())
				.anyMatch(c -> c.getBefore().contains(department) && c.getKind() != DepartmentChangeKind.CREATED);
		if (!told)
			context.find(department, "message", ElementName.of(department), department.getAbolished())
					.feature(eINSTANCE.getDepartment_Abolished());
	}
}
