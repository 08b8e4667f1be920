package org.kaikaku.ui.compare.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.kaikaku.compare.merge.ThreeWayMerge;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFileException;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.core.io.ProgressListener;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/**
 * A plan file as it is now, for work beside the interface thread: of an open file with changes that are not saved a copy, else
 * what is on disk, since copying a large plan would stop the window.
 */
public final class Snapshot {
	private final Path path;
	private final Municipality copy;
	private PlanFile file;

	private Snapshot(Path path, Municipality copy) {
		this.path = path;
		this.copy = copy;
	}

	/** Of a file. Called on the interface thread, which alone may read open plans. */
	public static Snapshot of(Path path, PlanSessions sessions) {
		Optional<PlanSession> open = sessions.at(path).filter(PlanSession::isDirty);
		return new Snapshot(path, open.map(s -> ThreeWayMerge.copy(s.file().municipality())).orElse(null));
	}

	/**
	 * The content, in a file of its own with the same path. Called on one thread beside the interface thread.
	 *
	 * @param listener asked whether to go on reading
	 */
	public PlanFile file(PlanFiles files, ProgressListener listener) throws PlanFileException {
		if (file == null)
			file = copy != null ? files.create(path, copy) : files.open(path, listener);
		return file;
	}
}
