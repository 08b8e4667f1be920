package org.kaikaku.ui.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.kaikaku.samples.Samples;
import org.kaikaku.ui.internal.KaikakuHome;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.kaikaku.ui.internal.editor.PlanEditorInput;
import org.kaikaku.ui.internal.welcome.WelcomeEditor;

/** Opens plan files in editors. */
public final class Opening {
	private Opening() {
	}

	/** Opens a file, or brings its editor to the front. */
	public static void open(Path path, IWorkbenchPage page) {
		try {
			PlanEditorInput input = new PlanEditorInput(path);
			page.openEditor(input, PlanEditor.ID);
			PlatformUI.getWorkbench().getService(Recent.class).add(input.path());
			for (IEditorReference reference : page.getEditorReferences())
				if (WelcomeEditor.ID.equals(reference.getId()))
					page.closeEditors(new IEditorReference[] { reference }, false);
		} catch (PartInitException e) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), Words.of("open.failed"), e.getMessage());
		}
	}

	/** Copies the sample plans into the user's folder, unless they are there, and opens the newest. */
	public static void openSample(IWorkbenchPage page) {
		Display display = page.getWorkbenchWindow().getShell().getDisplay();
		Job job = Job.create(Words.of("sample.copying"), monitor -> {
			try {
				List<Path> files = Samples.copyTo(KaikakuHome.folder("samples"));
				display.asyncExec(() -> open(files.get(0), page));
			} catch (IOException e) {
				display.asyncExec(() -> MessageDialog.openError(page.getWorkbenchWindow().getShell(), Words.of("open.failed"),
						Words.of("sample.failed", KaikakuHome.folder("samples"), e.getMessage())));
			}
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}
}
