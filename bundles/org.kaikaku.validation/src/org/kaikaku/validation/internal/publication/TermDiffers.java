package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds terms that two notes explain differently. */
@Component(service = Rule.class)
public final class TermDiffers extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public TermDiffers() {
		super("publication.term-differs", RuleCategory.PUBLICATION, Severity.INFORMATION, Scope.PLAN, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		Map<String, Note> seen = new HashMap<>();
		for (EObject unit : PlanFigures.units(plan, context))
			for (Note note : context.remembered(unit, TermDiffers.class, () -> notes(UnitText.of(unit, context).notes()))) {
				Note other = seen.putIfAbsent(JapaneseDigits.toHalfWidth(note.getTerm().strip()), note);
				if (other != null && !plain(other).equals(plain(note)))
					context.find(note, "message", note.getTerm()).feature(eINSTANCE.getNote_Text()).facts(plain(other), plain(note));
			}
	}

	private static List<Note> notes(List<Note> all) {
		return all.stream().filter(n -> !Stated.blank(n.getTerm()) && !Stated.blank(n.getText())).toList();
	}

	private static String plain(Note note) {
		return JapaneseDigits.toHalfWidth(note.getText()).replaceAll("\\s", "");
	}
}
