package org.kaikaku.diagram;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.kaikaku.model.types.FiscalYear;

/**
 * What a picture shows besides the plan.
 *
 * @param year     the year whose ratings and life of items are shown; null for the last year that the plan reports on
 * @param locale   the language of the words that the picture adds, never null
 * @param findings ids of elements with findings, which get a small triangle; never null
 * @param today    the day marked in the schedule; null for none
 * @param everyone whether departments without items are shown, so that items can be given to them
 * @param ratings  whether ratings are shown; without them a picture is that of the plan as it was adopted
 */
public record DiagramOptions(FiscalYear year, Locale locale, Set<String> findings, LocalDate today, boolean everyone,
		boolean ratings) {
	public DiagramOptions {
		findings = Set.copyOf(findings);
	}

	/** The last reported year with its ratings, without findings and today. */
	public static DiagramOptions of(Locale locale) {
		return new DiagramOptions(null, locale, Set.of(), null, false, true);
	}

	/** The same for a year. */
	public DiagramOptions withYear(FiscalYear newYear) {
		return new DiagramOptions(newYear, locale, findings, today, everyone, ratings);
	}

	/** The same with findings. */
	public DiagramOptions withFindings(Set<String> ids) {
		return new DiagramOptions(year, locale, ids, today, everyone, ratings);
	}

	/** The same with a line for a day. */
	public DiagramOptions withToday(LocalDate day) {
		return new DiagramOptions(year, locale, findings, day, everyone, ratings);
	}

	/** The same with or without departments that have no items. */
	public DiagramOptions withEveryone(boolean all) {
		return new DiagramOptions(year, locale, findings, today, all, ratings);
	}

	/** The same with or without ratings. */
	public DiagramOptions withRatings(boolean shown) {
		return new DiagramOptions(year, locale, findings, today, everyone, shown);
	}
}
