/**
 * The report as a document of semantic blocks: built once, rendered many times.
 *
 * <p>A {@link org.kaikaku.report.document.ReportDocument} consists of {@link org.kaikaku.report.document.PageSection page
 * sections}, these of {@link org.kaikaku.report.document.Block blocks}, these of {@link org.kaikaku.report.document.Inline
 * inlines}. All types are immutable and may be shared between threads; none knows a plan, a file format or a font.
 * Every block carries the id of the plan element that it came from ({@code null} where there is none), so that a
 * reader's remark, an edited paragraph or a link finds its way back.
 *
 * <h2>Why it looks like this</h2>
 * Two designs were sketched.
 * <ol>
 * <li><b>A general tree</b> (node, type name, attributes, children), as in HTML. New kinds of content need no new
 * type, but each renderer would have to know the vocabulary by heart; what one renderer does not know it loses
 * silently, and a misspelt attribute is found by the reader of the printed report.</li>
 * <li><b>A closed set of records</b>, one for each meaning (heading, table, note, schedule bar, chart ...), with a
 * visitor. Adding a meaning breaks every renderer at compile time, which is the point: nothing is lost unseen.</li>
 * </ol>
 * The second was chosen, because the formats differ so much (a schedule bar is a drawing in Word, a vector in PDF, a
 * spanned cell in Excel) that each renderer must decide about each meaning anyway, and because consultants extend the
 * product by builders and exporters, not by new kinds of block.
 *
 * <p>Two details follow from the sheets that have to be expressed:
 * <ul>
 * <li>A schedule arrow is a {@link org.kaikaku.report.document.ScheduleBar block inside a cell} which spans its years
 * instead of a row type of its own. Whatever can draw a column span puts the arrow over the right years, and lanes of
 * half-years or quarters are simply more columns.</li>
 * <li>Texts are final: fiscal years, signs and digit widths are already written as the conventions want them. Numbers
 * stand beside the text as {@link org.kaikaku.report.document.CellDatum data}, so that Excel gets true numbers.</li>
 * </ul>
 */
package org.kaikaku.report.document;
