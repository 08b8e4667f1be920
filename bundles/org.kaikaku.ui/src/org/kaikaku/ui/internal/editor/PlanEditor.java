package org.kaikaku.ui.internal.editor;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.file.PlanLoading;
import org.kaikaku.ui.internal.file.RecoveryCopies;
import org.kaikaku.ui.internal.file.Saving;
import org.kaikaku.ui.page.PlanPage;
import org.kaikaku.ui.page.PlanPageView;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/** One open plan file: a tab for each kind of page, one command stack for all of them. */
public final class PlanEditor extends EditorPart {
	/** Its id in the workbench. */
	public static final String ID = "org.kaikaku.ui.planEditor";

	private final Map<CTabItem, PlanPage> kinds = new LinkedHashMap<>();
	private final Map<CTabItem, PlanPageView> views = new LinkedHashMap<>();
	private PlanSessions sessions;
	private Desk desk;
	private RecoveryCopies copies;
	private Composite parent;
	private CTabFolder tabs;
	private PlanSession session;
	private PlanLoading loading;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof PlanEditorInput))
			throw new PartInitException(Words.of("editor.input", input.getName()));
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		sessions = site.getService(PlanSessions.class);
		desk = site.getService(Desk.class);
		copies = site.getService(RecoveryCopies.class);
	}

	@Override
	public void createPartControl(Composite area) {
		parent = area;
		load();
	}

	private Path path() {
		return ((PlanEditorInput) getEditorInput()).path();
	}

	/** Reads the file again, for the first time or because somebody else has changed it; changes not saved are given up. */
	public void load() {
		close();
		for (Control child : parent.getChildren())
			child.dispose();
		parent.setLayout(new FillLayout());
		loading = new PlanLoading(path(), sessions, copies, parent, this::loaded,
				() -> getSite().getPage().closeEditor(this, false), this::load);
		loading.start();
	}

	private void loaded(PlanSession read) {
		session = read;
		sessions.open(session);
		session.addListener(new PlanSession.Listener() {
			@Override
			public void stateChanged() {
				setPartName(session.path().map(p -> p.getFileName().toString()).orElse(session.file().displayName()));
				firePropertyChange(PROP_DIRTY);
			}

			@Override
			public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
				copies.keep(session);
			}
		});
		for (Control child : parent.getChildren())
			child.dispose();
		tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		tabs.setMRUVisible(false);
		for (PlanPage page : getSite().getService(PlanPages.class).all()) {
			if (!page.isFor(session))
				continue;
			CTabItem tab = new CTabItem(tabs, SWT.NONE);
			tab.setText(page.label(Words.locale()));
			kinds.put(tab, page);
		}
		tabs.addListener(SWT.Selection, e -> showPage());
		if (tabs.getItemCount() > 0)
			tabs.setSelection(0);
		showPage();
		parent.layout(true, true);
		firePropertyChange(PROP_DIRTY);
		if (getSite().getPage().getActiveEditor() == this || desk.session().isEmpty())
			desk.show(session);
		// Whoever waited for the file goes on with the keyboard, also after a question about a recovered copy.
		if (getSite().getPage().getActivePart() == this)
			setFocus();
	}

	private void showPage() {
		CTabItem tab = tabs.getSelection();
		if (tab == null)
			return;
		if (!views.containsKey(tab)) {
			Composite area = new Composite(tabs, SWT.NONE);
			area.setLayout(new FillLayout());
			tab.setControl(area);
			views.put(tab, kinds.get(tab).create(area, session, desk));
			area.layout();
		}
		desk.element().ifPresent(views.get(tab)::reveal);
	}

	/** Brings the page of a kind to the front. */
	public void showPage(String id) {
		kinds.forEach((tab, page) -> {
			if (page.id().equals(id)) {
				tabs.setSelection(tab);
				showPage();
			}
		});
	}

	/** The id of the kind of page in front; null while there is none. */
	public String pageId() {
		return tabs == null || tabs.isDisposed() || tabs.getSelection() == null ? null : kinds.get(tabs.getSelection()).id();
	}

	/** Gives the page in front to who asks for a {@link PlanPageView}. */
	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == PlanPageView.class)
			return tabs == null || tabs.isDisposed() ? null : type.cast(views.get(tabs.getSelection()));
		return super.getAdapter(type);
	}

	/** The open file; null while it is read or when it could not be read. */
	public PlanSession session() {
		return session;
	}

	@Override
	public void setFocus() {
		if (session == null) {
			parent.setFocus();
			return;
		}
		desk.show(session);
		PlanPageView view = views.get(tabs.getSelection());
		if (view != null)
			view.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		desk.flush();
		if (session != null && new Saving(sessions, copies, getSite().getShell()).save(session))
			renamed();
		else if (monitor != null)
			monitor.setCanceled(true);
	}

	@Override
	public void doSaveAs() {
		desk.flush();
		if (session != null && new Saving(sessions, copies, getSite().getShell()).saveAs(session))
			renamed();
	}

	private void renamed() {
		session.path().filter(p -> !p.equals(path())).ifPresent(p -> setInputWithNotify(new PlanEditorInput(p)));
		setPartName(getEditorInput().getName());
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public boolean isDirty() {
		return session != null && session.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return session != null;
	}

	private void close() {
		if (loading != null)
			loading.cancel();
		views.values().forEach(PlanPageView::dispose);
		views.clear();
		kinds.clear();
		if (session != null) {
			copies.forget(session);
			sessions.close(session);
		}
		session = null;
	}

	@Override
	public void dispose() {
		close();
		super.dispose();
	}
}
