/**
 * Every figure that is derived from a plan: counts and shares by rating, attainment of indicators, totals of effects and the
 * rounding between them. Reports, rules, editors and diagrams ask here and compute nothing themselves. Exact arithmetic
 * throughout; rounding happens once, when a figure is shown. Not safe while another thread changes the plan.
 */
package org.kaikaku.core.figures;
