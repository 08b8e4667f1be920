package org.kaikaku.ui.compare.internal.editor;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.compare.take.TakeOver.Side;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/** Lets the rest of the window show the element that a line is about, on the right side if it is there and open. */
final class Revealing {
	private Revealing() {
	}

	/** Selects the element in an open plan; nothing happens when neither side is open. */
	static boolean select(Line line, ComparisonEditor editor, Desk desk) {
		for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
			PlanSession session = editor.session(side).orElse(null);
			EObject element = session == null ? null : find(session, id(line, side));
			if (element != null) {
				desk.show(session);
				desk.select(List.of(element), editor);
				return true;
			}
		}
		return false;
	}

	private static String id(Line line, Side side) {
		String own = line.isHeading() ? null : side == Side.LEFT ? line.row().leftId() : line.row().rightId();
		return own != null ? own : side == Side.LEFT ? line.group().leftId() : line.group().rightId();
	}

	private static EObject find(PlanSession session, String id) {
		return id == null ? null : session.file().resource().getEObject(id);
	}

	/** Brings the plan of the element to the front, opening it if need be. */
	static void open(Line line, ComparisonEditor editor, Desk desk) {
		Side side = id(line, Side.RIGHT) != null ? Side.RIGHT : Side.LEFT;
		Path path = side == Side.RIGHT ? editor.request().right() : editor.request().left();
		Opening.open(path, editor.getSite().getPage());
		select(line, editor, desk);
	}
}
