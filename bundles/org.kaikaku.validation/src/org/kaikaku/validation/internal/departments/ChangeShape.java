package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds changes of departments whose ends do not fit their kind. */
@Component(service = Rule.class)
public final class ChangeShape extends BaseRule<DepartmentChange> {
	/** Created by the service registry, or for use without it. */
	public ChangeShape() {
		super("departments.change-shape", RuleCategory.DEPARTMENTS, Severity.WARNING, Scope.UNIT, eINSTANCE.getDepartmentChange());
	}

	@Override
	protected void inspect(DepartmentChange change, RuleContext context) {
		if (Stated.anything(change))
			return;
		int before = change.getBefore().size();
		int after = change.getAfter().size();
		boolean fits = switch (change.getKind()) {
		case CREATED -> before == 0 && after >= 1;
		case RENAMED, MOVED -> before == 1 && after <= 1;
		case MERGED -> before >= 2 && after == 1;
		case SPLIT -> before == 1 && after >= 2;
		case ABOLISHED -> before >= 1;
		case WORK_MOVED -> before + after >= 1;
		case REARRANGED -> before >= 1 && after >= 1;
		};
		if (!fits)
			context.find(change, "message", change.getKind(), before, after);
	}
}
