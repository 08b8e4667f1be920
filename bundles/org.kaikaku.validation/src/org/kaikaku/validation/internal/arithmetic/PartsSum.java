package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.types.Yen;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds amounts that are not the sum of their parts. */
@Component(service = Rule.class)
public final class PartsSum extends BaseRule<Element> {
	/** Created by the service registry, or for use without it. */
	public PartsSum() {
		super("arithmetic.parts-sum", RuleCategory.ARITHMETIC, Severity.ERROR, Scope.UNIT,
				eINSTANCE.getEffectAmount(), eINSTANCE.getEffectPart(), eINSTANCE.getCost());
	}

	@Override
	protected void inspect(Element element, RuleContext context) {
		Yen whole = (Yen) element.eGet(element.eClass().getEStructuralFeature("yen"));
		List<?> parts = (List<?>) element.eGet(element.eClass().getEStructuralFeature("parts"));
		if (whole == null || parts.isEmpty())
			return;
		Yen sum = Yen.ZERO;
		for (Object part : parts) {
			Yen yen = (Yen) ((EObject) part).eGet(((EObject) part).eClass().getEStructuralFeature("yen"));
			if (yen == null)
				return;
			sum = sum.plus(yen);
		}
		EStructuralFeature precision = element.eClass().getEStructuralFeature("roundedTo");
		long tolerance = precision == null || element.eGet(precision) == null ? 1 : ((Yen) element.eGet(precision)).amount();
		Yen difference = whole.minus(sum);
		if (Math.abs(difference.amount()) >= Math.max(1, tolerance))
			context.find(element, "message", sum, whole, difference).feature(element.eClass().getEStructuralFeature("yen"));
	}
}
