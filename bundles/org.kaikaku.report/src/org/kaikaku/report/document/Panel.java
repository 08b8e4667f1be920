package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A framed box, such as the effect of the year and the projects it pays for.
 *
 * @param elementId the plan element, or {@code null}
 * @param title the line at its top; or {@code null}
 * @param tone how strongly it is set apart
 * @param blocks its content
 */
public record Panel(String elementId, String title, Tone tone, List<Block> blocks) implements Block {

	/** How strongly a box is set apart. */
	public enum Tone {
		/** A thin frame. */
		PLAIN,
		/** A tinted ground: the message of the page. */
		STRONG
	}

	public Panel {
		Objects.requireNonNull(tone, "tone");
		blocks = List.copyOf(blocks);
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
