package org.kaikaku.report.pdf.internal.page;

/**
 * Where a link leads.
 *
 * @param anchor a name within the document; or {@code null}
 * @param address an address outside; or {@code null}
 * @param words what is said of the link to those who cannot see it
 */
public record LinkTarget(String anchor, String address, String words) {
}
