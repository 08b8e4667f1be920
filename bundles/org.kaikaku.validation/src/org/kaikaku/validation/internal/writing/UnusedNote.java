package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.kaikaku.validation.internal.text.NoteMarks;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds notes whose mark stands in no text. */
@Component(service = Rule.class)
public final class UnusedNote extends BaseRule<Note> {
	/** Created by the service registry, or for use without it. */
	public UnusedNote() {
		super("text.unused-note", RuleCategory.TEXT, Severity.WARNING, Scope.UNIT, eINSTANCE.getNote());
	}

	@Override
	protected void inspect(Note note, RuleContext context) {
		EObject owner = note.eContainer();
		boolean remark = "※".equals(note.getMark()) && !(owner instanceof YearlyRecord || owner instanceof Section || owner instanceof Indicator);
		if (Stated.blank(note.getMark()) || remark || owner == null || owner instanceof Plan || owner instanceof Theme)
			return;
		EObject readers = owner instanceof YearlyRecord && owner.eContainer() instanceof ReformItem item ? item : owner;
		UnitText unit = UnitText.of(note, context);
		boolean beside = unit.marked().stream().anyMatch(v -> NoteMarks.same(v.getMark(), note.getMark()) && EcoreUtil.isAncestor(readers, v));
		boolean inText = unit.places(TextFlags.MARK).stream().anyMatch(p -> !(p.element() instanceof Note)
				&& NoteMarks.in(p.text()).stream().anyMatch(m -> NoteMarks.same(m, note.getMark())) && EcoreUtil.isAncestor(readers, p.element()));
		if (!beside && !inText)
			context.find(note, "message", note.getMark(), note.getTerm() == null ? "－" : note.getTerm()).feature(eINSTANCE.getNote_Mark());
	}
}
