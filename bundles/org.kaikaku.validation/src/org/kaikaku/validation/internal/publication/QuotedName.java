package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.kaikaku.validation.internal.facts.RegisteredNames;
import org.kaikaku.validation.internal.text.EditDistance;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.TextPlace;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds names in quotation marks that almost are those of a plan, theme, item, body or department. */
@Component(service = Rule.class)
public final class QuotedName extends BaseRule<Plan> {
	private static final Pattern QUOTED = Pattern.compile("[「｢]([^「」｢｣]{5,40})[」｣]");

	private record Quote(String text, EObject element) {
	}

	/** Created by the service registry, or for use without it. */
	public QuotedName() {
		super("publication.quoted-name", RuleCategory.PUBLICATION, Severity.WARNING, Scope.FILE, eINSTANCE.getPlan());
		reads(TextPlace.reads(eINSTANCE.getRelatedPlan_Vision()));
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		Set<String> names = RegisteredNames.of(plan, context);
		for (EObject unit : PlanFigures.units(plan, context))
			for (Quote quote : context.remembered(unit, QuotedName.class, () -> quotes(unit, context)))
				if (!names.contains(quote.text())) {
					String like = names.stream().filter(n -> isLike(n, quote.text())).findFirst().orElse(null);
					if (like != null)
						context.find(quote.element(), "message", quote.text(), like);
				}
	}

	private static List<Quote> quotes(EObject unit, RuleContext context) {
		List<Quote> found = new ArrayList<>();
		for (TextPlace place : UnitText.of(unit, context).places(TextFlags.QUOTE))
			for (Matcher m = QUOTED.matcher(place.text()); m.find();)
				found.add(new Quote(m.group(1).strip(), place.element()));
		return found;
	}

	private static boolean isLike(String name, String quote) {
		int limit = Math.max(1, name.length() / 8);
		return name.length() >= 5 && EditDistance.of(name, quote, limit) <= limit;
	}
}
