package org.kaikaku.ui.compare.internal.next;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.kaikaku.compare.next.ItemChoice;
import org.kaikaku.compare.next.NextPlan;
import org.kaikaku.compare.next.NextPlanDraft;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.io.ProgressListener;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.compare.internal.editor.CompareDialog;
import org.kaikaku.ui.compare.internal.editor.ComparisonEditor;
import org.kaikaku.ui.compare.internal.editor.ComparisonRequest;
import org.kaikaku.ui.compare.internal.editor.Snapshot;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/** Drafts the next plan from an open one: years and file, item by item what becomes of it, and what a person should look at. */
public final class NextPlanWizard extends Wizard {
	private final PlanSessions sessions;
	private final IWorkbenchPage workbench;
	private final Path file;
	private final String plan;
	private final ItemChoices choices;
	private final NextPlanPage first;
	private Work work;

	/** What is drafted, read from the pages on the interface thread. */
	private record Work(Snapshot present, String plan, PlanFiles files, FiscalYear first, FiscalYear last, String name, List<ItemChoice> choices) {
		/** Beside the interface thread. */
		NextPlanDraft draft() {
			try {
				Municipality municipality = present.file(files, ProgressListener.NONE).municipality();
				Plan from = municipality.getPlans().stream().filter(p -> p.getId().equals(plan)).findFirst().orElseThrow();
				return new NextPlan(Words.locale()).draft(from, first, last, name, choices);
			} catch (PlanFileException e) {
				throw new IllegalArgumentException(e.getMessage(), e);
			}
		}
	}

	private NextPlanWizard(PlanSession session, Plan present, PlanSessions sessions, IWorkbenchPage workbench) {
		this.sessions = sessions;
		this.workbench = workbench;
		file = session.path().orElseThrow();
		plan = present.getId();
		choices = new ItemChoices(present);
		first = new NextPlanPage(present, file);
		setWindowTitle(Words.of("next.window"));
		addPage(first);
		addPage(new ChoicesPage(present, choices));
		addPage(new DraftPage(() -> work.draft()));
	}

	/** Opens the wizard for a plan of an open file. */
	public static void open(PlanSession session, Plan present, PlanSessions sessions, IWorkbenchPage workbench) {
		Shell shell = workbench.getWorkbenchWindow().getShell();
		new WizardDialog(shell, new NextPlanWizard(session, present, sessions, workbench)) {
			@Override
			protected void createButtonsForButtonBar(Composite parent) {
				super.createButtonsForButtonBar(parent);
				getButton(IDialogConstants.FINISH_ID).setText(Words.of("next.make"));
			}
		}.open();
	}

	/** Reads the pages, before something is drafted beside the interface thread. */
	void prepare() {
		work = new Work(Snapshot.of(file, sessions), plan, sessions.files(), first.first(), first.last(), first.planName(), choices.all());
	}

	@Override
	public boolean performFinish() {
		prepare();
		Work mine = work;
		Path output = first.path();
		Shell shell = workbench.getWorkbenchWindow().getShell();
		Job job = Job.create(Words.of("next.draft.making"), monitor -> {
			String problem = null;
			String made = null;
			try {
				NextPlanDraft draft = mine.draft();
				made = draft.plan().getId();
				mine.files().save(mine.files().create(output, draft.municipality()));
			} catch (PlanFileException | IllegalArgumentException e) {
				problem = e.getMessage();
			}
			String reason = problem;
			String draftId = made;
			shell.getDisplay().asyncExec(() -> {
				if (reason != null)
					MessageDialog.openError(shell, Words.of("next.failed"), reason);
				else
					openBeside(output, draftId);
			});
			return Status.OK_STATUS;
		});
		job.setUser(true);
		job.schedule();
		return true;
	}

	/** The draft, and its comparison with the present plan beside it. */
	private void openBeside(Path output, String draftId) {
		Opening.open(output, workbench);
		ComparisonEditor comparison = CompareDialog.open(ComparisonRequest.of(file, plan, output, draftId), workbench);
		if (comparison != null)
			Beside.show(comparison);
	}
}
