package org.kaikaku.validation;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.validation.internal.engine.Changes;
import org.kaikaku.validation.internal.engine.RuleTable;

/**
 * Keeps the findings of one file current. It listens to the file and, when asked, checks again only what depends on what has
 * changed; the result is the same as that of a full run. Not safe for several threads: call it on the thread that changes the
 * file, or while nobody does.
 */
public final class LiveValidation implements AutoCloseable {
	private final Municipality file;
	private final Changes changes;
	private final EContentAdapter listener = new Listener();
	private ValidationResult result;

	LiveValidation(RuleTable table, Municipality file, boolean parallel) {
		this.file = file;
		changes = new Changes(table, file, parallel);
		file.eAdapters().add(listener);
	}

	/** Whether something is to be checked since the file has changed, or was never checked. */
	public boolean isStale() {
		return result == null || changes.any();
	}

	/** The findings as the file is now. Cheap when nothing has changed. */
	public ValidationResult update() {
		if (isStale())
			result = changes.check();
		return result;
	}

	/**
	 * Goes on with what {@link #update} would do, but comes back after about so long, so that an interface thread can do its
	 * other work in between; the file may be changed between two calls. The time is passed by a few milliseconds, the longest
	 * single piece; at least one piece is done.
	 *
	 * @return whether the findings are current now
	 */
	public boolean advance(Duration atMost) {
		if (isStale())
			result = changes.check(System.nanoTime() + atMost.toNanos()).orElse(result);
		return !isStale();
	}

	/** The findings as of the last time that they were current; null before the first time. */
	public ValidationResult result() {
		return result;
	}

	/** How much of the work at hand {@link #advance} has done, from 0 to 1. */
	public double progress() {
		return isStale() ? changes.progress() : 1;
	}

	/** Lets go of the file. */
	@Override
	public void close() {
		file.eAdapters().remove(listener);
	}

	private final class Listener extends EContentAdapter {
		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER)
				changes.note(notification);
		}

		@Override
		protected boolean resolve() {
			return false;
		}
	}
}
