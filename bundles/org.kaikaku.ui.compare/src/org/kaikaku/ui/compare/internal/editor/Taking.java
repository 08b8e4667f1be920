package org.kaikaku.ui.compare.internal.editor;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.take.TakeOver;
import org.kaikaku.compare.take.TakeOver.Side;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/** Takes a line over into an open plan as one command on its stack, or says why it cannot. */
final class Taking {
	private final Comparison comparison;
	private final Shell shell;

	Taking(Comparison comparison, Shell shell) {
		this.comparison = comparison;
		this.shell = shell;
	}

	/**
	 * @param session the plan that is changed; null when it is not open
	 * @param open    opens it
	 */
	void take(Line line, Side side, PlanSession session, Path path, Desk desk, Runnable open) {
		if (session == null) {
			if (new MessageDialog(shell, Words.of("take.title"), null, Words.of("take.closed", path.getFileName()), MessageDialog.QUESTION, 0,
					Words.of("take.open"), Words.of("cancel")).open() == 0)
				open.run();
			return;
		}
		desk.flush();
		Municipality file = session.file().municipality();
		TakeOver takeOver = new TakeOver(comparison, line.row());
		if (!takeOver.isPossible(side, file)) {
			MessageDialog.openInformation(shell, Words.of("take.title"), Words.of("take.impossible"));
			return;
		}
		desk.show(session);
		session.execute(new ChangeCommand((EObject) file) {
			@Override
			protected void doExecute() {
				takeOver.apply(side, file);
			}
		}, Words.of("take.command", line.group().title(), line.row().aspect()));
		// parts that follow the change may have brought the other side to the front; undo belongs to the one that changed
		desk.show(session);
	}
}
