package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.kaikaku.validation.internal.facts.Stated;
import org.kaikaku.validation.internal.text.TextPlace;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds terms that two notes explain differently. */
@Component(service = Rule.class)
public final class TermDiffers extends BaseRule<Plan> {
	private static final Pattern BLANK = Pattern.compile("\\s");

	private record Explained(Note note, String term, String text) {
	}

	/** Created by the service registry, or for use without it. */
	public TermDiffers() {
		super("publication.term-differs", RuleCategory.PUBLICATION, Severity.INFORMATION, Scope.PLAN, eINSTANCE.getPlan());
		reads(TextPlace.reads());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		Map<String, Explained> seen = new HashMap<>();
		for (EObject unit : PlanFigures.units(plan, context))
			for (Explained now : context.remembered(unit, TermDiffers.class, () -> explained(UnitText.of(unit, context).notes()))) {
				Explained other = seen.putIfAbsent(now.term(), now);
				if (other != null && !other.text().equals(now.text()))
					context.find(now.note(), "message", now.note().getTerm()).feature(eINSTANCE.getNote_Text()).facts(other.text(), now.text());
			}
	}

	private static List<Explained> explained(List<Note> notes) {
		return notes.stream().filter(n -> !Stated.blank(n.getTerm()) && !Stated.blank(n.getText()))
				.map(n -> new Explained(n, plain(n.getTerm()), plain(n.getText()))).toList();
	}

	private static String plain(String text) {
		return BLANK.matcher(JapaneseDigits.toHalfWidth(text)).replaceAll("");
	}
}
