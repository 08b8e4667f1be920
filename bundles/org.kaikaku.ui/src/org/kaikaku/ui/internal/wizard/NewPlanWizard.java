package org.kaikaku.ui.internal.wizard;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.internal.file.Saving;
import org.kaikaku.ui.session.PlanSessions;

/** Makes a new plan file: whose plan, which years, which levels, how it is rated, who works on it. */
public final class NewPlanWizard extends Wizard {
	private final PlanSessions sessions;
	private final IWorkbenchPage workbench;
	private final PlanPageOfWizard first = new PlanPageOfWizard();
	private final StructurePageOfWizard second = new StructurePageOfWizard();

	/** @param workbench where the new plan is opened */
	public NewPlanWizard(PlanSessions sessions, IWorkbenchPage workbench) {
		this.sessions = sessions;
		this.workbench = workbench;
		setWindowTitle(Words.of("new.window"));
		addPage(first);
		addPage(second);
	}

	@Override
	public boolean performFinish() {
		Path path = first.path();
		try {
			if (Files.exists(path) && !Saving.mayReplace(getShell(), Words.of("new.window"), path))
				return false;
			PlanFile file = sessions.files().create(path, second.fill(first.make()));
			sessions.files().saveOverwriting(file);
		} catch (PlanFileException e) {
			MessageDialog.openError(getShell(), Words.of("save.failed"), e.getMessage());
			return false;
		}
		Opening.open(path, workbench);
		return true;
	}
}
