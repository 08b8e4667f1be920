package org.kaikaku.ui.internal.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.swt.IFocusService;
import org.kaikaku.model.edit.ElementGroup;
import org.kaikaku.model.edit.TreeShape;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.internal.Turns;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.session.Desk;

/**
 * A tree of plan elements with a filter above it. It shows and sets the one selection of the window, keeps up with changes,
 * and lets people rename in place and drag.
 */
public final class PlanTree {
	private static final int FILTER_AFTER_MILLISECONDS = 200;
	private static final String KEY = PlanTree.class.getName();
	private static final String FOCUS = "org.kaikaku.ui.tree";

	private final Desk desk;
	private final Composite area;
	private final Text filter;
	private final VirtualTree viewer;
	private final PlanTreeContent content;
	private final TextFilter textFilter;
	private final TreeLabels labels = new TreeLabels();
	private final Desk.Listener follower = new Follower();
	private List<? extends EObject> tops = List.of();
	private Set<Object> unfiltered = Set.of();
	private final EmptyHint noMatch;
	private boolean filtered;
	private int filterRequests;
	private boolean following;

	/**
	 * @param groups whether headings such as 組織 are shown
	 * @param style  of the tree, besides multi-selection
	 */
	public PlanTree(Composite parent, Desk desk, boolean groups, int style) {
		this.desk = desk;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Words.of("tree.filter"));
		filter.setToolTipText(Words.of("tree.filter.tip"));
		AccessibleName.give(filter, Words.of("tree.filter"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		noMatch = new EmptyHint(area, "tree.noMatch", none -> filter.setText(""));
		content = new PlanTreeContent(groups);
		viewer = new VirtualTree(area, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | style, content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		AccessibleName.give(viewer.getControl(), Words.of("tree.name"));
		textFilter = new TextFilter(content, labels::of);
		content.filter(textFilter::isShown);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addSelectionChangedListener(e -> selected());
		viewer.addDoubleClickListener(e -> toggle());
		filter.addModifyListener(e -> filterSoon());
		filter.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN) {
				viewer.getControl().setFocus();
				e.doit = false;
			} else if (e.keyCode == SWT.ESC)
				filter.setText("");
		});
		area.setData(KEY, this);
		PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(viewer.getControl(), FOCUS);
		desk.addListener(follower);
		area.addDisposeListener(e -> desk.removeListener(follower));
	}

	/** The tree that has the keyboard, or whose filter or cell has it; null when it is elsewhere. */
	public static PlanTree focused() {
		for (Control c = Display.getCurrent().getFocusControl(); c != null; c = c.getParent())
			if (c.getData(KEY) instanceof PlanTree tree)
				return tree;
		return null;
	}

	/** The control that holds filter and tree. */
	public Composite control() {
		return area;
	}

	/** The tree; columns and labels are given by whoever makes it. */
	public TreeViewer viewer() {
		return viewer;
	}

	/** What an element is called. */
	public String label(Object element) {
		return labels.of(element);
	}

	/** Shows some elements at the top. */
	public void show(List<? extends EObject> elements) {
		tops = List.copyOf(elements);
		Set<Object> opened = viewer.opened();
		outline(elements, opened);
		viewer.show(tops, opened);
		follow();
	}

	/** What a person wants to see first: plans and their themes. */
	private static void outline(List<? extends EObject> elements, Set<Object> opened) {
		for (EObject top : elements) {
			opened.add(top);
			for (EObject child : TreeShape.children(top))
				if (child instanceof Plan || child instanceof Theme)
					outline(List.of(child), opened);
		}
	}

	/** Opens every line. */
	public void expandAll() {
		viewer.openEverything();
	}

	/** Closes everything below plans and themes. */
	public void collapseAll() {
		Set<Object> opened = new HashSet<>();
		outline(tops, opened);
		viewer.showOpened(opened);
	}

	/** Shows the content as it is after a change. */
	public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
		if (filtered)
			filterSoon();
		following = true;
		try {
			for (EObject owner : structure) {
				EObject shown = TreeShape.shown(owner);
				if (shown != null)
					viewer.rebuild(shown);
			}
			Set<Object> updates = new java.util.LinkedHashSet<>();
			for (EObject element : changed)
				for (EObject e = TreeShape.shown(element); e != null; e = TreeShape.shown(e.eContainer()))
					updates.add(e);
			viewer.update(updates.toArray(), null);
		} finally {
			following = false;
		}
		follow();
	}

	/** Draws all labels again. */
	public void updateLabels() {
		viewer.getTree().clearAll(true);
	}

	/** Selects an element and shows it; the nearest owner that has a place in the tree stands for one that has none. */
	public void reveal(Object element) {
		Object shown = element instanceof EObject e ? TreeShape.shown(e) : element;
		if (shown != null)
			viewer.setSelection(new StructuredSelection(shown), true);
	}

	/** Lets the person write the name of an element in its place. */
	public void rename(EObject element) {
		viewer.line(element);
		viewer.editElement(element, 0);
	}

	/** Puts the cursor into the filter. */
	public void focusFilter() {
		filter.setFocus();
		filter.selectAll();
	}

	private void filterSoon() {
		int mine = ++filterRequests;
		area.getDisplay().timerExec(FILTER_AFTER_MILLISECONDS, () -> {
			if (mine == filterRequests && !area.isDisposed())
				applyFilter();
		});
	}

	/** Searches in turns with the typing, since a large plan has a hundred thousand lines. */
	private void applyFilter() {
		int mine = filterRequests;
		String text = filter.getText();
		if (text.isBlank())
			show(TextFilter.Found.ALL);
		else
			Turns.read(area.getDisplay(), () -> mine != filterRequests || area.isDisposed(),
					pause -> textFilter.search(text, tops, pause), found -> area.getDisplay().asyncExec(() -> {
						if (mine == filterRequests && !area.isDisposed())
							show(found);
					}), e -> ILog.of(PlanTree.class).error(e.getMessage(), e));
	}

	private void show(TextFilter.Found found) {
		if (!filtered)
			unfiltered = viewer.opened();
		filtered = !found.isAll();
		textFilter.use(found);
		Set<Object> opened = new HashSet<>(unfiltered);
		opened.addAll(found.above());
		following = true;
		try {
			viewer.showOpened(opened);
		} finally {
			following = false;
		}
		noMatch.show(filtered && !tops.isEmpty() && viewer.getTree().getItemCount() == 0);
		follow();
	}

	private void selected() {
		if (!following)
			desk.select(new ArrayList<>(viewer.getStructuredSelection().toList()), this);
	}

	private void follow() {
		List<Object> wanted = new ArrayList<>();
		for (Object o : desk.selection()) {
			Object shown = o instanceof ElementGroup ? o : TreeShape.shown((EObject) o);
			if (shown != null)
				wanted.add(shown);
		}
		if (viewer.getStructuredSelection().toList().equals(wanted))
			return;
		following = true;
		try {
			viewer.setSelection(new StructuredSelection(wanted), true);
		} finally {
			following = false;
		}
	}

	private void toggle() {
		Object first = viewer.getStructuredSelection().getFirstElement();
		if (first != null)
			viewer.toggle(first);
	}

	Tree tree() {
		return viewer.getTree();
	}

	Desk desk() {
		return desk;
	}

	private final class Follower implements Desk.Listener {
		@Override
		public void selectionChanged(Object source) {
			if (source != PlanTree.this && !viewer.getControl().isDisposed())
				follow();
		}

		@Override
		public void yearChanged() {
			if (!viewer.getControl().isDisposed())
				updateLabels();
		}
	}
}
