package org.kaikaku.ui.compare.internal.editor;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.Comparisons;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.Progress;
import org.kaikaku.ui.compare.internal.CompareServices;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.session.PlanSessions;

/** Reads and compares beside the interface thread, and can be cancelled. */
final class ComparisonJob extends Job {
	private final ComparisonRequest request;
	private final CompareServices services;
	private final PlanFiles files;
	private final Snapshot left;
	private final Snapshot right;
	private final Display display;
	private final Consumer<Compared> done;
	private final Consumer<String> failed;

	/**
	 * Made on the interface thread, on which it also tells how it went.
	 *
	 * @param done   gets the outcome
	 * @param failed gets the reason why there is none; null when it was cancelled
	 */
	ComparisonJob(ComparisonRequest request, CompareServices services, PlanSessions sessions, Display display, Consumer<Compared> done,
			Consumer<String> failed) {
		super(Words.of("editor.comparing"));
		this.request = request;
		this.services = services;
		this.files = sessions.files();
		this.display = display;
		this.done = done;
		this.failed = failed;
		left = Snapshot.of(request.left(), sessions);
		right = request.right().equals(request.left()) ? left : Snapshot.of(request.right(), sessions);
		setPriority(INTERACTIVE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 1000);
		try {
			Compared compared = compare(progress);
			tell(() -> done.accept(compared), monitor);
		} catch (CancellationException e) {
			tellAlways(() -> failed.accept(e.getMessage()));
			return Status.CANCEL_STATUS;
		} catch (PlanFileException e) {
			tellAlways(() -> failed.accept(e.reason() == PlanFileException.Reason.CANCELLED ? null : e.getMessage()));
		}
		return Status.OK_STATUS;
	}

	private Compared compare(SubMonitor progress) throws PlanFileException {
		Plan older = plan(left.file(files, (read, total) -> !progress.isCanceled()), request.leftPlan());
		progress.worked(200);
		Plan newer = plan(right.file(files, (read, total) -> !progress.isCanceled()), request.rightPlan());
		progress.worked(200);
		if (older == null || newer == null)
			throw new CancellationException(Words.of("editor.noPlan", older == null ? request.left() : request.right()));
		ComparisonMode mode = request.mode() != null ? request.mode() : plain(progress).modeOf(older, newer);
		List<PlanComparator> wanted = services.comparators(request.comparators(), mode);
		Comparisons comparisons = new Comparisons(wanted, Words.locale(), watch(progress));
		Comparison comparison = switch (mode) {
		case PLANS -> comparisons.plans(older, newer);
		case DRAFTS -> comparisons.drafts(older, newer);
		case CITIES -> comparisons.cities(older, newer);
		case YEARS -> comparisons.years(newer, FiscalYear.of(request.leftYear()), FiscalYear.of(request.rightYear()));
		};
		progress.setWorkRemaining(100);
		return new Compared(comparison, new LineBuilder(comparison, Words.locale()).build());
	}

	private Comparisons plain(SubMonitor progress) {
		return new Comparisons(List.of(), Words.locale(), watch(progress));
	}

	private static Progress watch(SubMonitor progress) {
		return new Progress() {
			@Override
			public void worked(int part, int total) {
				progress.setWorkRemaining(Math.max(1, total - part) * 100).worked(100);
			}

			@Override
			public boolean isCancelled() {
				return progress.isCanceled();
			}
		};
	}

	private static Plan plan(PlanFile file, String id) {
		Municipality municipality = file.municipality();
		return municipality.getPlans().stream().filter(p -> id == null || id.equals(p.getId())).findFirst()
				.orElse(municipality.getPlans().isEmpty() ? null : municipality.getPlans().get(0));
	}

	private void tell(Runnable work, IProgressMonitor monitor) {
		tellAlways(() -> {
			if (!monitor.isCanceled())
				work.run();
		});
	}

	private void tellAlways(Runnable work) {
		if (!display.isDisposed())
			display.asyncExec(work);
	}
}
