/** Writes a report document as HTML. */
package org.kaikaku.report.html;
