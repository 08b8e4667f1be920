package org.kaikaku.ui.compare.internal.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.ComparisonJson;
import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.ui.compare.internal.CompareServices;
import org.kaikaku.ui.compare.internal.Words;

/** Writes a comparison to files beside the interface thread; each appears whole or not at all. */
final class ExportJob extends Job {
	private final Comparison comparison;
	private final CompareServices services;
	private final Map<Path, ReportExporter> documents;
	private final List<Path> data;
	private final boolean open;
	private final Shell window;
	private final Display display;

	/**
	 * @param data   files that get the comparison as JSON
	 * @param window above which it says how it went
	 */
	ExportJob(Comparison comparison, CompareServices services, Map<Path, ReportExporter> documents, List<Path> data, boolean open,
			Shell window) {
		super(Words.of("export.job"));
		this.comparison = comparison;
		this.services = services;
		this.documents = documents;
		this.data = data;
		this.open = open;
		this.window = window;
		display = window.getDisplay();
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), documents.size() + data.size() + 1);
		List<String> remarks = new ArrayList<>();
		try {
			for (Path path : data)
				writeJson(path);
			if (!documents.isEmpty())
				writeDocuments(monitor, remarks);
			tell(shell -> done(shell, remarks));
			return Status.OK_STATUS;
		} catch (ReportCancelledException e) {
			return Status.CANCEL_STATUS;
		} catch (ReportException | IOException e) {
			tell(shell -> MessageDialog.openError(shell, Words.of("export.failed"), e.getMessage()));
			return Status.OK_STATUS;
		} finally {
			monitor.done();
		}
	}

	private void writeJson(Path path) throws IOException {
		try {
			AtomicFile.write(path, out -> out.write(ComparisonJson.write(comparison).getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw FileProblems.writing(path, e, Words.locale());
		}
	}

	private void writeDocuments(IProgressMonitor monitor, List<String> remarks) throws ReportException, IOException {
		ReportBuilder<Comparison> builder = services.report().orElseThrow(() -> new ReportException(Words.of("export.noReport")));
		FiscalYear last = comparison.pair().right().plan().getLastYear();
		int year = last == null ? FiscalYear.of(LocalDate.now()).value() : last.value();
		Progress progress = watch(monitor);
		ReportDocument document = builder.build(comparison, ReportOptions.of(year).withLanguage(Words.locale()), progress);
		monitor.worked(1);
		for (Map.Entry<Path, ReportExporter> file : documents.entrySet()) {
			monitor.subTask(file.getKey().getFileName().toString());
			write(document, file.getKey(), file.getValue(), progress, remarks);
			monitor.worked(1);
		}
	}

	private static void write(ReportDocument document, Path path, ReportExporter exporter, Progress progress, List<String> remarks)
			throws ReportException, IOException {
		ReportException[] failure = new ReportException[1];
		try {
			AtomicFile.write(path, out -> {
				try {
					remarks.addAll(exporter.export(document, out, ExportOptions.defaults(Words.locale()), progress).messages());
				} catch (ReportException e) {
					failure[0] = e;
					throw new IOException(e);
				}
			});
		} catch (IOException e) {
			if (failure[0] != null)
				throw failure[0];
			throw FileProblems.writing(path, e, Words.locale());
		}
	}

	private static Progress watch(IProgressMonitor monitor) {
		return new Progress() {
			@Override
			public void worked(int done, int total) {
				// files are counted, not their pages
			}

			@Override
			public boolean isCancelled() {
				return monitor.isCanceled();
			}
		};
	}

	/** Above the window, since the dialog with the progress goes away. */
	private void tell(Consumer<Shell> message) {
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (!window.isDisposed())
					message.accept(window);
			});
	}

	private void done(Shell shell, List<String> remarks) {
		List<Path> written = Stream.concat(data.stream(), documents.keySet().stream()).toList();
		String text = Words.of("export.done", written.stream().map(Path::toString).collect(Collectors.joining("\n")));
		String notes = remarks.isEmpty() ? "" : "\n\n" + String.join("\n", remarks.stream().distinct().limit(8).toList());
		int answer = new MessageDialog(shell, Words.of("export.done.title"), null, text + notes,
				remarks.isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING, open ? 0 : 1, Words.of("export.show"), Words.of("close")).open();
		if (answer == 0)
			written.forEach(p -> Program.launch(p.toString()));
	}
}
