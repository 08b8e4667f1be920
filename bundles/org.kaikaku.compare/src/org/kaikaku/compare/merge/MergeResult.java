package org.kaikaku.compare.merge;

import java.util.List;
import java.util.Objects;

import org.kaikaku.model.reformplan.MergeConflict;
import org.kaikaku.model.reformplan.Municipality;

/**
 * What a merge gave.
 *
 * @param merged    the result, in no file yet; it can always be saved and opened
 * @param conflicts those that this merge added to the result's conflicts, in the order of the tree; empty when all is decided
 */
public record MergeResult(Municipality merged, List<MergeConflict> conflicts) {
	public MergeResult {
		Objects.requireNonNull(merged);
		conflicts = List.copyOf(conflicts);
	}

	/** Whether a person has something to decide. */
	public boolean hasConflicts() {
		return !conflicts.isEmpty();
	}
}
