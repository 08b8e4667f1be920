/** The sheet of one item or theme: schedule, indicators, texts, ratings, effects. */
package org.kaikaku.report.internal.build.sheet;
