package org.kaikaku.app.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/** Ties the desk to the window: the editor in front is the file in front, and commands look again whether they can run. */
final class DeskTies implements Desk.Listener, PlanSession.Listener, PlanSessions.Listener {
	private static final int LOOK_AFTER_MILLISECONDS = 60;
	private final IWorkbenchWindow window;
	private final Desk desk;
	private final IEventBroker events;
	private final IStatusLineManager status;
	private boolean lookingAgain;

	DeskTies(IWorkbenchWindow window, IStatusLineManager status) {
		this.window = window;
		this.status = status;
		desk = window.getService(Desk.class);
		events = window.getService(IEventBroker.class);
	}

	void tie() {
		desk.addListener(this);
		PlanSessions sessions = window.getService(PlanSessions.class);
		sessions.addListener(this);
		sessions.open().forEach(this::opened);
		window.getPartService().addPartListener(new IPartListener2() {
			@Override
			public void partActivated(IWorkbenchPartReference part) {
				front(part);
			}

			@Override
			public void partBroughtToTop(IWorkbenchPartReference part) {
				front(part);
			}
		});
	}

	private void front(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof PlanEditor editor && editor.session() != null)
			desk.show(editor.session());
		lookAgain();
	}

	/** Once for everything that happens at the same time: each look costs every menu and button. */
	private void lookAgain() {
		if (lookingAgain || window.getShell() == null || window.getShell().isDisposed())
			return;
		lookingAgain = true;
		window.getShell().getDisplay().timerExec(LOOK_AFTER_MILLISECONDS, () -> {
			lookingAgain = false;
			events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
			tell();
		});
	}

	/** Which file it is, and whether it has been saved. */
	private void tell() {
		String path = desk.session().flatMap(PlanSession::path).map(Object::toString).orElse(null);
		status.setMessage(path != null && desk.session().get().isDirty() ? Words.of("status.unsaved", path) : path);
	}

	@Override
	public void opened(PlanSession session) {
		session.addListener(this);
		lookAgain();
	}

	@Override
	public void closed(PlanSession session) {
		lookAgain();
	}

	@Override
	public void sessionChanged() {
		desk.session().flatMap(PlanSession::path).ifPresentOrElse(p -> title(p.getFileName() + " — Kaikaku"), () -> title("Kaikaku"));
		lookAgain();
	}

	private void title(String text) {
		if (window.getShell() != null && !window.getShell().isDisposed())
			window.getShell().setText(text);
	}

	@Override
	public void selectionChanged(Object source) {
		lookAgain();
	}

	@Override
	public void yearChanged() {
		lookAgain();
	}

	@Override
	public void stateChanged() {
		lookAgain();
	}

	@Override
	public void contentChanged(java.util.Set<EObject> structure, java.util.Set<EObject> changed) {
		lookAgain();
	}
}
