package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds reform items that no department is in charge of. */
@Component(service = Rule.class)
public final class MissingDepartment extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public MissingDepartment() {
		super("structure.missing-department", RuleCategory.STRUCTURE, Severity.WARNING, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		if (item.getAssignments().isEmpty() && !Stated.unknownOrNone(item, "assignments"))
			context.find(item, "message").feature(eINSTANCE.getPlanElement_Assignments());
	}
}
