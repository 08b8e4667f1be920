package org.kaikaku.ui.diagram.internal.parts;

/** What the parts of a diagram stand for. Keys stay the same when the picture is made anew, so that parts keep their selection. */
public final class Keys {
	private Keys() {
	}

	/** A box. */
	public record Box(String id) {
	}

	/** A line. */
	public record Line(String id) {
	}

	/** A step of a schedule. */
	public record Bar(String id) {
	}
}
