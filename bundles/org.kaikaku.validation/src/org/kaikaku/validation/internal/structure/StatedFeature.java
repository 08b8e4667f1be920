package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.model.reformplan.Element;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds statements about features that the metamodel does not have. */
@Component(service = Rule.class)
public final class StatedFeature extends BaseRule<Element> {
	/** Created by the service registry, or for use without it. */
	public StatedFeature() {
		super("structure.stated-feature", RuleCategory.STRUCTURE, Severity.ERROR, Scope.UNIT,
				eINSTANCE.getMunicipality(), eINSTANCE.getPlan(), eINSTANCE.getTheme(), eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(Element root, RuleContext context) {
		for (Element element : UnitText.of(root, context).stated()) {
			look(element, element.getUnknown(), context);
			look(element, element.getNone(), context);
		}
	}

	private static void look(Element element, List<String> names, RuleContext context) {
		for (String name : names)
			if (name == null || element.eClass().getEStructuralFeature(name) == null)
				context.find(element, "message", String.valueOf(name), element.eClass())
						.fix("remove", element, () -> names.remove(name), String.valueOf(name));
	}
}
