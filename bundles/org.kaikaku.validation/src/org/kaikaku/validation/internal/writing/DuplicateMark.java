package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.model.reformplan.Note;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.kaikaku.validation.internal.text.NoteMarks;
import org.osgi.service.component.annotations.Component;

/** Finds two notes with the same mark in one place. */
@Component(service = Rule.class)
public final class DuplicateMark extends BaseRule<Note> {
	/** Created by the service registry, or for use without it. */
	public DuplicateMark() {
		super("text.duplicate-mark", RuleCategory.TEXT, Severity.WARNING, Scope.UNIT, eINSTANCE.getNote());
	}

	@Override
	protected void inspect(Note note, RuleContext context) {
		if (Stated.blank(note.getMark()) || note.eContainer() == null)
			return;
		Object siblings = note.eContainer().eGet(note.eContainingFeature());
		if (siblings instanceof List<?> list)
			for (Object other : list) {
				if (other == note)
					return;
				if (NoteMarks.same(((Note) other).getMark(), note.getMark())) {
					context.find(note, "message", note.getMark()).feature(eINSTANCE.getNote_Mark());
					return;
				}
			}
	}
}
