package org.kaikaku.ui.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notices when the window comes to the front that somebody else has changed a file that is open here. */
@Component(service = DiskWatch.class)
public final class DiskWatch {
	private record Stamp(long size, long time) {
	}

	private final PlanSessions sessions;
	private final Map<PlanSession, Stamp> known = new HashMap<>();
	private boolean asking;

	/** Called by the service registry. */
	@Activate
	public DiskWatch(@Reference PlanSessions sessions) {
		this.sessions = sessions;
		sessions.addListener(new PlanSessions.Listener() {
			@Override
			public void opened(PlanSession session) {
				remember(session);
			}

			@Override
			public void saved(PlanSession session) {
				remember(session);
			}

			@Override
			public void closed(PlanSession session) {
				known.remove(session);
			}
		});
		sessions.open().forEach(this::remember);
	}

	private void remember(PlanSession session) {
		session.path().map(DiskWatch::stamp).ifPresent(s -> known.put(session, s));
	}

	private static Stamp stamp(Path path) {
		try {
			BasicFileAttributes a = Files.readAttributes(path, BasicFileAttributes.class);
			return new Stamp(a.size(), a.lastModifiedTime().toMillis());
		} catch (IOException e) {
			return new Stamp(-1, -1);
		}
	}

	/** Looks at the files beside the interface thread and asks about those that have changed. */
	public void look(IWorkbenchWindow window) {
		Display display = window.getShell().getDisplay();
		for (PlanSession session : sessions.open()) {
			Path path = session.path().orElse(null);
			Stamp before = known.get(session);
			if (path == null || before == null)
				continue;
			Job job = Job.createSystem(Words.of("disk.title"), monitor -> {
				Stamp now = stamp(path);
				if (!now.equals(before) && !display.isDisposed())
					display.asyncExec(() -> changed(session, now, window));
				return Status.OK_STATUS;
			});
			job.schedule();
		}
	}

	private void changed(PlanSession session, Stamp now, IWorkbenchWindow window) {
		if (asking || !sessions.open().contains(session) || now.equals(known.get(session)) || window.getShell().isDisposed())
			return;
		known.put(session, now);
		asking = true;
		try {
			String name = session.path().map(Path::getFileName).map(Path::toString).orElse("");
			boolean gone = now.size() < 0;
			String text = Words.of(gone ? "disk.gone" : session.isDirty() ? "disk.changed.dirty" : "disk.changed", name);
			String[] answers = gone ? new String[] { Words.of("close") } : new String[] { Words.of("disk.reload"), Words.of("disk.keep") };
			int answer = new MessageDialog(window.getShell(), Words.of("disk.title"), null, text, MessageDialog.WARNING,
					session.isDirty() ? answers.length - 1 : 0, answers).open();
			if (!gone && answer == 0)
				reload(session, window);
		} finally {
			asking = false;
		}
	}

	private static void reload(PlanSession session, IWorkbenchWindow window) {
		for (IEditorReference reference : window.getActivePage().getEditorReferences())
			if (reference.getEditor(false) instanceof PlanEditor editor && editor.session() == session) {
				editor.load();
				return;
			}
	}
}
