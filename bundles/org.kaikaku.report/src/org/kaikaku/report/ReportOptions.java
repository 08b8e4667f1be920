package org.kaikaku.report;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.kaikaku.report.text.TextConventions;

/**
 * What a report is to contain.
 *
 * @param fiscalYear the year it reports on, by the Gregorian year in which the fiscal year begins
 * @param itemIds the items to include; empty for all
 * @param order the order of the items
 * @param conventions how years, digits and amounts are written; {@code null} for the conventions of the plan itself
 * @param language the language of the words the report adds; the plan's own text stays as it is
 * @param appendices what is added at the end
 */
public record ReportOptions(int fiscalYear, Set<String> itemIds, ItemOrder order, TextConventions conventions,
		Locale language, Set<Appendix> appendices) {

	/** The order of items. */
	public enum ItemOrder {
		/** As in the plan. */
		PLAN,
		/** The worst rating first. */
		RATING,
		/** By department in charge. */
		DEPARTMENT
	}

	/** What a report can add at its end. */
	public enum Appendix {
		/** The findings of the checks that people looked at and accepted, with their reasons. */
		ACCEPTED_FINDINGS,
		/** Charts: ratings and effects of the whole plan, target and actual of each indicator. */
		CHARTS,
		/** Opinions of committees, the council and the public, with the answers to them. */
		OPINIONS,
		/** The pictures of the plan that {@link ReportPictures} draw: its structure, who does what, when, and where it comes from. */
		PICTURES
	}

	public ReportOptions {
		itemIds = Set.copyOf(itemIds);
		Objects.requireNonNull(order, "order");
		Objects.requireNonNull(language, "language");
		appendices = Set.copyOf(appendices);
	}

	/** Without appendices. */
	public ReportOptions(int fiscalYear, Set<String> itemIds, ItemOrder order, TextConventions conventions,
			Locale language) {
		this(fiscalYear, itemIds, order, conventions, language, Set.of());
	}

	/** All items of a year in the plan's order, with the conventions of the plan, in Japanese. */
	public static ReportOptions of(int fiscalYear) {
		return new ReportOptions(fiscalYear, Set.of(), ItemOrder.PLAN, null, Locale.JAPANESE);
	}

	/** The same with only some items; empty for all. */
	public ReportOptions withItems(Set<String> ids) {
		return new ReportOptions(fiscalYear, ids, order, conventions, language, appendices);
	}

	/** The same in another order. */
	public ReportOptions withOrder(ItemOrder value) {
		return new ReportOptions(fiscalYear, itemIds, value, conventions, language, appendices);
	}

	/** The same with other conventions; {@code null} for those of the plan. */
	public ReportOptions withConventions(TextConventions value) {
		return new ReportOptions(fiscalYear, itemIds, order, value, language, appendices);
	}

	/** The same in another language. */
	public ReportOptions withLanguage(Locale value) {
		return new ReportOptions(fiscalYear, itemIds, order, conventions, value, appendices);
	}

	/** The same with appendices. */
	public ReportOptions withAppendices(Set<Appendix> values) {
		return new ReportOptions(fiscalYear, itemIds, order, conventions, language, values);
	}
}
