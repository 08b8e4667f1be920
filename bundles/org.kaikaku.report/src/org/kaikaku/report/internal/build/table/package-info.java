/** The tables and figures that a report computes: lists of items, ratings, effects and indicators, periods, projects. */
package org.kaikaku.report.internal.build.table;
