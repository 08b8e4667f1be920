package org.kaikaku.ui.internal.report;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;

/** Asks which report of which year in which formats, and writes it beside the interface thread. */
public final class ReportWizard extends Wizard {
	private final Shell window;
	private final Plan plan;
	private final ReportPage page;
	private final ReportOptionsPage more;

	private ReportWizard(Shell window, Desk desk, ReportServices services, String builder) {
		this.window = window;
		plan = desk.plan().orElseThrow();
		page = new ReportPage(desk, plan, services, builder);
		setWindowTitle(Words.of("report.window"));
		more = new ReportOptionsPage(desk);
		addPage(page);
		addPage(more);
	}

	/**
	 * Opens the wizard for the plan in front.
	 *
	 * @param builder id of the kind of report to begin with; null for the first
	 */
	public static void open(Shell shell, Desk desk, String builder) {
		ReportServices services = PlatformUI.getWorkbench().getService(ReportServices.class);
		new WizardDialog(shell, new ReportWizard(shell, desk, services, builder)) {
			@Override
			protected void createButtonsForButtonBar(Composite parent) {
				super.createButtonsForButtonBar(parent);
				getButton(org.eclipse.jface.dialogs.IDialogConstants.FINISH_ID).setText(Words.of("report.write"));
			}
		}.open();
	}

	@Override
	public boolean performFinish() {
		new ReportJob(plan, page.builder(), more.options(page.options()), more.layout(), page.files(), page.isToBeOpened(),
				window).schedule();
		return true;
	}
}
