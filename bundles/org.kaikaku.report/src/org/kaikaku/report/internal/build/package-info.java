/** The reports of a plan: progress report, plan book, brief for the council. */
package org.kaikaku.report.internal.build;
