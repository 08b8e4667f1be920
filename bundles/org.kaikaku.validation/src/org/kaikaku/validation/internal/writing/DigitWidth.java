package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.TableCell;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.TextPlace;
import org.osgi.service.component.annotations.Component;

/** Finds digits of another width than the plan's conventions ask for. */
@Component(service = Rule.class)
public final class DigitWidth extends BaseRule<PlanElement> {
	private static final Pattern WIDE = Pattern.compile("[０-９]{2,}(?:[．，][０-９]+)*");
	private static final Pattern NARROW = Pattern.compile("(?<![0-9０-９.,/±+＋▲△:：A-Za-z（(\\-－～.．兆億万千百])[0-9](?![0-9０-９.,/:：A-Za-z兆億万千百)）])");
	private static final Pattern ANY_WIDE = Pattern.compile("[０-９]+");
	private static final Pattern ANY_NARROW = Pattern.compile("[0-9]+");
	private static final int SAMPLES = 3;

	/** Created by the service registry, or for use without it. */
	public DigitWidth() {
		super("text.digit-width", RuleCategory.TEXT, Severity.INFORMATION, Scope.DEFINITIONS,
				eINSTANCE.getReformItem(), eINSTANCE.getTheme(), eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		DigitStyle style = context.plan() == null || context.plan().getConventions() == null ? DigitStyle.SINGLE_FULL_WIDTH
				: context.plan().getConventions().getDigitStyle();
		int count = 0;
		Set<String> samples = new LinkedHashSet<>();
		EObject first = null;
		for (TextPlace place : TextPlace.ofUnit(element, context)) {
			if (place.element() instanceof TableCell)
				continue;
			for (Pattern wrong : patterns(style))
				for (Matcher m = wrong.matcher(place.text()); m.find();) {
					count++;
					first = first == null ? place.element() : first;
					if (samples.size() < SAMPLES)
						samples.add("「" + place.text().substring(m.start(), Math.min(place.text().length(), m.end() + 2)) + "」");
				}
		}
		if (count > 0)
			context.find(first, "message", style, count, String.join("", samples));
	}

	private static List<Pattern> patterns(DigitStyle style) {
		return switch (style) {
		case SINGLE_FULL_WIDTH -> List.of(WIDE, NARROW);
		case HALF_WIDTH -> List.of(ANY_WIDE);
		case FULL_WIDTH -> List.of(ANY_NARROW);
		};
	}
}
