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
 * @param conventions how years, digits and amounts are written
 * @param language the language of the words the report adds; the plan's own text stays as it is
 */
public record ReportOptions(int fiscalYear, Set<String> itemIds, ItemOrder order, TextConventions conventions,
        Locale language) {

    /** The order of items. */
    public enum ItemOrder {
        /** As in the plan. */
        PLAN,
        /** The worst rating first. */
        RATING,
        /** By department in charge. */
        DEPARTMENT
    }

    public ReportOptions {
        itemIds = Set.copyOf(itemIds);
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(conventions, "conventions");
        Objects.requireNonNull(language, "language");
    }

    /** All items of a year in the plan's order, with the usual conventions, in Japanese. */
    public static ReportOptions of(int fiscalYear) {
        return new ReportOptions(fiscalYear, Set.of(), ItemOrder.PLAN, TextConventions.defaults(), Locale.JAPANESE);
    }
}
