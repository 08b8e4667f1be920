package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of time in a schedule, drawn over the whole width of the {@link Cell} it stands in: the cell spans the
 * columns from the first to the last period. Its label stands above the line and wraps within the cell.
 *
 * @param elementId the activity, or {@code null}
 * @param shape how it is drawn
 * @param symbol a sign with a legend of its own such as ◎ or 検討, before the label; or {@code null}
 * @param label the words, usually those of the activity; may be empty when a bar continues an older one
 * @param period the time in words for those who cannot see the drawing: 令和２年度～令和６年度
 */
public record ScheduleBar(String elementId, Shape shape, String symbol, List<Inline> label, String period)
		implements Block {

	/** How a stretch of time is drawn. */
	public enum Shape {
		/** A line with an arrow head at its end. */
		ARROW,
		/** A line without head. */
		LINE,
		/** A broken line with an arrow head: planned for later, depending on something, or only inferred. */
		DASHED_ARROW,
		/** A filled bar with its label inside. */
		BAR,
		/** A point in time: a small diamond at the start of the cell. */
		MILESTONE,
		/** No drawing: symbol and label only. */
		NONE
	}

	public ScheduleBar {
		Objects.requireNonNull(shape, "shape");
		Objects.requireNonNull(period, "period");
		label = List.copyOf(label);
	}

	/** An arrow with plain words. */
	public static ScheduleBar arrow(String elementId, String label, String period) {
		return new ScheduleBar(elementId, Shape.ARROW, null, label.isEmpty() ? List.of() : Inlines.of(label), period);
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
