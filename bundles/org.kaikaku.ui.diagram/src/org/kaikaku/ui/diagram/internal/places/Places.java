package org.kaikaku.ui.diagram.internal.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.positions.PositionFile;
import org.kaikaku.diagram.positions.Positions;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.canvas.PictureViewer;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The places that people chose in each open file: one book a file, written beside the plan when that is saved. Immediate, for it keeps
 * the books while nobody holds it.
 */
@Component(service = Places.class, immediate = true)
public final class Places implements PlanSessions.Listener {
	private static final int READY_AFTER_MILLISECONDS = 500;
	private final PlanSessions sessions;
	private final Map<PlanSession, PlaceBook> books = new IdentityHashMap<>();

	/** Called by the service registry. */
	@Activate
	public Places(@Reference PlanSessions sessions) {
		this.sessions = sessions;
		sessions.addListener(this);
	}

	@Deactivate
	void stop() {
		sessions.removeListener(this);
	}

	/** The book of an open file; interface thread. */
	public PlaceBook of(PlanSession session) {
		return books.computeIfAbsent(session, s -> new PlaceBook(s.path().map(PositionFile::beside).orElse(null)));
	}

	/** While the person reads the first page, what the first diagram needs is made ready. */
	@Override
	public void opened(PlanSession session) {
		of(session);
		Job job = Job.create(Words.of("job.layout"), (ICoreRunnable) monitor -> PictureViewer.prepare());
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule(READY_AFTER_MILLISECONDS);
	}

	@Override
	public void closed(PlanSession session) {
		books.remove(session);
	}

	@Override
	public void saved(PlanSession session) {
		PlaceBook book = of(session);
		Path file = session.path().map(PositionFile::beside).orElse(null);
		boolean moves = !Objects.equals(file, book.file());
		// What nobody has looked at is as it was; but under another name the plan takes its places along.
		if (file == null || !book.isLoaded() && !moves)
			return;
		Positions kept = book.isLoaded() ? existing(session, book.positions()) : null;
		inBackground(() -> {
			book.moved(file);
			update(file, old -> kept == null ? book.positions() : kept);
		});
	}

	/** Does what reads and writes files. */
	static void inBackground(Runnable work) {
		Job job = Job.create(Words.of("job.places"), (ICoreRunnable) monitor -> work.run());
		job.setSystem(true);
		job.schedule();
	}

	/** Changes what a file keeps, one after the other. */
	static synchronized void update(Path file, UnaryOperator<Positions> change) {
		try {
			Positions positions = change.apply(PositionFile.read(file));
			PositionFile.write(file, positions);
		} catch (IOException e) {
			Platform.getLog(Places.class).warn(Words.of("places.notWritten", file), e);
		}
	}

	/** Without the places of what has been deleted. */
	private static Positions existing(PlanSession session, Positions all) {
		Positions kept = all;
		for (Positions.Place picture : all.pictures()) {
			if (session.file().resource().getEObject(picture.plan()) == null) {
				kept = kept.without(picture);
				continue;
			}
			Map<String, Point> gone = new HashMap<>();
			for (String id : all.of(picture).keySet())
				// Ids with a prefix are those of elements of another file.
				if (id.indexOf(':') < 0 && session.file().resource().getEObject(id) == null)
					gone.put(id, null);
			kept = kept.with(picture, gone);
		}
		return kept;
	}
}
