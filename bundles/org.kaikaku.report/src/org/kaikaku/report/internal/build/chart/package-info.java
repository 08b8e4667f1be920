/** Charts made from the figures of a plan. */
package org.kaikaku.report.internal.build.chart;
