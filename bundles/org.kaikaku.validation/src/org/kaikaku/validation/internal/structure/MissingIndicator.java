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

/** Finds reform items without an indicator that do not say that there is none. */
@Component(service = Rule.class)
public final class MissingIndicator extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public MissingIndicator() {
		super("structure.missing-indicator", RuleCategory.STRUCTURE, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		boolean inActivities = item.getActivities().stream().anyMatch(a -> !a.getIndicators().isEmpty());
		if (item.getIndicators().isEmpty() && !inActivities && !Stated.unknownOrNone(item, "indicators"))
			context.find(item, "message").feature(eINSTANCE.getPlanElement_Indicators())
					.fix("none", item, () -> item.getNone().add("indicators"));
	}
}
