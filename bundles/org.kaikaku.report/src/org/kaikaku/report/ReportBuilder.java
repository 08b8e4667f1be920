package org.kaikaku.report;

import java.util.Locale;
import org.kaikaku.report.document.ReportDocument;

/**
 * Builds one kind of report from a source. Implementations are OSGi services, keep no state between calls and may be
 * called from several threads at once.
 *
 * @param <T> what the report is built from, usually a plan
 */
public interface ReportBuilder<T> {

	/** A short name that never changes, ASCII, such as {@code progress}; by it a user asks for the report. */
	String id();

	/**
	 * What the report is called in menus and lists.
	 *
	 * @param language the user's language
	 * @return one or a few words
	 */
	String label(Locale language);

	/** The class of the sources that this builder understands. */
	Class<T> sourceType();

	/**
	 * Builds the document.
	 *
	 * @param source what it is built from; not changed
	 * @param options year, items, order and conventions
	 * @param progress told how far the work is; asked whether to stop
	 * @return the whole report
	 * @throws ReportCancelledException if the user stopped the work
	 * @throws ReportException if the source cannot give this report, such as a year outside its period
	 */
	ReportDocument build(T source, ReportOptions options, Progress progress) throws ReportException;
}
