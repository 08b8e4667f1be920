package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.calendar.JapaneseDigits;
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

/** Finds abbreviations written in full-width letters in one place and half-width ones in another. */
@Component(service = Rule.class)
public final class LatinWidth extends BaseRule<Plan> {
	private static final Pattern WORD = Pattern.compile("[A-Z]{2,8}|[Ａ-Ｚ]{2,8}");

	private record Use(String word, boolean wide, EObject element) {
	}

	/** Created by the service registry, or for use without it. */
	public LatinWidth() {
		super("text.latin-width", RuleCategory.TEXT, Severity.INFORMATION, Scope.PLAN, eINSTANCE.getPlan());
		reads(TextPlace.reads());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		Map<String, List<Use>> words = new TreeMap<>();
		for (EObject unit : PlanFigures.units(plan, context))
			for (Use use : context.remembered(unit, LatinWidth.class, () -> uses(unit, context)))
				words.computeIfAbsent(use.word(), w -> new ArrayList<>()).add(use);
		for (List<Use> uses : words.values()) {
			List<Use> wide = uses.stream().filter(Use::wide).toList();
			int narrow = uses.size() - wide.size();
			if (!wide.isEmpty() && narrow > 0)
				context.find(wide.get(0).element(), "message", uses.get(0).word(), narrow, wide.size());
		}
	}

	private static List<Use> uses(EObject unit, RuleContext context) {
		List<Use> found = new ArrayList<>();
		for (TextPlace place : UnitText.of(unit, context).places(TextFlags.CAPITALS))
			for (Matcher m = WORD.matcher(place.text()); m.find();)
				found.add(new Use(JapaneseDigits.toHalfWidth(m.group()), m.group().charAt(0) > 'Z', place.element()));
		return found;
	}
}
