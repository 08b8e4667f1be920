package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.model.reformplan.Opinion;
import org.kaikaku.model.reformplan.OpinionOutcome;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds opinions that have not been answered. */
@Component(service = Rule.class)
public final class OpenOpinion extends BaseRule<Opinion> {
	/** Created by the service registry, or for use without it. */
	public OpenOpinion() {
		super("structure.open-opinion", RuleCategory.STRUCTURE, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getOpinion());
	}

	@Override
	protected void inspect(Opinion opinion, RuleContext context) {
		if (opinion.getOutcome() == OpinionOutcome.OPEN && NarrativeText.of(opinion.getAnswer()).isBlank()
				&& !Stated.unknownOrNone(opinion, "answer") && !Stated.unknownOrNone(opinion, "outcome"))
			context.find(opinion, "message").feature(eINSTANCE.getOpinion_Answer());
	}
}
