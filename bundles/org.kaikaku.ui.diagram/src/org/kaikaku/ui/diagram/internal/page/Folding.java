package org.kaikaku.ui.diagram.internal.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.Node;

/** Which lanes and rows of a diagram are folded. It belongs to the window, not to the plan. */
public final class Folding {
	private final DiagramView view;
	private final Set<String> folded = new HashSet<>();

	Folding(DiagramView view) {
		this.view = view;
	}

	/** Ids of the boxes whose content is hidden. */
	Set<String> folded() {
		return Set.copyOf(folded);
	}

	private boolean folds(Node box) {
		return box.isLane() && !box.name().isEmpty() || view.kind() == DiagramKind.SCHEDULE && box.kind() == Node.Kind.ITEM;
	}

	/** Hides what is in boxes, or in those around them. */
	public void close(Collection<Node> boxes) {
		boolean changed = false;
		for (Node box : boxes) {
			Node outer = folds(box) || box.parent() == null ? box : view.picture().node(box.parent());
			changed |= folds(outer) && folded.add(outer.id());
		}
		if (changed)
			view.show();
	}

	/** Shows what is in boxes. */
	public void open(Collection<Node> boxes) {
		boolean changed = false;
		for (Node box : boxes)
			changed |= folded.remove(box.id());
		if (changed)
			view.show();
	}

	/** Hides what is in a box, or shows it. */
	public void turn(Node box) {
		if (folded.contains(box.id()))
			open(List.of(box));
		else
			close(List.of(box));
	}

	/** Hides everything that can be hidden, or shows everything. */
	public void all(boolean closed) {
		if (!closed)
			folded.clear();
		else
			view.picture().diagram().nodes().stream()
					.filter(n -> view.kind() == DiagramKind.SCHEDULE ? n.kind() == Node.Kind.ITEM : folds(n)).forEach(n -> folded.add(n.id()));
		view.show();
	}

	/** Shows an element that lies in what is hidden; returns whether something changed. */
	boolean unfold(Collection<String> ids) {
		boolean changed = folded.removeAll(ids);
		if (changed)
			view.show();
		return changed;
	}
}
