package org.kaikaku.ui.diagram.internal.places;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.positions.PositionFile;
import org.kaikaku.diagram.positions.Positions;

/** The places that people chose in one file. Changed by commands on the one command stack only, so that undo covers them. */
public final class PlaceBook {
	private Path file;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile Positions positions;

	/** @param file from which they are read when first needed; null for none */
	PlaceBook(Path file) {
		this.file = file;
		positions = file == null ? Positions.NONE : null;
	}

	/** Reads the file if that was not done yet; any thread but the interface's. */
	public synchronized void load() {
		if (positions == null)
			positions = PositionFile.read(file);
	}

	/** Whether the file was read; if it was not, nobody has looked at a diagram yet. */
	synchronized boolean isLoaded() {
		return positions != null;
	}

	/** Where the places are kept; null for nowhere yet. */
	synchronized Path file() {
		return file;
	}

	/** Told that the plan lives elsewhere now; what was not read yet is read from the old place first. */
	synchronized void moved(Path newFile) {
		load();
		file = newFile;
	}

	/** The places now; none before they are loaded. */
	public Positions positions() {
		Positions known = positions;
		return known == null ? Positions.NONE : known;
	}

	/** A command that gives boxes places; null takes a place away. Null when nothing would change. */
	public Command placing(Positions.Place picture, Map<String, Point> changed) {
		Positions next = positions().with(picture, changed);
		return next.equals(positions()) ? null : new Placing(picture, changed);
	}

	/**
	 * Shows a picture in another arrangement. That is a way of looking, not a change of the plan: it is not undone, and is kept in the
	 * diagram file at once, without the places that wait for the plan to be saved.
	 *
	 * @param word of the arrangement; null for the order of the plan
	 */
	public void arrange(Positions.Place picture, String word) {
		set(positions().arranged(picture, word));
		Path kept = file();
		if (kept != null)
			Places.inBackground(() -> Places.update(kept, p -> p.arranged(picture, word)));
	}

	/** Told after places have changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Told no longer. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void set(Positions next) {
		positions = next;
		listeners.forEach(Runnable::run);
	}

	private final class Placing extends AbstractCommand {
		private final Positions.Place picture;
		private final Map<String, Point> changed;
		private Positions before;

		private Placing(Positions.Place picture, Map<String, Point> changed) {
			this.picture = picture;
			this.changed = changed;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			before = positions();
			set(before.with(picture, changed));
		}

		@Override
		public void undo() {
			// The arrangement is a choice of view and stays as it is now.
			set(positions().withPlacesOf(picture, before));
		}

		@Override
		public void redo() {
			execute();
		}
	}
}
