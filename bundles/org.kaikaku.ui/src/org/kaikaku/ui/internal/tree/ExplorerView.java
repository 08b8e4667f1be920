package org.kaikaku.ui.internal.tree;

import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/** The tree of all open plan files. */
public final class ExplorerView extends ViewPart implements TreePart {
	/** Its id in the workbench. */
	public static final String ID = "org.kaikaku.ui.explorer";

	private static final int RATING_WIDTH = 40;
	private PlanTree tree;
	private EmptyHint hint;
	private PlanSessions sessions;
	private Desk desk;
	private final PlanSessions.Listener files = new PlanSessions.Listener() {
		@Override
		public void opened(PlanSession session) {
			watch(session);
			fill();
		}

		@Override
		public void closed(PlanSession session) {
			fill();
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		sessions = getSite().getService(PlanSessions.class);
		desk = getSite().getService(Desk.class);
		tree = new PlanTree(parent, desk, true, SWT.FULL_SELECTION);
		hint = new EmptyHint(tree.control(), "tree.empty", this::run);
		hint.above(tree.tree());
		Columns columns = new Columns(tree);
		TreeViewerColumn names = columns.names(Words.of("column.name"), 240);
		TreeViewerColumn ratings = columns.ratings(Words.of("column.rating"));
		ratings.getColumn().setWidth(RATING_WIDTH);
		Columns.stretch(tree.tree(), names, 120);
		Renaming.in(tree, names);
		TreeDragging.in(tree, sessions);
		MenuManager menu = new MenuManager();
		tree.tree().setMenu(menu.createContextMenu(tree.tree()));
		getSite().registerContextMenu(POPUP, menu, tree.viewer());
		getSite().setSelectionProvider(tree.viewer());
		tree.viewer().addSelectionChangedListener(e -> front());
		sessions.addListener(files);
		sessions.open().forEach(this::watch);
		fill();
	}

	private void watch(PlanSession session) {
		session.addListener(new PlanSession.Listener() {
			@Override
			public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
				if (!tree.tree().isDisposed())
					tree.contentChanged(structure, changed);
			}
		});
	}

	/** The file of what a person selected here comes to the front; a tree that only follows or is filled anew brings nothing there. */
	private void front() {
		if (!tree.tree().isFocusControl())
			return;
		Object first = tree.viewer().getStructuredSelection().getFirstElement();
		EObject element = first instanceof org.kaikaku.model.edit.ElementGroup g ? g.owner() : (EObject) first;
		if (element == null)
			return;
		sessions.open().stream().filter(s -> s.file().resource() == element.eResource()).findFirst()
				.filter(s -> s != desk.session().orElse(null)).ifPresent(s -> {
					List<?> chosen = tree.viewer().getStructuredSelection().toList();
					desk.show(s);
					desk.select(chosen, tree);
				});
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new IllegalStateException(command, e);
		}
	}

	private void fill() {
		if (tree.tree().isDisposed())
			return;
		hint.show(sessions.open().isEmpty());
		tree.show(sessions.open().stream().map(s -> s.file().municipality()).toList());
	}

	@Override
	public PlanTree tree() {
		return tree;
	}

	@Override
	public void setFocus() {
		tree.tree().setFocus();
	}

	@Override
	public void dispose() {
		sessions.removeListener(files);
		super.dispose();
	}
}
