package org.kaikaku.ui.internal.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.ViewPart;
import org.kaikaku.ui.internal.Icons;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/** The form of whatever is selected. */
public final class DetailsView extends ViewPart implements Desk.Listener, PlanSession.Listener {
	/** Its id in the workbench. */
	public static final String ID = "org.kaikaku.ui.details";

	/** Below this width fields stand below each other rather than beside. */
	private static final int NARROW = 340;
	/** Selecting again within this time is going from one to the next. */
	private static final int QUICKLY_MILLISECONDS = 300;
	private static final int PAUSE_MILLISECONDS = 120;

	private final Map<PlanSession, Map<String, String>> drafts = new WeakHashMap<>();
	private FormToolkit toolkit;
	private Icons icons;
	private Composite parent;
	/** What is seen. */
	private FormPage page;
	/** What is being made; null when nothing is. */
	private FormPage coming;
	/** Whether the form of what is selected is still to come. */
	private boolean pending;
	private boolean refreshDue;
	private int requests;
	private long asked;
	private Desk desk;
	private PlanSession watched;
	private boolean narrow;
	/** The width that the form needs with everything side by side; 0 when that is not known. */
	private int needed;

	@Override
	public void createPartControl(Composite area) {
		parent = area;
		parent.setLayout(new StackLayout());
		desk = getSite().getService(Desk.class);
		toolkit = new FormToolkit(parent.getDisplay());
		icons = Icons.of(parent);
		desk.addListener(this);
		show();
		parent.addListener(SWT.Resize, e -> {
			if (narrow != isNarrow())
				parent.getDisplay().asyncExec(this::show);
		});
	}

	private boolean isNarrow() {
		int width = parent.getClientArea().width;
		return width > 0 && width < Math.max(NARROW, needed);
	}

	/** Shows the form of what is selected, at once. */
	private void show() {
		if (parent.isDisposed())
			return;
		drop();
		begin();
		while (!step()) {
			// all pieces
		}
	}

	/**
	 * Shows the form of what is selected in a moment: while one goes from line to line with a key, no form is made for each, and
	 * other keys are heard between the pieces of one that is being made.
	 */
	private void showSoon() {
		drop();
		long now = System.currentTimeMillis();
		int mine = requests;
		pending = true;
		if (now - asked < QUICKLY_MILLISECONDS)
			parent.getDisplay().timerExec(PAUSE_MILLISECONDS, () -> work(mine));
		else
			parent.getDisplay().asyncExec(() -> work(mine));
		asked = now;
	}

	private void work(int request) {
		if (request != requests || parent.isDisposed())
			return;
		if (coming == null)
			begin();
		else if (step())
			return;
		// Keys are heard before it, which they are not always before a timer.
		parent.getDisplay().asyncExec(() -> work(request));
	}

	/** Whoever asks for a field wants that of what is selected. */
	private void complete() {
		if (pending)
			show();
	}

	/** Whether the form that is seen is that of what is selected, and no other is to come. */
	public boolean isCurrent() {
		return !pending && page != null && page.element() == desk.element().orElse(null);
	}

	/** Forgets a form that is being made. */
	private void drop() {
		requests++;
		pending = false;
		if (page != null && page.form() != null)
			page.form().flush();
		if (coming != null)
			coming.dispose();
		coming = null;
	}

	private void begin() {
		needed = 0;
		narrow = isNarrow();
		coming = make();
	}

	private FormPage make() {
		PlanSession session = desk.session().orElse(null);
		watch(session);
		EObject element = desk.element().orElse(null);
		return new FormPage(parent, toolkit, session == null || element == null ? null
				: new FormContext(session, desk, toolkit, icons, drafts.computeIfAbsent(session, s -> new HashMap<>()), narrow), element);
	}

	/** One more piece of the form that is coming; whether it is there. */
	private boolean step() {
		if (!coming.isMade()) {
			coming.makePiece();
			return false;
		}
		if (!narrow && needed == 0) {
			needed = coming.width();
			narrow = isNarrow();
			if (narrow) {
				coming.dispose();
				coming = make();
			}
			return false;
		}
		if (!coming.isLaidOut()) {
			coming.layOut();
			return false;
		}
		FormPage before = page;
		page = coming;
		coming = null;
		pending = false;
		((StackLayout) parent.getLayout()).topControl = page.control();
		parent.layout();
		if (before != null) {
			if (before.form() != null)
				before.form().flush();
			before.hide();
			parent.getDisplay().asyncExec(before::dispose);
		}
		return true;
	}

	private void watch(PlanSession session) {
		if (session == watched)
			return;
		if (watched != null)
			watched.removeListener(this);
		watched = session;
		if (watched != null)
			watched.addListener(this);
	}

	@Override
	public void selectionChanged(Object source) {
		EObject wanted = desk.element().orElse(null);
		if (wanted == null || page == null)
			show();
		else if (pending || page.element() != wanted)
			showSoon();
	}

	@Override
	public void yearChanged() {
		showSoon();
	}

	@Override
	public void featureAsked(String feature) {
		complete();
		// Another part may have the keyboard, and the workbench gives it back to the part that is active.
		getSite().getPage().activate(this);
		if (page.form() != null && !page.form().focus(feature))
			page.form().focusFirst();
	}

	@Override
	public void flushAsked() {
		if (page.form() != null)
			page.form().flush();
	}

	@Override
	public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
		if (parent.isDisposed() || page == null || page.form() == null)
			return;
		if (pending) {
			// What is being made may show what was before.
			showSoon();
			return;
		}
		boolean otherParts = structure.contains(page.element())
				&& page.element() instanceof org.kaikaku.model.reformplan.PlanElement e && page.form().indicators() != e.getIndicators().size();
		if (otherParts)
			show();
		else if (!refreshDue) {
			// Not together with all else that follows a change, so that the next key is heard between.
			refreshDue = true;
			parent.getDisplay().asyncExec(() -> {
				refreshDue = false;
				if (!parent.isDisposed() && page != null && page.isShown())
					page.refresh();
			});
		}
	}

	@Override
	public void setFocus() {
		complete();
		if (page.form() != null)
			page.form().focusFirst();
		else
			page.control().setFocus();
	}

	@Override
	public void dispose() {
		desk.removeListener(this);
		watch(null);
		toolkit.dispose();
		super.dispose();
	}
}
