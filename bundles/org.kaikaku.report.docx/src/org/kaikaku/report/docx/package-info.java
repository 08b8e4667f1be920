/**
 * Reports as Word documents: {@link org.kaikaku.report.docx.DocxExporter} writes them, {@link
 * org.kaikaku.report.docx.DocxReadBack} reads back what people have edited in the marked regions.
 */
package org.kaikaku.report.docx;
