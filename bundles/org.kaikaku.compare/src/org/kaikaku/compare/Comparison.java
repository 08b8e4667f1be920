package org.kaikaku.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kaikaku.compare.lineage.Fates;
import org.kaikaku.compare.lineage.LineageProposal;

/**
 * A whole comparison. Holds the plans it compared, which it does not change.
 *
 * @param pair      both sides and their matches
 * @param fates     what became of the elements of the older plan; null unless two plans are compared
 * @param proposals likely lineages that nobody recorded, for a person to look at; used nowhere in the comparison itself
 * @param parts     what the comparators found, in their order
 */
public record Comparison(ComparisonPair pair, Fates fates, List<LineageProposal> proposals, List<ComparisonPart> parts) {
	public Comparison {
		Objects.requireNonNull(pair);
		proposals = List.copyOf(proposals);
		parts = List.copyOf(parts);
	}

	/** The part of a comparator. */
	public Optional<ComparisonPart> part(String id) {
		return parts.stream().filter(p -> p.id().equals(id)).findFirst();
	}
}
