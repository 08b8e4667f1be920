/**
 * Comparison of plans: along their lineage, from year to year, of two drafts, or of two cities by theme. A comparator is one
 * class with {@link org.kaikaku.compare.PlanComparator} and one {@code @Component}.
 */
package org.kaikaku.compare;
