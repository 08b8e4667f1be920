package org.kaikaku.validation.internal.indicators;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.TargetChange;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds changes of targets without a reason. */
@Component(service = Rule.class)
public final class ChangeWithoutReason extends BaseRule<TargetChange> {
	/** Created by the service registry, or for use without it. */
	public ChangeWithoutReason() {
		super("indicators.change-without-reason", RuleCategory.INDICATORS, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getTargetChange());
	}

	@Override
	protected void inspect(TargetChange change, RuleContext context) {
		if (Stated.blank(change.getReason()) && !Stated.unknownOrNone(change, "reason"))
			context.find(change, "message").feature(eINSTANCE.getTargetChange_Reason());
	}
}
