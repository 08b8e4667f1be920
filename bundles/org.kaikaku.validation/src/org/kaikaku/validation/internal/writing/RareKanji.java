package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.RuleOption;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.kaikaku.validation.internal.text.JoyoKanji;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.TextPlace;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds kanji outside the jōyō list that do not stand in names. */
@Component(service = Rule.class)
public final class RareKanji extends BaseRule<Plan> {
	private static final List<RuleOption> OPTIONS = List.of(RuleOption.text("allowed", ""));
	private record Use(String kanji, String sample, EObject element) {
	}

	/** Created by the service registry, or for use without it. */
	public RareKanji() {
		super("text.rare-kanji", RuleCategory.TEXT, Severity.INFORMATION, Scope.PLAN, eINSTANCE.getPlan());
		reads(TextPlace.reads());
	}

	@Override
	public List<RuleOption> options() {
		return OPTIONS;
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		Map<String, Use> first = new LinkedHashMap<>();
		Set<String> named = new HashSet<>();
		for (EObject unit : PlanFigures.units(plan, context)) {
			for (Use use : context.remembered(unit, RareKanji.class, () -> uses(unit, context)))
				if (use.sample().isEmpty())
					named.add(use.kanji());
				else
					first.putIfAbsent(use.kanji(), use);
		}
		first.keySet().removeIf(k -> named.contains(k) || context.text("allowed").contains(k));
		if (!first.isEmpty()) {
			Use use = first.values().iterator().next();
			context.find(use.element(), "message", first.values().stream().map(Use::sample).collect(Collectors.joining("、")));
		}
	}

	/** Those in names have no sample: a character of a name anywhere is taken as one of that name everywhere. */
	private static List<Use> uses(EObject unit, RuleContext context) {
		List<Use> found = new ArrayList<>();
		for (TextPlace place : UnitText.of(unit, context).places(TextFlags.RARE))
			for (int i = 0; i < place.text().length(); i++) {
				char c = place.text().charAt(i);
				if (!JoyoKanji.isRare(c))
					continue;
				boolean name = place.feature().getName().equals("name") || JoyoKanji.isInProperName(place.text(), i);
				String sample = name ? "" : "「" + place.text().substring(i, Math.min(place.text().length(), i + 2)) + "」";
				found.add(new Use(String.valueOf(c), sample, place.element()));
			}
		return found;
	}
}
