package org.kaikaku.ui.diagram.internal.parts;

import org.kaikaku.diagram.layout.Rect;

/**
 * What dragging a bar somewhere would do.
 *
 * @param place  where the bar would lie, in pixels of the drawing
 * @param words  the term that it would have, or why it goes no farther
 * @param change null when nothing would change
 */
public record BarDrag(Rect place, String words, Change change) {
	/** What of the bar is held. */
	public enum Hold {
		/** Its left end. */
		BEGINNING,
		/** All of it, so that it keeps its length. */
		WHOLE,
		/** Its right end. */
		END
	}
}
