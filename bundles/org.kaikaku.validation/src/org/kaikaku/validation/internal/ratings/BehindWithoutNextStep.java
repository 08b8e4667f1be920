package org.kaikaku.validation.internal.ratings;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.Standing;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds records rated as behind that do not say what will be done. */
@Component(service = Rule.class)
public final class BehindWithoutNextStep extends BaseRule<YearlyRecord> {
	/** Created by the service registry, or for use without it. */
	public BehindWithoutNextStep() {
		super("ratings.behind-without-next-step", RuleCategory.RATINGS, Severity.WARNING, Scope.DEFINITIONS,
				eINSTANCE.getYearlyRecord());
		reads(eINSTANCE.getPlan_TextFields(), eINSTANCE.getTextField_Role(), eINSTANCE.getGrade_Standing(),
				eINSTANCE.getGrade_Symbol(), eINSTANCE.getGrade_Name());
	}

	@Override
	protected void inspect(YearlyRecord record, RuleContext context) {
		boolean asked = context.plan() != null && context.plan().getTextFields().stream().anyMatch(f -> f.getRole() == TextRole.NEXT_STEP);
		boolean written = record.getTexts().stream().anyMatch(t -> t.getField() != null && t.getField().getRole() == TextRole.NEXT_STEP
				&& !UnitText.read(t, context).text().isBlank());
		for (Rating rating : record.getRatings())
			if (asked && !written && rating.getGrade() != null && rating.getGrade().getStanding() == Standing.BEHIND)
				context.find(record, "message", ElementName.of(rating.getGrade())).feature(eINSTANCE.getYearlyRecord_Texts());
	}
}
