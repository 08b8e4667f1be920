package org.kaikaku.ui.internal.command;

import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.model.edit.NewElements;
import org.kaikaku.model.edit.TreeShape;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.tree.PlanTree;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/** Makes a new element, selects it and lets the person write its name at once. */
public final class Adding {
	private Adding() {
	}

	/** The word for what would be made; where one class stands for several things, that of the feature. */
	static String word(PlanSession session, NewChild child) {
		if (child.type() == ReformplanPackage.Literals.DEPARTMENT || child.type() == ReformplanPackage.Literals.SECTION
				|| child.feature().getEReferenceType() != child.type() || isOne(child))
			return session.labels().words().of(child.type());
		return session.labels().words().of(child.feature());
	}

	/** In English the word of a feature says that there are many; that of the kind does when no other feature has it. */
	private static boolean isOne(NewChild child) {
		return Locale.ENGLISH.getLanguage().equals(Words.locale().getLanguage()) && child.owner().eClass().getEAllContainments().stream()
				.filter(r -> r.getEReferenceType() == child.type()).count() == 1;
	}

	/** Makes it in the file in front. */
	public static void add(NewChild child, boolean afterSelected) {
		Desk desk = DeskHandler.desk();
		PlanSession session = desk.session().orElse(null);
		if (session == null)
			return;
		desk.flush();
		EObject made = NewElements.make(child, desk.year());
		EObject selected = desk.element().orElse(null);
		Command command = afterSelected && selected != null && selected.eContainer() == child.owner()
				? session.edits().add(child.owner(), child.feature(), made, index(child.owner(), child.feature(), selected) + 1)
				: session.edits().add(child, made);
		if (!session.execute(command, Words.of("edit.add", session.labels().words().of(child.type()))))
			return;
		PlanTree tree = PlanTree.focused();
		session.flush();
		desk.goTo(made, null);
		if (tree != null && TreeShape.isShown(made)) {
			tree.reveal(made);
			// A menu that closes gives the keyboard back to the tree, which would close the field for the name.
			tree.control().getDisplay().asyncExec(() -> {
				if (!tree.control().isDisposed() && TreeShape.isShown(made))
					tree.rename(made);
			});
		}
	}

	private static int index(EObject owner, EReference feature, EObject element) {
		return ((java.util.List<?>) owner.eGet(feature)).indexOf(element);
	}
}
