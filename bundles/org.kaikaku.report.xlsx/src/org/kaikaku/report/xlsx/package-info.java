/** Writes a report document as Excel. */
package org.kaikaku.report.xlsx;
