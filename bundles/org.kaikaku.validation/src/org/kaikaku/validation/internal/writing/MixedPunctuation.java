package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.TextPlace;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds plans that use both 、 and ， or both 。 and ．. */
@Component(service = Rule.class)
public final class MixedPunctuation extends BaseRule<Plan> {
	private record Count(int[] each, EObject[] first) {
	}

	private static final String MARKS = "、，。．";

	/** Created by the service registry, or for use without it. */
	public MixedPunctuation() {
		super("text.mixed-punctuation", RuleCategory.TEXT, Severity.INFORMATION, Scope.PLAN, eINSTANCE.getPlan());
		reads(TextPlace.reads());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		List<EObject> units = PlanFigures.units(plan, context);
		if (units.stream().allMatch(u -> UnitText.of(u, context).places(TextFlags.WIDE_COMMA).isEmpty()))
			return;
		int[] sum = new int[MARKS.length()];
		EObject[] first = new EObject[MARKS.length()];
		for (EObject unit : units) {
			Count count = context.remembered(unit, MixedPunctuation.class, () -> count(unit, context));
			for (int i = 0; i < sum.length; i++) {
				sum[i] += count.each()[i];
				first[i] = first[i] == null ? count.first()[i] : first[i];
			}
		}
		for (int i = 0; i < sum.length; i += 2)
			if (sum[i] > 0 && sum[i + 1] > 0)
				context.find(first[sum[i] < sum[i + 1] ? i : i + 1], "message", MARKS.substring(i, i + 1), sum[i], MARKS.substring(i + 1, i + 2),
						sum[i + 1]);
	}

	/** Between digits the full-width comma and point belong to the number. */
	private static Count count(EObject unit, RuleContext context) {
		Count count = new Count(new int[MARKS.length()], new EObject[MARKS.length()]);
		for (TextPlace place : UnitText.of(unit, context).places(-1))
			for (int i = 0; i < place.text().length(); i++) {
				int mark = MARKS.indexOf(place.text().charAt(i));
				if (mark < 0 || i > 0 && Character.isDigit(place.text().charAt(i - 1)) && mark % 2 == 1)
					continue;
				count.each()[mark]++;
				count.first()[mark] = count.first()[mark] == null ? place.element() : count.first()[mark];
			}
		return count;
	}
}
