package org.kaikaku.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.kaikaku.report.document.ReportDocument;

/**
 * Writes reports in one format. Implementations are OSGi services, keep no state between calls and may be called from
 * several threads at once. They write to the stream they are given and leave it to the caller that the file appears
 * whole or not at all.
 */
public interface ReportExporter {

	/** A short name that never changes, ASCII: {@code docx}. */
	String formatId();

	/** The ending of the format's files without the dot, in lower case: {@code docx}. */
	String fileEnding();

	/**
	 * What the format is called in menus and lists.
	 *
	 * @param language the user's language
	 * @return such as Word文書
	 */
	String label(Locale language);

	/**
	 * Writes a report.
	 *
	 * @param document the report
	 * @param out takes the bytes; not closed
	 * @param options how to write it
	 * @param progress told how far the work is; asked whether to stop
	 * @return what the user should know about the result
	 * @throws ReportCancelledException if the user stopped the work; what was written so far is of no use
	 * @throws ReportException if the report cannot be written; the message is for the user and names the cure
	 * @throws IOException if the stream fails
	 */
	ExportResult export(ReportDocument document, OutputStream out, ExportOptions options, Progress progress)
			throws ReportException, IOException;
}
