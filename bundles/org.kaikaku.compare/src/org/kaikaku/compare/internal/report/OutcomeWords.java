package org.kaikaku.compare.internal.report;

import java.util.Locale;

import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonRow.Outcome;
import org.kaikaku.core.text.Texts;

/** How outcomes are called: of plans and drafts the sides are old and new, of years and cities left and right. */
final class OutcomeWords {
	private OutcomeWords() {
	}

	static boolean isOldAndNew(ComparisonMode mode) {
		return mode == ComparisonMode.PLANS || mode == ComparisonMode.DRAFTS;
	}

	static String of(ComparisonMode mode, Outcome outcome, Texts texts) {
		boolean oneSided = outcome == Outcome.ADDED || outcome == Outcome.REMOVED;
		return texts.text("report.outcome." + outcome.name().toLowerCase(Locale.ROOT) + (oneSided && !isOldAndNew(mode) ? ".beside" : ""));
	}

	/** The name of the comparison table. */
	static String table(ComparisonMode mode, Texts texts) {
		return texts.text(isOldAndNew(mode) ? "report.table" : "report.table.beside");
	}
}
