/** The facts of a report for machines: one datum per cell, units named, both calendars. */
package org.kaikaku.report.internal.build.data;
