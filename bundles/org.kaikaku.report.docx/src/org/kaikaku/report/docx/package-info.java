/** Writes a report document as Word. */
package org.kaikaku.report.docx;
