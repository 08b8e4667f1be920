package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds indicators that are to be reached but have no target. */
@Component(service = Rule.class)
public final class MissingTarget extends BaseRule<Indicator> {
	/** Created by the service registry, or for use without it. */
	public MissingTarget() {
		super("structure.missing-target", RuleCategory.STRUCTURE, Severity.WARNING, Scope.UNIT, eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Indicator indicator, RuleContext context) {
		if (indicator.getTargets().isEmpty() && indicator.getLongTermTargets().isEmpty() && indicator.getDirection() != Direction.OBSERVED
				&& !Stated.unknownOrNone(indicator, "targets") && !Stated.unknownOrNone(indicator, "direction"))
			context.find(indicator, "message", ElementName.of(indicator)).feature(eINSTANCE.getIndicator_Targets());
	}
}
