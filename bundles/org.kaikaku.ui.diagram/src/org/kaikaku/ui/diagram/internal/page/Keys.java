package org.kaikaku.ui.diagram.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.kaikaku.ui.diagram.internal.parts.BarDrag;
import org.kaikaku.ui.diagram.internal.parts.BarPart;
import org.kaikaku.ui.diagram.internal.parts.LinePart;
import org.kaikaku.ui.diagram.internal.parts.WordsFigure;

/**
 * The keyboard on a diagram: arrows go to the next box in their direction, with Shift they select it too, Home and End go to the first
 * and last, Enter writes the name, L goes through the lines of a box. A bar goes to the next period with Ctrl and an arrow, its end with
 * the brackets [ and ], its beginning with Shift and these.
 */
final class Keys extends KeyHandler {
	private static final double ASIDE = 3;
	private final DiagramView view;

	Keys(DiagramView view) {
		this.view = view;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		if (bar(event))
			return true;
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0)
			return false;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> go(-1, 0, event);
		case SWT.ARROW_RIGHT -> go(1, 0, event);
		case SWT.ARROW_UP -> go(0, -1, event);
		case SWT.ARROW_DOWN -> go(0, 1, event);
		case SWT.HOME -> end(true, event);
		case SWT.END -> end(false, event);
		case SWT.CR, SWT.KEYPAD_CR -> view.selectedPart().ifPresent(p -> p.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT)));
		case 'l' -> line();
		case SWT.KEYPAD_ADD, '+' -> view.folding().open(view.selectedBoxes());
		case SWT.KEYPAD_SUBTRACT, '-' -> view.folding().close(view.selectedBoxes());
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Moves the selected bar, or one of its ends. */
	private boolean bar(KeyEvent event) {
		if (!(view.selectedPart().orElse(null) instanceof BarPart part) || part.bar() == null)
			return false;
		boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
		boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
		BarDrag.Hold hold = (event.stateMask & SWT.MOD2) != 0 ? BarDrag.Hold.BEGINNING : BarDrag.Hold.END;
		if (control && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT))
			move(part, BarDrag.Hold.WHOLE, event.keyCode == SWT.ARROW_LEFT ? -1 : 1);
		else if (plain && (event.character == '[' || event.character == '{'))
			move(part, hold, -1);
		else if (plain && (event.character == ']' || event.character == '}'))
			move(part, hold, 1);
		else
			return false;
		return true;
	}

	private void move(BarPart part, BarDrag.Hold hold, int periods) {
		view.editing().step(part.bar(), hold, periods).ifPresent(step -> {
			if (step.change() != null)
				view.execute(step.change());
			WordsFigure.say(view, step.words(), step.place());
		});
	}

	private List<GraphicalEditPart> boxes() {
		List<GraphicalEditPart> found = new ArrayList<>();
		for (Object child : view.viewer().getContents().getChildren())
			if (child instanceof GraphicalEditPart part && !(part instanceof LinePart) && part.isSelectable())
				found.add(part);
		return found;
	}

	private void go(int dx, int dy, KeyEvent event) {
		EditPart focus = view.viewer().getFocusEditPart();
		List<GraphicalEditPart> boxes = boxes();
		if (boxes.isEmpty())
			return;
		if (!(focus instanceof GraphicalEditPart from) || focus == view.viewer().getContents()) {
			choose(boxes.get(0), event);
			return;
		}
		Point at = middle(from);
		GraphicalEditPart best = null;
		double least = Double.MAX_VALUE;
		for (GraphicalEditPart box : boxes) {
			if (box == from)
				continue;
			Point there = middle(box);
			double along = dx * (there.x - at.x) + dy * (there.y - at.y);
			double aside = Math.abs(dx != 0 ? there.y - at.y : there.x - at.x);
			double far = along + ASIDE * aside;
			if (along > 1 && far < least) {
				least = far;
				best = box;
			}
		}
		if (best != null)
			choose(best, event);
	}

	/** Of a lane its head, so that one comes from it to what is in it. */
	private static Point middle(GraphicalEditPart part) {
		Rectangle box = part.getFigure().getBounds();
		boolean tall = box.height > 120;
		return new Point(tall ? box.x + Math.min(60, box.width / 2) : box.x + box.width / 2, tall ? box.y + 10 : box.y + box.height / 2);
	}

	private void end(boolean first, KeyEvent event) {
		List<GraphicalEditPart> boxes = boxes();
		if (!boxes.isEmpty())
			choose(boxes.get(first ? 0 : boxes.size() - 1), event);
	}

	private void choose(GraphicalEditPart part, KeyEvent event) {
		if ((event.stateMask & SWT.MOD2) != 0)
			view.viewer().appendSelection(part);
		else
			view.viewer().select(part);
		view.viewer().setFocus(part);
		view.viewer().reveal(part);
	}

	/** The next line of the selected box, or the next one after a selected line. */
	private void line() {
		List<LinePart> lines = new ArrayList<>();
		String box = view.selectedBoxes().isEmpty() ? null : view.selectedBoxes().get(0).id();
		LinePart current = view.selectedPart().filter(LinePart.class::isInstance).map(LinePart.class::cast).orElse(null);
		for (Object child : view.viewer().getContents().getChildren())
			if (child instanceof LinePart line && line.edge() != null && line.isSelectable()
					&& (box == null || box.equals(line.edge().from()) || box.equals(line.edge().to())))
				lines.add(line);
		if (lines.isEmpty())
			return;
		LinePart next = lines.get((lines.indexOf(current) + 1) % lines.size());
		view.viewer().select(next);
		view.viewer().reveal(next);
	}
}
