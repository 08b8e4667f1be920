package org.kaikaku.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ExportResult;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.xlsx.internal.Messages;
import org.kaikaku.report.xlsx.internal.WorkbookWriter;
import org.osgi.service.component.annotations.Component;

/**
 * Writes reports as Excel workbooks: a legend, a sheet for each {@link ReportDocument#data() data table} after the rules of
 * 総務省 for machine-readable statistics (one datum in a cell, true numbers, nothing merged, one table in a sheet), and the
 * report itself laid out for printing.
 */
@Component
public final class XlsxExporter implements ReportExporter {

	/** An exporter without settings, as the component model wants it. */
	public XlsxExporter() {
		// nothing to set
	}

	@Override
	public String formatId() {
		return "xlsx";
	}

	@Override
	public String fileEnding() {
		return "xlsx";
	}

	@Override
	public String label(Locale language) {
		return new Messages(language).text("format.label");
	}

	@Override
	public ExportResult export(ReportDocument document, OutputStream out, ExportOptions options, Progress progress)
			throws ReportException, IOException {
		WorkbookWriter workbook = new WorkbookWriter(document, options);
		try {
			workbook.write(out, progress);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return new ExportResult(workbook.remarks());
	}
}
