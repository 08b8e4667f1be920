package org.kaikaku.ui.internal.findings;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.edit.TreeShape;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.validation.Finding;

/**
 * Where a person mends what a finding is about: the form of an element, and the field in it. A paragraph or an assignment has
 * no form that anybody would look for; it is edited in the form of the element above.
 *
 * @param element whose form it is
 * @param feature the name of the field; empty for none in particular
 * @param year    the year that must be shown for the field to be there; null for any
 */
public record FindingPlace(EObject element, String feature, FiscalYear year) {
	/** Features that are edited in the field of another one. */
	private static final Map<String, String> TOGETHER = Map.of("actuals", "targets", "records", "ratings");

	/** The place of a finding. */
	public static FindingPlace of(Finding finding) {
		EObject element = finding.element();
		String feature = finding.feature().map(EStructuralFeature::getName).orElse("");
		FiscalYear year = null;
		while (element.eContainer() != null && (!TreeShape.isShown(element) || isYearOfElement(element))) {
			if (element instanceof FieldText text && text.getField() != null)
				feature = element.eContainmentFeature().getName() + "/" + new PlanLabels(Words.locale()).of(text.getField());
			else if (element instanceof YearlyRecord record)
				year = record.getTerm().year();
			else
				feature = element.eContainmentFeature().getName();
			element = element.eContainer();
		}
		return new FindingPlace(element, TOGETHER.getOrDefault(feature, feature), year);
	}

	/** The record of a year is edited in the form of its element while that year is shown. */
	private static boolean isYearOfElement(EObject element) {
		return element instanceof YearlyRecord record && record.getTerm() != null && record.eContainer() instanceof PlanElement;
	}

	/** Shows the place on the desk and gives it the keyboard. */
	public void show(Desk desk) {
		if (year != null && desk.years().contains(year))
			desk.year(year);
		desk.goTo(element, feature);
	}
}
