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
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.TextPlace;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds characters that other machines or screen readers may not show or read. */
@Component(service = Rule.class)
public final class MachineDependent extends BaseRule<PlanElement> {
	private static final List<RuleOption> OPTIONS = List.of(RuleOption.text("allowed", "㎡"));

	/** Created by the service registry, or for use without it. */
	public MachineDependent() {
		super("text.machine-dependent", RuleCategory.TEXT, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getReformItem(), eINSTANCE.getTheme(), eINSTANCE.getPlan());
	}

	@Override
	public List<RuleOption> options() {
		return OPTIONS;
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		Set<String> found = new LinkedHashSet<>();
		EObject first = null;
		String allowed = context.text("allowed");
		for (TextPlace place : UnitText.of(element, context).places(TextFlags.ODD))
			for (int i = 0; i < place.text().length(); i++) {
				char c = place.text().charAt(i);
				if (TextFlags.isDependent(c) && allowed.indexOf(c) < 0) {
					found.add(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? String.format("U+%04X", (int) c)
							: String.valueOf(c));
					first = first == null ? place.element() : first;
				}
			}
		if (first != null)
			context.find(first, "message", String.join(" ", found));
	}
}
