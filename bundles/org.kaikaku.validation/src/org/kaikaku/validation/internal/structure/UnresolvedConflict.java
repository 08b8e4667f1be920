package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.MergeConflict;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds conflicts of a merge that nobody has decided yet. */
@Component(service = Rule.class)
public final class UnresolvedConflict extends BaseRule<MergeConflict> {
	/** Created by the service registry, or for use without it. */
	public UnresolvedConflict() {
		super("structure.merge-conflict", RuleCategory.STRUCTURE, Severity.ERROR, Scope.UNIT, eINSTANCE.getMergeConflict());
	}

	@Override
	protected void inspect(MergeConflict conflict, RuleContext context) {
		context.find(conflict, "message", conflict.getDescription() == null ? conflict.getKind() : conflict.getDescription());
	}
}
