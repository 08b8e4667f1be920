package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextScope;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds elements that lack a text which the plan marks as required. */
@Component(service = Rule.class)
public final class RequiredField extends BaseRule<PlanElement> {
	/** Created by the service registry, or for use without it. */
	public RequiredField() {
		super("structure.required-field", RuleCategory.STRUCTURE, Severity.WARNING, Scope.DEFINITIONS,
				eINSTANCE.getReformItem(), eINSTANCE.getTheme(), eINSTANCE.getActivity());
		reads(eINSTANCE.getPlan_TextFields(), eINSTANCE.getTextField_Name(), eINSTANCE.getTextField_Scopes(),
				eINSTANCE.getTextField_Required());
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		if (context.plan() == null || Stated.unknownOrNone(element, "texts"))
			return;
		TextScope scope = element instanceof ReformItem ? TextScope.ITEM : element instanceof Theme ? TextScope.THEME : TextScope.ACTIVITY;
		for (TextField field : context.plan().getTextFields())
			if (field.isRequired() && field.getScopes().contains(scope)
					&& element.getTexts().stream().noneMatch(t -> t.getField() == field && !UnitText.read(t, context).text().isBlank()))
				context.find(element, "message", ElementName.of(field)).feature(eINSTANCE.getPlanElement_Texts()).facts(field);
	}
}
