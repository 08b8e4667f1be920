package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.RuleOption;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.TextPlace;
import org.osgi.service.component.annotations.Component;

/** Finds characters that other machines or screen readers may not show or read. */
@Component(service = Rule.class)
public final class MachineDependent extends BaseRule<PlanElement> {
	/** Created by the service registry, or for use without it. */
	public MachineDependent() {
		super("text.machine-dependent", RuleCategory.TEXT, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getReformItem(), eINSTANCE.getTheme(), eINSTANCE.getPlan());
	}

	@Override
	public List<RuleOption> options() {
		return List.of(RuleOption.text("allowed", "㎡"));
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		Set<String> found = new LinkedHashSet<>();
		EObject first = null;
		String allowed = context.text("allowed");
		for (TextPlace place : TextPlace.ofUnit(element, context))
			for (int i = 0; i < place.text().length(); i++) {
				char c = place.text().charAt(i);
				if (isDependent(c) && allowed.indexOf(c) < 0) {
					found.add(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? String.format("U+%04X", (int) c)
							: String.valueOf(c));
					first = first == null ? place.element() : first;
				}
			}
		if (first != null)
			context.find(first, "message", String.join(" ", found));
	}

	private static boolean isDependent(char c) {
		if (c < 0x2000)
			return c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 || c == 0xAD;
		boolean invisible = c >= 0x200B && c <= 0x200F || c == 0xFEFF || c == 0xFFFD;
		boolean composed = c >= 0x3220 && c <= 0x33FF || c == 0x2116 || c == 0x2121;
		boolean radical = c >= 0x2E80 && c <= 0x2FDF;
		return invisible || composed || radical || c >= 0xFF61 && c <= 0xFF9F || c >= 0xE000 && c <= 0xF8FF;
	}
}
