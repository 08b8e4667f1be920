package org.kaikaku.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.kaikaku.core.text.Texts;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ExportResult;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.osgi.service.component.annotations.Component;

/** Writes reports as Markdown, for a city whose web site is made from it. */
@Component
public final class MarkdownExporter implements ReportExporter {
	@Override
	public String formatId() {
		return "markdown";
	}

	@Override
	public String fileEnding() {
		return "md";
	}

	@Override
	public String label(Locale language) {
		return Texts.of(MarkdownExporter.class, language).text("exporter.label");
	}

	@Override
	public ExportResult export(ReportDocument document, OutputStream out, ExportOptions options, Progress progress)
			throws ReportException, IOException {
		MarkdownText text = new MarkdownText(Texts.of(MarkdownExporter.class, options.language()));
		int done = 0;
		for (PageSection section : document.sections()) {
			progress.step(done++, document.sections().size());
			for (Block block : section.blocks())
				block.accept(text);
		}
		out.write(text.written().getBytes(StandardCharsets.UTF_8));
		return new ExportResult(text.remarks());
	}
}
