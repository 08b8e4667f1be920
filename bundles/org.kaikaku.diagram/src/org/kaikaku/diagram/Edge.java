package org.kaikaku.diagram;

/**
 * A line of a picture.
 *
 * @param id        unique in the picture
 * @param elementId id of the element of the plan that it stands for; null when it stands for containment
 * @param kind      what it means
 * @param bundle    lines of one bundle share their course as far as they can, since they say one thing together
 * @param from      id of a box; null for a line that comes from nowhere, such as that of a new item
 * @param to        id of a box; null for a line that ends nowhere, such as that of a dropped item
 * @param tooltip   the facts in words
 */
public record Edge(String id, String elementId, Kind kind, String bundle, String from, String to, String tooltip) {
	/** What lines mean. */
	public enum Kind {
		/** The upper plan or theme holds the lower one. */
		HOLDS,
		/** A department is in charge of or leads an item. */
		LEADS,
		/** A department supports an item. */
		SUPPORTS,
		/** A reorganisation turned a department into another. */
		REORGANISED,
		/** Continued unchanged. */
		CONTINUED,
		/** Continued with changes, another name or at another place. */
		CHANGED,
		/** Several became one. */
		MERGED,
		/** One became several. */
		SPLIT,
		/** Came new. */
		NEW,
		/** Ended: dropped, completed or carried into monitoring. */
		ENDED,
		/** It is not known what became of it. */
		UNKNOWN
	}
}
