/** Values of a plan in words and signs: departments, ratings, indicator values, effects, costs, changes. */
package org.kaikaku.report.internal.build.words;
