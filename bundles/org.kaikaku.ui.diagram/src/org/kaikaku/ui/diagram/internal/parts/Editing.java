package org.kaikaku.ui.diagram.internal.parts;

import java.util.List;
import java.util.Optional;

import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;

/** What people can do on one kind of diagram. Each method tells whether something is possible by giving the change, or none. */
public interface Editing {
	/** What the palette offers, in order. */
	default List<Tool> tools() {
		return List.of();
	}

	/**
	 * Makes something.
	 *
	 * @param tool   the id of a tool that makes things
	 * @param target the box under the pointer; null for bare paper
	 * @param at     in pixels of the drawing
	 */
	default Optional<Change> create(String tool, Node target, Point at) {
		return Optional.empty();
	}

	/**
	 * Drops boxes somewhere else.
	 *
	 * @param boxes  what is dragged
	 * @param target the box under the pointer that is not dragged; null for bare paper
	 * @param at     the pointer, in pixels of the drawing
	 * @param dx     how far it was dragged to the right
	 * @param dy     how far down
	 */
	default Optional<Change> move(List<Node> boxes, Node target, Point at, double dx, double dy) {
		return Optional.empty();
	}

	/** Where a drop would put the boxes, to be marked while dragging; null for nowhere in particular. */
	default Rect mark(List<Node> boxes, Node target, Point at) {
		return null;
	}

	/** Whether a line can begin at a box; {@code tool} is null when it is drawn from the handle of the box. */
	default boolean begins(String tool, Node from) {
		return false;
	}

	/** Draws a line. */
	default Optional<Change> connect(String tool, Node from, Node to) {
		return Optional.empty();
	}

	/** Draws an end of a line to another box. */
	default Optional<Change> reconnect(Edge edge, boolean beginning, Node to) {
		return Optional.empty();
	}

	/** Deletes what boxes, bars and lines stand for. */
	default Optional<Change> delete(List<Node> boxes, List<Edge> edges, List<Bar> bars) {
		return Optional.empty();
	}

	/**
	 * Drags a bar or an end of it; none where bars cannot be dragged.
	 *
	 * @param from where it was taken hold of, in pixels of the drawing
	 * @param to   where the pointer is
	 */
	default Optional<BarDrag> drag(Bar bar, BarDrag.Hold hold, double from, double to) {
		return Optional.empty();
	}

	/**
	 * Moves a bar or an end of it by keyboard; none where bars cannot be moved.
	 *
	 * @param periods to the right; negative to the left
	 */
	default Optional<BarDrag> step(Bar bar, BarDrag.Hold hold, int periods) {
		return Optional.empty();
	}

	/**
	 * A tool of the palette.
	 *
	 * @param id    ASCII
	 * @param label for people
	 * @param hint  what to do with it
	 * @param icon  name of its icon
	 * @param line  whether it draws lines rather than making things
	 */
	record Tool(String id, String label, String hint, String icon, boolean line) {
	}
}
