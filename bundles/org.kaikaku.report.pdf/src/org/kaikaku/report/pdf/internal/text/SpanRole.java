package org.kaikaku.report.pdf.internal.text;

import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.LinkTarget;
import org.kaikaku.report.pdf.internal.tag.Tag;

/**
 * What a stretch of letters is within its paragraph: a link, a rating, or nothing in particular. Its element is made when
 * the first of its letters is painted, because only then its place among the paragraph's other content is known.
 */
public final class SpanRole {

	/** Ordinary letters. */
	public static final SpanRole NONE = new SpanRole(null, null, false);

	private final LinkTarget target;
	private final Color ring;
	private final boolean bound;
	private Tag tag;

	private SpanRole(LinkTarget target, Color ring, boolean bound) {
		this.target = target;
		this.ring = ring;
		this.bound = bound;
	}

	/** A link. */
	static SpanRole link(LinkTarget target) {
		return new SpanRole(target, null, false);
	}

	/** A link that stays on the line of the letter before it, as the mark of a note does. */
	static SpanRole mark(LinkTarget target) {
		return new SpanRole(target, null, true);
	}

	/** A grade with a ring in its color. */
	static SpanRole rating(Color ring) {
		return new SpanRole(null, ring, false);
	}

	boolean isBound() {
		return bound;
	}

	Color ring() {
		return ring;
	}

	LinkTarget target() {
		return target;
	}

	Tag tag(Tag paragraph) {
		if (target == null) {
			return paragraph;
		}
		if (tag == null) {
			tag = paragraph.child("Link");
		}
		return tag;
	}
}
