package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.TextPlace;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds brackets opened in one width and closed in the other. */
@Component(service = Rule.class)
public final class BracketWidth extends BaseRule<PlanElement> {
	private static final Pattern MIXED = Pattern.compile("\\([^()（）]*）|（[^()（）]*\\)");

	/** Created by the service registry, or for use without it. */
	public BracketWidth() {
		super("text.bracket-width", RuleCategory.TEXT, Severity.INFORMATION, Scope.UNIT,
				eINSTANCE.getReformItem(), eINSTANCE.getTheme(), eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		int count = 0;
		TextPlace first = null;
		String sample = "";
		for (TextPlace place : UnitText.of(element, context).places(TextFlags.HALF_BRACKET)) {
			for (Matcher m = MIXED.matcher(place.text()); m.find(); count++)
				if (first == null) {
					first = place;
					sample = m.group();
				}
		}
		if (first != null)
			context.find(first.element(), "message", count, sample).feature(first.feature());
	}
}
