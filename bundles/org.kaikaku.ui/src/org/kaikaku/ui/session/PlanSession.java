package org.kaikaku.ui.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EventObject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.model.edit.PlanEdits;
import org.kaikaku.model.edit.PlanEditingDomain;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.validation.LiveValidation;
import org.kaikaku.validation.ValidationResult;
import org.kaikaku.validation.Validator;

/**
 * An open plan file: its content, its one command stack, its findings. Everybody who changes the plan does it by a command on
 * {@link #edits()}. Interface thread only.
 */
public final class PlanSession implements AutoCloseable {
	/** Hears of changes of the content. */
	public interface Listener {
		/**
		 * The content changed. Told once after a command, an undo or a redo, not for each single change.
		 *
		 * @param structure owners whose parts were added, removed or put in another order
		 * @param changed   elements of which a value changed, those of {@code structure} too
		 */
		default void contentChanged(Set<EObject> structure, Set<EObject> changed) {
		}

		/** The findings are current again. */
		default void findingsChanged(ValidationResult result) {
		}

		/**
		 * The findings are being computed and it takes a while.
		 *
		 * @param done how much is done, from 0 to 1
		 */
		default void findingsPending(double done) {
		}

		/** The file became dirty or clean, or got another name. */
		default void stateChanged() {
		}
	}

	/** Runs something on the interface thread after a time. */
	@FunctionalInterface
	public interface Later extends BiConsumer<Integer, Runnable> {
	}

	private static final int CHECK_AFTER_MILLISECONDS = 250;
	/** The window is filled first. */
	private static final int CHECK_AFTER_OPENING_MILLISECONDS = 700;
	/** A key that is pressed meanwhile waits for the end of a piece. */
	private static final Duration PIECE = Duration.ofMillis(10);
	/** Long enough for the window to be painted: the toolkit prefers timers. */
	private static final int BETWEEN_PIECES_MILLISECONDS = 10;

	private final PlanFile file;
	private final PlanEditingDomain domain;
	private final PlanEdits edits;
	private final PlanLabels labels;
	private final LiveValidation validation;
	private final Later later;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	/** Of all elements that are or were in the file. */
	private final Set<String> ids = new HashSet<>();
	private final Set<EObject> structure = new LinkedHashSet<>();
	private final Set<EObject> changed = new LinkedHashSet<>();
	private final EContentAdapter watch = new Watch();
	private ValidationResult result;
	private Object lastSelected;
	private boolean flushDue;
	private int checkRequests;
	private boolean unsaved;
	private boolean closed;

	/** Listens to every element, which takes a moment in a large plan; so this may be done on any thread. */
	PlanSession(PlanFile file, PlanEditingDomain.Clipboard clipboard, Validator validator, Later later,
			boolean unsaved, Locale locale) {
		this.unsaved = unsaved;
		this.file = file;
		this.later = later;
		domain = new PlanEditingDomain(file.resource().getResourceSet(), clipboard, locale);
		edits = new PlanEdits(domain);
		labels = new PlanLabels(locale);
		validation = validator.live(file.municipality());
		lastSelected = file.municipality().getPlans().isEmpty() ? file.municipality() : file.municipality().getPlans().get(0);
		file.municipality().eAdapters().add(watch);
		ElementIds.know(file.municipality(), ids);
		domain.getCommandStack().addCommandStackListener(this::stackChanged);
	}

	/** From now on the interface thread works with it. */
	void begin() {
		int mine = ++checkRequests;
		later.accept(CHECK_AFTER_OPENING_MILLISECONDS, () -> check(mine));
	}

	/** The file. */
	public PlanFile file() {
		return file;
	}

	/** Where it lives; empty before it is saved for the first time. */
	public Optional<Path> path() {
		return file.path();
	}

	/** Its editing domain. */
	public PlanEditingDomain domain() {
		return domain;
	}

	/** The commands on it. */
	public PlanEdits edits() {
		return edits;
	}

	/** What its elements are called. */
	public PlanLabels labels() {
		return labels;
	}

	/** Its command stack. */
	public BasicCommandStack stack() {
		return domain.getCommandStack();
	}

	/** Executes a command if there is one and it can be executed; the label stands in "undo …". */
	public boolean execute(Command command, String label) {
		return !closed && edits.execute(command, label);
	}

	/** Whether it differs from what is on disk. */
	public boolean isDirty() {
		return unsaved || stack().isSaveNeeded() || file.differsFromFile();
	}

	/** Told by whoever has saved it. */
	void saved() {
		unsaved = false;
		stack().saveIsDone();
		listeners.forEach(Listener::stateChanged);
	}

	/** The findings as last computed; null before the first time. */
	public ValidationResult findings() {
		return result;
	}

	/**
	 * Computes the findings without waiting for a pause in the work, and tells the listeners. What takes longer than a moment is
	 * done in pieces, so that nobody who types meanwhile has to wait.
	 */
	public void check() {
		check(++checkRequests);
	}

	private void check(int request) {
		if (closed || request != checkRequests)
			return;
		if (validation.advance(PIECE)) {
			// Those who show the findings get a turn of their own.
			later.accept(BETWEEN_PIECES_MILLISECONDS, () -> tell(request));
		} else {
			double done = validation.progress();
			listeners.forEach(l -> l.findingsPending(done));
			later.accept(BETWEEN_PIECES_MILLISECONDS, () -> check(request));
		}
	}

	private void tell(int request) {
		if (closed || request != checkRequests)
			return;
		result = validation.result();
		listeners.forEach(l -> l.findingsChanged(result));
	}

	/** Starts to tell a listener. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Stops telling a listener. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** What was selected last in it, or the first plan. */
	Object lastSelected() {
		if (lastSelected instanceof EObject e && EcoreUtil.getRootContainer(e) != file.municipality())
			lastSelected = file.municipality().getPlans().isEmpty() ? file.municipality() : file.municipality().getPlans().get(0);
		return lastSelected;
	}

	void remember(Object selected) {
		lastSelected = selected;
	}

	/** Tells the listeners of changes that they have not heard of, without waiting for the end of the current event. */
	public void flush() {
		flushDue = false;
		if (closed || structure.isEmpty() && changed.isEmpty())
			return;
		Set<EObject> s = Set.copyOf(structure);
		Set<EObject> c = Set.copyOf(changed);
		structure.clear();
		changed.clear();
		listeners.forEach(l -> l.contentChanged(s, c));
		askForFindings();
	}

	private void stackChanged(EventObject event) {
		flush();
		listeners.forEach(Listener::stateChanged);
	}

	private void askForFindings() {
		int mine = ++checkRequests;
		later.accept(CHECK_AFTER_MILLISECONDS, () -> check(mine));
	}

	@Override
	public void close() {
		closed = true;
		validation.close();
		file.municipality().eAdapters().remove(watch);
	}

	private final class Watch extends EContentAdapter {
		@Override
		protected void setTarget(EObject target) {
			super.setTarget(target);
			if (target instanceof Identified element && element.getId() != null)
				ids.add(element.getId());
		}

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (notification.isTouch() || !(notification.getNotifier() instanceof EObject element))
				return;
			changed.add(element);
			if (notification.getFeature() instanceof EReference reference && reference.isContainment())
				structure.add(element);
			if (!flushDue) {
				flushDue = true;
				later.accept(0, PlanSession.this::flush);
			}
		}

		@Override
		protected boolean resolve() {
			return false;
		}
	}
}
