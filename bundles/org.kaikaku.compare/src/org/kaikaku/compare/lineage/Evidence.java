package org.kaikaku.compare.lineage;

import java.util.Objects;

/**
 * Why a proposal was made, one reason of several.
 *
 * @param kind  what was compared
 * @param score how alike it is, from 0 to 1
 * @param text  what speaks for it, in the reader's language, such as the two names
 */
public record Evidence(Kind kind, double score, String text) {
	/** What was compared. */
	public enum Kind {
		/** The names. */
		NAME(0.45),
		/** Texts and activities. */
		TEXT(0.15),
		/** Departments in charge, followed through reorganisations. */
		DEPARTMENT(0.15),
		/** Names and units of indicators. */
		INDICATOR(0.25);

		private final double weight;

		Kind(double weight) {
			this.weight = weight;
		}

		/** Its weight in the score of a proposal, among those that both elements have anything for. */
		public double weight() {
			return weight;
		}
	}

	public Evidence {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(text);
	}
}
