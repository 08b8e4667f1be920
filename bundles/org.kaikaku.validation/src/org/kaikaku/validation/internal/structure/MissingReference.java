package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds references to elements of files that are not at hand. */
@Component(service = Rule.class)
public final class MissingReference extends BaseRule<Element> {
	/** Created by the service registry, or for use without it. */
	public MissingReference() {
		super("structure.missing-file", RuleCategory.STRUCTURE, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getLineageEnd(), eINSTANCE.getPlanLink(), eINSTANCE.getIndicator());
	}

	@Override
	protected void inspect(Element element, RuleContext context) {
		EReference feature = element instanceof LineageEnd ? eINSTANCE.getLineageEnd_Element()
				: element instanceof PlanLink ? eINSTANCE.getPlanLink_Plan() : eINSTANCE.getIndicator_Continues();
		if (element.eGet(feature) instanceof EObject target && target.eIsProxy())
			context.find(element, "message", feature, EcoreUtil.getURI(target).lastSegment() + "#" + EcoreUtil.getURI(target).fragment())
					.feature(feature);
	}
}
