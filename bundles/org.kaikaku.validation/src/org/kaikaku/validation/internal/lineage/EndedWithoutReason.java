package org.kaikaku.validation.internal.lineage;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.Set;

import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds elements that were dropped or suspended without a reason. */
@Component(service = Rule.class)
public final class EndedWithoutReason extends BaseRule<Element> {
	private static final Set<Object> ENDING = Set.of(LineageKind.DROPPED, LineageKind.MONITORING, LifeEventKind.DROPPED,
			LifeEventKind.SUSPENDED, LifeEventKind.MONITORING);

	/** Created by the service registry, or for use without it. */
	public EndedWithoutReason() {
		super("lineage.ended-without-reason", RuleCategory.LINEAGE, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getLineage(), eINSTANCE.getLifeEvent());
	}

	@Override
	protected void inspect(Element element, RuleContext context) {
		Object kind = element instanceof Lineage lineage ? lineage.getKind() : ((LifeEvent) element).getKind();
		String reason = element instanceof Lineage lineage ? lineage.getReason() : ((LifeEvent) element).getReason();
		if (ENDING.contains(kind) && Stated.blank(reason) && !Stated.unknownOrNone(element, "reason"))
			context.find(element, "message", kind).feature(element.eClass().getEStructuralFeature("reason"));
	}
}
