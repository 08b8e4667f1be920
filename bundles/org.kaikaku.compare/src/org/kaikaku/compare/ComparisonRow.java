package org.kaikaku.compare;

import java.util.List;
import java.util.Objects;

/**
 * One line of a comparison: what both sides say about one aspect of one subject.
 *
 * @param leftId  id of the element on the left side; null where there is none
 * @param rightId id of the element on the right side; null where there is none
 * @param subject what it is about, such as number and name of an item
 * @param aspect  which side of it, such as 担当課 or 目標値（令和３年度）
 * @param left    what the left side says
 * @param right   what the right side says
 * @param outcome how the two compare
 * @param remarks what has to be known to read the line, such as units that differ
 * @param origin  where what is said is held, so that it can be taken over; null when it is computed or shown only
 */
public record ComparisonRow(String leftId, String rightId, String subject, String aspect, Said left, Said right, Outcome outcome,
		List<String> remarks, Origin origin) {
	/** A line of which nothing can be taken over. */
	public ComparisonRow(String leftId, String rightId, String subject, String aspect, Said left, Said right, Outcome outcome,
			List<String> remarks) {
		this(leftId, rightId, subject, aspect, left, right, outcome, remarks, null);
	}

	/** How what both sides say compares. */
	public enum Outcome {
		/** The same. */
		SAME,
		/** Different. */
		CHANGED,
		/** Only the right side has it. */
		ADDED,
		/** Only the left side has it. */
		REMOVED,
		/** At least one side is not known. */
		NOT_KNOWN,
		/** Both say something, but not of the same measure. */
		NOT_COMPARABLE
	}

	public ComparisonRow {
		Objects.requireNonNull(subject);
		Objects.requireNonNull(aspect);
		Objects.requireNonNull(left);
		Objects.requireNonNull(right);
		Objects.requireNonNull(outcome);
		remarks = List.copyOf(remarks);
	}

	/** The outcome that follows from what is said. */
	public static Outcome outcome(Said left, Said right) {
		if (left.state() == Said.State.UNKNOWN || right.state() == Said.State.UNKNOWN)
			return Outcome.NOT_KNOWN;
		if (left.state() == Said.State.NOT_THERE && right.state() == Said.State.NOT_THERE)
			return Outcome.SAME;
		if (left.state() == Said.State.NOT_THERE)
			return Outcome.ADDED;
		if (right.state() == Said.State.NOT_THERE)
			return Outcome.REMOVED;
		return left.state() == right.state() && left.text().equals(right.text()) ? Outcome.SAME : Outcome.CHANGED;
	}
}
