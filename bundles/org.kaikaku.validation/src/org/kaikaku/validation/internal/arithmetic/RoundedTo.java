package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.FundedProjects;
import org.kaikaku.model.types.Yen;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds amounts that are not whole in the unit to which they are said to be known. */
@Component(service = Rule.class)
public final class RoundedTo extends BaseRule<Element> {
	/** Created by the service registry, or for use without it. */
	public RoundedTo() {
		super("arithmetic.rounded-to", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getEffectAmount(), eINSTANCE.getCost(), eINSTANCE.getFundedProject(), eINSTANCE.getFundedProjects());
	}

	@Override
	protected void inspect(Element element, RuleContext context) {
		boolean list = element instanceof FundedProjects;
		EStructuralFeature amount = element.eClass().getEStructuralFeature(list ? "effectYen" : "yen");
		Yen yen = (Yen) element.eGet(amount);
		Yen unit = (Yen) element.eGet(element.eClass().getEStructuralFeature(list ? "effectRoundedTo" : "roundedTo"));
		if (yen != null && unit != null && unit.amount() > 1 && yen.amount() % unit.amount() != 0)
			context.find(element, "message", yen, unit).feature(amount);
	}
}
