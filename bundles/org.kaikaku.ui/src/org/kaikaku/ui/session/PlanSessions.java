package org.kaikaku.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.edit.PlanEditingDomain;
import org.kaikaku.validation.ValidatorService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plan files that are open. Reading and preparing may be done on any thread, everything else on the interface thread. */
@Component(service = PlanSessions.class)
public final class PlanSessions {
	/** Hears of files coming and going. */
	public interface Listener {
		/** A file was opened. */
		default void opened(PlanSession session) {
		}

		/** A file was closed. */
		default void closed(PlanSession session) {
		}

		/** A file was saved, perhaps under another name. */
		default void saved(PlanSession session) {
		}
	}

	private final ValidatorService validators;
	private final Desk desk;
	private final Locale locale = Locale.getDefault();
	private final PlanFiles files = new PlanFiles(locale);
	private final PlanEditingDomain.Clipboard clipboard = new PlanEditingDomain.Clipboard();
	private final List<PlanSession> open = new ArrayList<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	/** Called by the service registry. */
	@Activate
	public PlanSessions(@Reference ValidatorService validators, @Reference Desk desk) {
		this.validators = validators;
		this.desk = desk;
	}

	/** Reads and writes the files, with messages in the user's language. */
	public PlanFiles files() {
		return files;
	}

	/** The open files in the order in which they were opened. */
	public List<PlanSession> open() {
		return List.copyOf(open);
	}

	/** The open file that lives at a path. */
	public Optional<PlanSession> at(Path path) {
		return open.stream().filter(s -> s.path().map(p -> same(p, path)).orElse(false)).findFirst();
	}

	private static boolean same(Path a, Path b) {
		return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
	}

	/**
	 * Makes a file that has been read ready to be opened. On any thread; nobody else may use the file yet.
	 *
	 * @param later   runs things on the interface thread
	 * @param unsaved whether its content differs from the file on disk, as after a recovery
	 */
	public PlanSession prepare(PlanFile file, PlanSession.Later later, boolean unsaved) {
		return new PlanSession(file, clipboard, validators.validator(), later, unsaved, locale);
	}

	/** Takes a file that has been read among the open ones; see {@link #prepare}. */
	public PlanSession open(PlanFile file, PlanSession.Later later, boolean unsaved) {
		PlanSession session = prepare(file, later, unsaved);
		open(session);
		return session;
	}

	/** Takes a file that was prepared among the open ones. */
	public void open(PlanSession session) {
		session.addListener(new PlanSession.Listener() {
			@Override
			public void contentChanged(java.util.Set<org.eclipse.emf.ecore.EObject> structure,
					java.util.Set<org.eclipse.emf.ecore.EObject> changed) {
				desk.check();
			}
		});
		open.add(session);
		session.begin();
		listeners.forEach(l -> l.opened(session));
	}

	/** Closes a file without saving it. */
	public void close(PlanSession session) {
		if (!open.remove(session))
			return;
		session.close();
		if (desk.session().orElse(null) == session)
			desk.show(open.isEmpty() ? null : open.get(open.size() - 1));
		listeners.forEach(l -> l.closed(session));
	}

	/** Writes a file where it lives; refused when someone else changed it meanwhile. */
	public void save(PlanSession session) throws PlanFileException {
		files.save(session.file());
		told(session);
	}

	/** Writes a file over what someone else wrote. */
	public void saveOverwriting(PlanSession session) throws PlanFileException {
		files.saveOverwriting(session.file());
		told(session);
	}

	/** Writes a file under another name, under which it lives from now on. */
	public void saveAs(PlanSession session, Path path) throws PlanFileException {
		files.saveAs(session.file(), path);
		told(session);
	}

	private void told(PlanSession session) {
		session.saved();
		listeners.forEach(l -> l.saved(session));
	}

	/** Starts to tell a listener. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Stops telling a listener. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}
}
