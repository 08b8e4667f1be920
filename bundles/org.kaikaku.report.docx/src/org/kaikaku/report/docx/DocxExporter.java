package org.kaikaku.report.docx;

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
import org.kaikaku.report.docx.internal.DocxWriter;
import org.kaikaku.report.docx.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Writes reports as Word documents (Office Open XML, transitional), which LibreOffice reads as well. */
@Component(service = ReportExporter.class)
public final class DocxExporter implements ReportExporter {

	@Override
	public String formatId() {
		return "docx";
	}

	@Override
	public String fileEnding() {
		return "docx";
	}

	@Override
	public String label(Locale language) {
		return new Messages(language).say("format.label");
	}

	@Override
	public ExportResult export(ReportDocument document, OutputStream out, ExportOptions options, Progress progress)
			throws ReportException, IOException {
		try {
			return new DocxWriter(document, options).write(out, progress);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
