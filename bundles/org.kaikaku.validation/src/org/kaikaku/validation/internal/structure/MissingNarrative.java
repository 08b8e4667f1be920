package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.TextScope;
import org.kaikaku.model.reformplan.YearlyRecord;
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

/** Finds rated records that lack a text which the plan's sheets ask for. */
@Component(service = Rule.class)
public final class MissingNarrative extends BaseRule<YearlyRecord> {
	/** Created by the service registry, or for use without it. */
	public MissingNarrative() {
		super("structure.missing-narrative", RuleCategory.STRUCTURE, Severity.WARNING, Scope.DEFINITIONS,
				eINSTANCE.getYearlyRecord());
		reads(eINSTANCE.getPlan_TextFields(), eINSTANCE.getTextField_Name(), eINSTANCE.getTextField_Role(),
				eINSTANCE.getTextField_Scopes(), eINSTANCE.getTextField_Required());
	}

	@Override
	protected void inspect(YearlyRecord record, RuleContext context) {
		if (context.plan() == null || record.getRatings().isEmpty() || Stated.unknownOrNone(record, "texts"))
			return;
		for (TextField field : context.plan().getTextFields()) {
			boolean wanted = field.getScopes().contains(TextScope.RECORD)
					&& (field.isRequired() || field.getRole() == TextRole.PROGRESS || field.getRole() == TextRole.NEXT_STEP);
			boolean written = record.getTexts().stream().anyMatch(t -> t.getField() == field && !UnitText.read(t, context).text().isBlank());
			if (wanted && !written)
				context.find(record, "message", ElementName.of(field)).feature(eINSTANCE.getYearlyRecord_Texts()).facts(field);
		}
	}
}
