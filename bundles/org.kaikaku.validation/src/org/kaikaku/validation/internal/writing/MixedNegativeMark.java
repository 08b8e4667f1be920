package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

/** Finds plans that write negative numbers with both ▲ and △. */
@Component(service = Rule.class)
public final class MixedNegativeMark extends BaseRule<Plan> {
	private static final Pattern NEGATIVE = Pattern.compile("([▲△])[ 　]?[0-9０-９][0-9０-９,，.．]*");

	private record Use(String mark, String sample, EObject element) {
	}

	/** Created by the service registry, or for use without it. */
	public MixedNegativeMark() {
		super("text.mixed-negative-mark", RuleCategory.TEXT, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
		reads(TextPlace.reads(eINSTANCE.getConventions_NegativeMark()));
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		List<Use> uses = new ArrayList<>();
		for (EObject unit : PlanFigures.units(plan, context))
			uses.addAll(context.remembered(unit, MixedNegativeMark.class, () -> uses(unit, context)));
		List<Use> filled = uses.stream().filter(u -> u.mark().equals("▲")).toList();
		List<Use> empty = uses.stream().filter(u -> u.mark().equals("△")).toList();
		boolean convention = plan.getConventions() == null || "▲".equals(plan.getConventions().getNegativeMark());
		List<Use> odd = convention ? empty : filled;
		if (!filled.isEmpty() && !empty.isEmpty())
			context.find(odd.get(0).element(), "message", filled.size(), empty.size(), filled.get(0).sample(), empty.get(0).sample());
	}

	private static List<Use> uses(EObject unit, RuleContext context) {
		List<Use> found = new ArrayList<>();
		for (TextPlace place : UnitText.of(unit, context).places(TextFlags.NEGATIVE))
			for (Matcher m = NEGATIVE.matcher(place.text()); m.find();)
					found.add(new Use(m.group(1), m.group(), place.element()));
		return found;
	}
}
