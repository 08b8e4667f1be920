package org.kaikaku.validation.internal.lineage;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds mergers and splits of items under way that do not say into what. */
@Component(service = Rule.class)
public final class MergedInto extends BaseRule<LifeEvent> {
	/** Created by the service registry, or for use without it. */
	public MergedInto() {
		super("lineage.merged-into", RuleCategory.LINEAGE, Severity.WARNING, Scope.UNIT, eINSTANCE.getLifeEvent());
	}

	@Override
	protected void inspect(LifeEvent event, RuleContext context) {
		boolean joins = event.getKind() == LifeEventKind.MERGED || event.getKind() == LifeEventKind.SPLIT;
		if (joins && event.getInto().isEmpty() && event.getFrom().isEmpty() && !Stated.anything(event))
			context.find(event, "message", event.getKind()).feature(eINSTANCE.getLifeEvent_Into());
	}
}
