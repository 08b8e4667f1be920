package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Element;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds features that are stated to be both unknown and none. */
@Component(service = Rule.class)
public final class UnknownAndNone extends BaseRule<Element> {
	/** Created by the service registry, or for use without it. */
	public UnknownAndNone() {
		super("structure.unknown-and-none", RuleCategory.STRUCTURE, Severity.ERROR, Scope.UNIT,
				eINSTANCE.getMunicipality(), eINSTANCE.getPlan(), eINSTANCE.getTheme(), eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(Element root, RuleContext context) {
		for (Element element : UnitText.of(root, context).stated())
			for (String name : element.getUnknown())
				if (element.getNone().contains(name))
					context.find(element, "message", name);
	}
}
