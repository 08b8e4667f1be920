package org.kaikaku.ui.internal.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.ui.internal.Words;

/** Cut, copy, paste and delete of elements in a tree. */
public final class ClipboardHandler extends DeskHandler {
	@Override
	boolean canRun() {
		if (session() == null || desk().selection().isEmpty())
			return false;
		if (variant().equals("paste"))
			return session().edits().canPaste(desk().selection().get(0));
		return !elements().isEmpty();
	}

	private static List<EObject> elements() {
		return desk().elements().stream().filter(e -> !(e instanceof Municipality)).toList();
	}

	@Override
	void run(ExecutionEvent event) {
		var edits = session().edits();
		switch (variant()) {
		case "copy" -> edits.copy(elements());
		case "cut" -> {
			edits.copy(elements());
			session().execute(edits.delete(elements()), Words.of("edit.cut"));
		}
		case "delete" -> session().execute(edits.delete(elements()), Words.of("edit.delete"));
		case "paste" -> session().execute(edits.paste(desk().selection().get(0)), Words.of("edit.paste"));
		default -> throw new IllegalStateException(variant());
		}
	}
}
