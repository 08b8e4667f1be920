package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
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
import org.kaikaku.validation.internal.engine.UnitElements;
import org.kaikaku.validation.internal.facts.Stated;
import org.kaikaku.validation.internal.text.TextPlace;
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
		for (EObject unit : TextPlace.units(plan))
			for (Note note : context.remembered(unit, TermDiffers.class, () -> notes(unit))) {
				Note other = seen.putIfAbsent(JapaneseDigits.toHalfWidth(note.getTerm().strip()), note);
				if (other != null && !plain(other).equals(plain(note)))
					context.find(note, "message", note.getTerm()).feature(eINSTANCE.getNote_Text()).facts(plain(other), plain(note));
			}
	}

	private static List<Note> notes(EObject unit) {
		List<Note> found = new ArrayList<>();
		UnitElements.forEach(unit, e -> {
			if (e instanceof Note note && !Stated.blank(note.getTerm()) && !Stated.blank(note.getText()))
				found.add(note);
		});
		return found;
	}

	private static String plain(Note note) {
		return JapaneseDigits.toHalfWidth(note.getText()).replaceAll("\\s", "");
	}
}
