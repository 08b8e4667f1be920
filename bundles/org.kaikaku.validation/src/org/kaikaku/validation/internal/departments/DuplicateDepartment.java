package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds departments of the same name that exist at the same time side by side. */
@Component(service = Rule.class)
public final class DuplicateDepartment extends BaseRule<Municipality> {
	/** Created by the service registry, or for use without it. */
	public DuplicateDepartment() {
		super("departments.duplicate-name", RuleCategory.DEPARTMENTS, Severity.WARNING, Scope.UNIT, eINSTANCE.getMunicipality());
	}

	@Override
	protected void inspect(Municipality municipality, RuleContext context) {
		Map<String, Department> seen = new HashMap<>();
		look(municipality.getDepartments(), "", seen, context);
	}

	private static void look(List<Department> departments, String above, Map<String, Department> seen, RuleContext context) {
		for (Department department : departments) {
			String key = above + "/" + department.getName();
			Department other = Stated.blank(department.getName()) ? null : seen.put(key, department);
			if (other != null && !isOver(other, department) && !isOver(department, other))
				context.find(department, "message", department.getName()).feature(eINSTANCE.getDepartment_Name());
			look(department.getDepartments(), key, seen, context);
		}
	}

	private static boolean isOver(Department one, Department other) {
		return one.getAbolished() != null && other.getEstablished() != null
				&& !one.getAbolished().earliest().isAfter(other.getEstablished().latest());
	}
}
