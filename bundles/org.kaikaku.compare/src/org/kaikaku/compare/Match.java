package org.kaikaku.compare;

import java.util.List;
import java.util.Objects;

import org.kaikaku.compare.lineage.Fate;
import org.kaikaku.compare.lineage.FateEnd;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Theme;

/**
 * Elements of both sides that are compared with each other.
 *
 * @param left  elements of the left side; empty where it has none, or it is not known which
 * @param right elements of the right side
 * @param fate  what became of them, where lineage decides; null in other comparisons
 */
public record Match(List<FateEnd> left, List<FateEnd> right, Fate fate) {
	public Match {
		left = List.copyOf(left);
		right = List.copyOf(right);
	}

	/** A match along lineage. */
	public static Match of(Fate fate) {
		return new Match(fate.from(), fate.to(), fate);
	}

	/** A match of two elements; one of them may be null. */
	public static Match of(PlanElement left, PlanElement right) {
		return new Match(left == null ? List.of() : List.of(FateEnd.of(left)), right == null ? List.of() : List.of(FateEnd.of(right)), null);
	}

	/** The modelled elements of the left side. */
	public List<PlanElement> leftElements() {
		return left.stream().map(FateEnd::element).filter(Objects::nonNull).toList();
	}

	/** The modelled elements of the right side. */
	public List<PlanElement> rightElements() {
		return right.stream().map(FateEnd::element).filter(Objects::nonNull).toList();
	}

	/** Whether it is about themes. */
	public boolean isTheme() {
		return leftElements().stream().anyMatch(Theme.class::isInstance) || rightElements().stream().anyMatch(Theme.class::isInstance);
	}

	/** Whether exactly one modelled element stands on each side, so that their values can be set side by side. */
	public boolean isPair() {
		return left.size() == 1 && right.size() == 1 && left.get(0).element() != null && right.get(0).element() != null;
	}
}
