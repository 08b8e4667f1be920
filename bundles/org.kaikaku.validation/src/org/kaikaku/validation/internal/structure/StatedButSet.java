package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds features that are stated to be unknown or none and yet hold a value. */
@Component(service = Rule.class)
public final class StatedButSet extends BaseRule<Element> {
	/** Created by the service registry, or for use without it. */
	public StatedButSet() {
		super("structure.stated-but-set", RuleCategory.STRUCTURE, Severity.ERROR, Scope.UNIT,
				eINSTANCE.getMunicipality(), eINSTANCE.getPlan(), eINSTANCE.getTheme(), eINSTANCE.getReformItem());
	}

	@Override
	protected void inspect(Element root, RuleContext context) {
		for (Element element : UnitText.of(root, context).stated()) {
			look(element, element.getUnknown(), eINSTANCE.getElement_Unknown(), context);
			look(element, element.getNone(), eINSTANCE.getElement_None(), context);
		}
	}

	private static void look(Element element, List<String> names, EStructuralFeature list, RuleContext context) {
		for (String name : names) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			if (feature != null && holdsValue(element, feature))
				context.find(element, "message", feature, list).feature(feature).fix("unmark", element, () -> names.remove(name), feature);
		}
	}

	/** A value that is the default counts as none, since a file does not tell it from one that was never set. */
	private static boolean holdsValue(Element element, EStructuralFeature feature) {
		return element.eIsSet(feature) && !(element.eGet(feature) instanceof String text && text.isEmpty());
	}
}
