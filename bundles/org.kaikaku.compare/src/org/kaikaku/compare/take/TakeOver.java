package org.kaikaku.compare.take;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.Origin;
import org.kaikaku.compare.internal.model.ElementTable;
import org.kaikaku.compare.internal.take.Counterparts;
import org.kaikaku.compare.internal.take.Transfer;
import org.kaikaku.model.reformplan.Municipality;

/**
 * Carries out that a person takes over one line of a comparison. What the taken side holds replaces what the other side holds:
 * values with statements that they are unknown or none, texts, whole elements, or their absence. Elements keep their ids between
 * drafts of one plan and get new ones between plans. References lead to what stands for their target in the other file; departments
 * to what reorganisations made of them. A whole item that goes on in a newer plan takes no results, ratings or schedules with it,
 * its indicators have their last actual values as baselines, and its lineage is recorded.
 *
 * <p>Years of one plan and plans of two cities are for looking at; nothing is taken over between them.
 */
public final class TakeOver {
	/** The side that is taken. */
	public enum Side {
		/** What the left side says goes to the right. */
		LEFT,
		/** What the right side says goes to the left. */
		RIGHT
	}

	private final Comparison comparison;
	private final ComparisonRow row;

	/** @param row a line of the comparison */
	public TakeOver(Comparison comparison, ComparisonRow row) {
		this.comparison = Objects.requireNonNull(comparison);
		this.row = Objects.requireNonNull(row);
	}

	/** Whether a line can be taken over at all in this direction, as far as can be told without looking at the other file. */
	public boolean isOffered(Side side) {
		ComparisonMode mode = comparison.pair().mode();
		Origin origin = row.origin();
		if (origin == null || row.outcome() == ComparisonRow.Outcome.SAME || mode != ComparisonMode.PLANS && mode != ComparisonMode.DRAFTS)
			return false;
		return origin.isPair() || mode == ComparisonMode.DRAFTS || side == Side.LEFT;
	}

	/** Whether it can be taken over into a file as it is now: the elements are still there. */
	public boolean isPossible(Side side, Municipality target) {
		return isOffered(side) && transfer(side, target).isPossible();
	}

	/**
	 * Takes the line over, in place.
	 *
	 * @param side   the side that is taken
	 * @param target the file of the other side; that which was compared or one with the same elements
	 * @throws IllegalStateException if it is not possible
	 */
	public void apply(Side side, Municipality target) {
		Transfer transfer = transfer(side, target);
		if (!isOffered(side) || !transfer.isPossible())
			throw new IllegalStateException("cannot be taken over: " + row.subject() + " " + row.aspect());
		transfer.apply();
	}

	private Transfer transfer(Side side, Municipality target) {
		boolean left = side == Side.LEFT;
		EObject from = root(left ? comparison.pair().left().plan() : comparison.pair().right().plan());
		Origin origin = row.origin();
		ElementTable sources = new ElementTable(from);
		ElementTable targets = new ElementTable(target);
		EObject source = find(sources, left ? origin.leftId() : origin.rightId());
		EObject replaced = find(targets, left ? origin.rightId() : origin.leftId());
		Counterparts counterparts = new Counterparts(comparison.pair(), left, sources, targets);
		counterparts.pair(left ? row.leftId() : row.rightId(), left ? row.rightId() : row.leftId());
		boolean expected = (left ? origin.rightId() : origin.leftId()) == null || replaced != null;
		return new Transfer(comparison.pair(), source, replaced, expected, origin, counterparts);
	}

	private static EObject find(ElementTable table, String id) {
		return id == null ? null : table.find(id);
	}

	private static EObject root(EObject element) {
		return EcoreUtil.getRootContainer(element);
	}
}
