package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

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

/** Finds brackets that are opened and not closed, or the other way round. */
@Component(service = Rule.class)
public final class Brackets extends BaseRule<PlanElement> {
	private static final List<String> PAIRS = List.of("(（)）", "「「」」", "『『』』", "【【】】", "｢｢｣｣", "〔〔〕〕");

	/** Created by the service registry, or for use without it. */
	public Brackets() {
		super("text.brackets", RuleCategory.TEXT, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getReformItem(), eINSTANCE.getTheme(), eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		for (TextPlace place : UnitText.of(element, context).places(TextFlags.BRACKET))
			for (String pair : PAIRS) {
				int at = unmatched(place.text(), pair);
				if (at >= 0)
					context.find(place.element(), "message", pair.substring(1, 3), around(place.text(), at)).feature(place.feature());
			}
	}

	/** The place of the first unmatched bracket; -1 when all match. A number before ")" alone, as in 1), needs no partner. */
	private static int unmatched(String text, String pair) {
		int open = 0;
		int last = -1;
		for (int i = 0; i < text.length(); i++) {
			int kind = pair.indexOf(text.charAt(i));
			if (kind < 0)
				continue;
			if (kind < 2) {
				last = open++ == 0 ? i : last;
			} else if (open > 0)
				open--;
			else if (!isNumbering(text, i))
				return i;
		}
		return open > 0 ? last : -1;
	}

	private static boolean isNumbering(String text, int close) {
		int start = close;
		while (start > 0 && close - start < 3 && text.charAt(start - 1) < 0x80 && Character.isLetterOrDigit(text.charAt(start - 1)))
			start--;
		return start < close && (start == 0 || " 　、。,\n".indexOf(text.charAt(start - 1)) >= 0);
	}

	private static String around(String text, int at) {
		return text.substring(Math.max(0, at - 6), Math.min(text.length(), at + 7)).replaceAll("\\s+", " ");
	}
}
