package org.kaikaku.ui.internal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.core.io.FileProblems;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportBuilder;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.ReportExporter;
import org.kaikaku.report.ReportOptions;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.ui.internal.Words;

/**
 * Writes a report beside the interface thread, from a copy of the plan, so that people can go on editing. Each file appears
 * whole or not at all.
 */
final class ReportJob extends Job {
	private final Plan plan;
	private final ReportBuilder<Plan> builder;
	private final ReportOptions options;
	private final ExportOptions layout;
	private final Map<Path, ReportExporter> files;
	private final boolean open;
	private final Shell window;
	private Runnable outcome;

	/**
	 * @param plan   the plan as it is now; made on the interface thread, which alone may read it
	 * @param window above which the outcome is told
	 */
	ReportJob(Plan plan, ReportBuilder<Plan> builder, ReportOptions options, ExportOptions layout, Map<Path, ReportExporter> files,
			boolean open, Shell window) {
		super(Words.of("report.job", builder.label(Words.locale())));
		this.plan = copy(plan);
		this.builder = builder;
		this.options = options;
		this.layout = layout;
		this.files = files;
		this.open = open;
		this.window = window;
		setUser(true);
		// Not before the job has ended: the dialog of its progress closes then, and would take along what stands above it.
		addJobChangeListener(IJobChangeListener.onDone(e -> tell()));
	}

	private static Plan copy(Plan plan) {
		Municipality whole = (Municipality) EcoreUtil.getRootContainer(plan);
		return EcoreUtil.copy(whole).getPlans().get(whole.getPlans().indexOf(plan));
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		int part = 1000;
		monitor.beginTask(getName(), part * (files.size() + 1));
		List<String> remarks = new ArrayList<>();
		try {
			ReportDocument document = builder.build(plan, options, new MonitorProgress(monitor, part));
			for (Map.Entry<Path, ReportExporter> file : files.entrySet()) {
				monitor.subTask(file.getKey().getFileName().toString());
				write(document, file.getKey(), file.getValue(), new MonitorProgress(monitor, part), remarks);
			}
			outcome = () -> done(remarks);
			return Status.OK_STATUS;
		} catch (ReportCancelledException e) {
			return Status.CANCEL_STATUS;
		} catch (ReportException | IOException e) {
			outcome = () -> MessageDialog.openError(window, Words.of("report.failed"), e.getMessage());
			return Status.OK_STATUS;
		} finally {
			monitor.done();
		}
	}

	private void write(ReportDocument document, Path path, ReportExporter exporter, Progress progress, List<String> remarks)
			throws ReportException, IOException {
		ReportException[] failure = new ReportException[1];
		try {
			AtomicFile.write(path, out -> {
				try {
					remarks.addAll(exporter.export(document, out, layout, progress).messages());
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

	private void tell() {
		if (outcome == null || window.isDisposed())
			return;
		window.getDisplay().asyncExec(() -> {
			if (!window.isDisposed())
				outcome.run();
		});
	}

	private void done(List<String> remarks) {
		String written = files.keySet().stream().map(Path::toString).collect(Collectors.joining("\n"));
		String notes = remarks.isEmpty() ? "" : "\n\n" + String.join("\n", remarks.stream().distinct().limit(8).toList());
		int answer = new MessageDialog(window, Words.of("report.done.title"), null, Words.of("report.done", written) + notes,
				remarks.isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING, open ? 0 : 1, Words.of("report.show"),
				Words.of("close")).open();
		if (answer == 0)
			files.keySet().forEach(p -> Program.launch(p.toString()));
	}

	/** Passes progress on to the workbench, and the wish to stop back. */
	private static final class MonitorProgress implements Progress {
		private final IProgressMonitor monitor;
		private final int share;
		private int reported;

		private MonitorProgress(IProgressMonitor monitor, int share) {
			this.monitor = monitor;
			this.share = share;
		}

		@Override
		public void worked(int done, int total) {
			int now = total <= 0 ? share : (int) ((long) share * done / total);
			if (now > reported)
				monitor.worked(now - reported);
			reported = Math.max(reported, now);
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
