package org.kaikaku.ui.internal.forms;

import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.internal.Icons;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/**
 * What the fields of a form need.
 *
 * @param session the open file
 * @param desk    year and selection
 * @param toolkit makes controls
 * @param icons   icons
 * @param drafts  texts that were not understood, kept while the file is open so that nothing typed is lost
 * @param narrow  whether there is room for little beside each other, as with large letters on a small screen
 */
record FormContext(PlanSession session, Desk desk, FormToolkit toolkit, Icons icons, Map<String, String> drafts, boolean narrow) {
	private static final int LABEL_WIDTH = 104;
	private static final int NARROW_LABEL_WIDTH = 86;

	/** How wide the words before the fields are; longer ones are broken. */
	int labelWidth() {
		return narrow ? NARROW_LABEL_WIDTH : LABEL_WIDTH;
	}

	PlanLabels labels() {
		return session.labels();
	}

	FiscalYear year() {
		return desk.year();
	}

	/** The word for a feature. */
	String word(EStructuralFeature feature) {
		return Words.alone(labels().words().of(feature));
	}

	/** Sets a value by a command. */
	void set(EObject owner, EStructuralFeature feature, Object value) {
		execute(session.edits().set(owner, feature, value), word(feature));
	}

	/** Executes a command that changes what a word stands for. */
	void execute(Command command, String word) {
		session.execute(command, Words.of("edit.change", word));
	}
}
