package org.kaikaku.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.document.ReportDocument;

/** Writes a report document to files, each in the format of its ending. */
final class ReportFiles {
	private final Invocation invocation;
	private final List<ReportExporter> exporters;

	ReportFiles(Invocation invocation) {
		this.invocation = invocation;
		exporters = invocation.extensions().all(ReportExporter.class);
	}

	/** Checks the endings of all files before any work is done. */
	void check(List<Path> files) throws CommandFailure {
		for (Path file : files)
			exporter(file);
	}

	private ReportExporter exporter(Path file) throws CommandFailure {
		String ending = Invocation.ending(file);
		return exporters.stream().filter(e -> e.fileEnding().equals(ending)).findFirst()
				.orElseThrow(() -> invocation.failure("ending.unknown", file,
						String.join(" ", exporters.stream().map(e -> "." + e.fileEnding()).sorted().distinct().toList())));
	}

	/** Writes one file and prints what the exporter has to say about it. */
	void write(ReportDocument document, Path file, ExportOptions options) throws CommandFailure, IOException {
		ReportExporter exporter = exporter(file);
		List<String> messages = new ArrayList<>();
		ReportException[] failed = new ReportException[1];
		try {
			AtomicFile.write(file, out -> {
				try {
					messages.addAll(exporter.export(document, out, options, Progress.NONE).messages());
				} catch (ReportException e) {
					failed[0] = e;
					throw new IOException(e);
				}
			});
		} catch (IOException e) {
			if (failed[0] != null)
				throw new CommandFailure(failed[0].getMessage(), failed[0]);
			throw FileProblems.writing(file, e, invocation.locale());
		}
		messages.forEach(invocation::warn);
	}
}
