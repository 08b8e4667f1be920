package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds elements without a name. */
@Component(service = Rule.class)
public final class MissingName extends BaseRule<Element> {
	/** Created by the service registry, or for use without it. */
	public MissingName() {
		super("structure.missing-name", RuleCategory.STRUCTURE, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getPlanElement(), eINSTANCE.getIndicator(), eINSTANCE.getDepartment(),
				eINSTANCE.getRatingScale(), eINSTANCE.getEffectCategory());
	}

	@Override
	protected void inspect(Element element, RuleContext context) {
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		if (Stated.blank((String) element.eGet(name)) && !Stated.unknownOrNone(element, "name"))
			context.find(element, "message").feature(name);
	}
}
