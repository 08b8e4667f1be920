/** Writes a report document as PDF. */
package org.kaikaku.report.pdf;
