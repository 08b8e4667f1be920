/**
 * What the charts of indicators show: years, targets, actuals and attainment as the plan has them. Figures come from
 * {@link org.kaikaku.core.figures.Attainment}; nothing is smoothed or filled in between.
 */
package org.kaikaku.diagram.chart;
