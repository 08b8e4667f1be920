package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.DigitStyle;
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

/** Finds digits of another width than the plan's conventions ask for. */
@Component(service = Rule.class)
public final class DigitWidth extends BaseRule<PlanElement> {
	private static final int SAMPLES = 3;
	/** Beside these a single half-width digit belongs to something larger: a decimal, a fraction, a range, a compound number. */
	private static final String BEFORE = ".,/±+＋▲△:：（(-－～．兆億万千百";
	private static final String AFTER = ".,:：兆億万千百)）/";

	/** Created by the service registry, or for use without it. */
	public DigitWidth() {
		super("text.digit-width", RuleCategory.TEXT, Severity.INFORMATION, Scope.DEFINITIONS,
				eINSTANCE.getReformItem(), eINSTANCE.getTheme(), eINSTANCE.getPlan());
		reads(eINSTANCE.getPlan_Conventions(), eINSTANCE.getConventions_DigitStyle());
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		DigitStyle style = context.plan() == null || context.plan().getConventions() == null ? DigitStyle.SINGLE_FULL_WIDTH
				: context.plan().getConventions().getDigitStyle();
		int count = 0;
		Set<String> samples = new LinkedHashSet<>();
		EObject first = null;
		for (TextPlace place : UnitText.of(element, context).places(TextFlags.DIGIT)) {
			String text = place.element().eClass() == eINSTANCE.getTableCell() ? "" : place.text();
			for (int i = 0; i < text.length(); i++) {
				if (!isDigit(text.charAt(i)))
					continue;
				int end = endOfRun(text, i);
				if (isWrong(text, i, end, style)) {
					count++;
					first = first == null ? place.element() : first;
					if (samples.size() < SAMPLES)
						samples.add("「" + text.substring(i, Math.min(text.length(), end + 2)) + "」");
				}
				i = end - 1;
			}
		}
		if (count > 0)
			context.find(first, "message", style, count, String.join("", samples));
	}

	/** The end of the digits of one width that begin at a place. */
	private static int endOfRun(String text, int start) {
		int end = start;
		while (end < text.length() && isDigit(text.charAt(end)) && isWide(text.charAt(end)) == isWide(text.charAt(start)))
			end++;
		return end;
	}

	private static boolean isWrong(String text, int start, int end, DigitStyle style) {
		boolean wide = isWide(text.charAt(start));
		return switch (style) {
		case SINGLE_FULL_WIDTH -> wide ? end - start > 1 : end - start == 1 && standsAlone(text, start);
		case HALF_WIDTH -> wide;
		case FULL_WIDTH -> !wide;
		};
	}

	private static boolean standsAlone(String text, int at) {
		char before = at > 0 ? text.charAt(at - 1) : ' ';
		char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
		return !isLatinOrDigit(before) && !isLatinOrDigit(after) && BEFORE.indexOf(before) < 0 && AFTER.indexOf(after) < 0;
	}

	private static boolean isLatinOrDigit(char c) {
		return c < 0x80 && Character.isLetterOrDigit(c) || isDigit(c);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9' || isWide(c);
	}

	private static boolean isWide(char c) {
		return c >= '０' && c <= '９';
	}
}
