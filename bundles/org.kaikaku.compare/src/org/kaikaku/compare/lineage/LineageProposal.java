package org.kaikaku.compare.lineage;

import java.util.List;
import java.util.Objects;

import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.PlanElement;

/**
 * A lineage that the program thinks likely. It is for a person to take or to leave; the program never takes it by itself.
 *
 * @param kind     what it proposes
 * @param from     elements of the older plan
 * @param to       elements of the newer plan
 * @param score    how likely, from 0 to 1: the weighted mean of the evidence; of several elements the weakest pair
 * @param evidence what it rests on
 */
public record LineageProposal(LineageKind kind, List<PlanElement> from, List<PlanElement> to, double score, List<Evidence> evidence) {
	public LineageProposal {
		Objects.requireNonNull(kind);
		from = List.copyOf(from);
		to = List.copyOf(to);
		evidence = List.copyOf(evidence);
	}
}
