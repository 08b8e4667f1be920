package org.kaikaku.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ExportResult;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.html.internal.Messages;
import org.kaikaku.report.html.internal.PageWriter;
import org.osgi.service.component.annotations.Component;

/**
 * Writes reports as one HTML file that needs nothing else: responsive, following JIS X 8341-3:2016 level AA, with a place
 * to link to for every item, charts as SVG beside their numbers, and a switch that shows the labels in English.
 * {@link ExportOptions#bodyFont()} and {@link ExportOptions#headingFont()} name font families of the reader's machine.
 */
@Component
public final class HtmlExporter implements ReportExporter {

	/** An exporter without settings, as the component model wants it. */
	public HtmlExporter() {
		// nothing to set
	}

	@Override
	public String formatId() {
		return "html";
	}

	@Override
	public String fileEnding() {
		return "html";
	}

	@Override
	public String label(Locale language) {
		return new Messages(language).text("format.label");
	}

	@Override
	public ExportResult export(ReportDocument document, OutputStream out, ExportOptions options, Progress progress)
			throws ReportException, IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		PageWriter page = new PageWriter(document, options, writer);
		try {
			page.write(progress);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		writer.flush();
		return new ExportResult(page.remarks());
	}
}
