package org.kaikaku.ui.internal.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TreeListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A tree viewer whose lines get their labels when they come into sight, so that a hundred thousand lines are opened in a
 * moment. Which elements are open is kept here by element: the lines themselves know only places.
 */
public final class VirtualTree extends TreeViewer {
	/** What stands in the tree. The input is the list of the tops. */
	public interface Content {
		/** What is shown below an element or the input, in order. */
		List<?> children(Object parent);

		/** What an element stands below; null for a top. */
		Object parent(Object element);
	}

	private static final String OWNER = VirtualTree.class.getName();

	private final Content content;
	private final Set<Object> opened = new HashSet<>();
	private boolean bulk;
	private boolean quiet;

	/** @param style of the tree */
	public VirtualTree(Composite parent, int style, Content content) {
		super(parent, style | SWT.VIRTUAL);
		this.content = content;
		setUseHashlookup(true);
		setContentProvider(new Lines());
		getTree().addTreeListener(TreeListener.treeExpandedAdapter(e -> opened.add(e.item.getData())));
		getTree().addTreeListener(TreeListener.treeCollapsedAdapter(e -> opened.remove(e.item.getData())));
	}

	/** A line was asked for: says what stands on it and how much is below it. */
	private void fill(Object parent, int index, Object element) {
		Widget above = parentItem(parent);
		// GTK asks for lines once more while the tree throws them away; what they stood below is gone already.
		if (above == null)
			return;
		TreeItem item = child(above, index);
		if (!element.equals(item.getData())) {
			if (item.getData() != null)
				item.setItemCount(0);
			associate(element, item);
		}
		if (bulk)
			return;
		updateItem(item, element);
		below(item, element);
	}

	private Widget parentItem(Object parent) {
		return parent == getInput() ? getTree() : findItem(parent);
	}

	private static TreeItem child(Widget parent, int index) {
		return parent instanceof Tree tree ? tree.getItem(index) : ((TreeItem) parent).getItem(index);
	}

	private void below(TreeItem item, Object element) {
		int count = content.children(element).size();
		if (item.getItemCount() != count)
			item.setItemCount(count);
		if (count > 0 && opened.contains(element) && !item.getExpanded())
			item.setExpanded(true);
	}

	@Override
	protected void mapElement(Object element, Widget item) {
		super.mapElement(element, item);
		// Lines that the tree throws away must not be found any more.
		if (item.getData(OWNER) == null)
			item.addDisposeListener(e -> unmapElement(item.getData(OWNER), item));
		item.setData(OWNER, element);
	}

	/** The line of an element, made when it is not there yet; null when the element is not shown. */
	TreeItem line(Object element) {
		if (findItem(element) instanceof TreeItem item)
			return item;
		List<?> tops = (List<?>) getInput();
		Object above = tops == null || tops.contains(element) ? getInput() : content.parent(element);
		Widget parent = above == null ? null : above == getInput() ? getTree() : line(above);
		int index = parent == null ? -1 : content.children(above).indexOf(element);
		if (index < 0)
			return null;
		if (parent instanceof TreeItem item)
			below(item, above);
		if (index >= (parent instanceof Tree tree ? tree.getItemCount() : ((TreeItem) parent).getItemCount()))
			return null; // the tree has not yet been told of it
		TreeItem item = child(parent, index);
		if (!element.equals(item.getData()))
			fill(above, index, element);
		return item;
	}

	/** Opens the line of an element and those above it. */
	void open(Object element) {
		opened.add(element);
		TreeItem item = line(element);
		if (item == null)
			return;
		below(item, element);
		for (TreeItem i = item.getParentItem(); i != null; i = i.getParentItem())
			if (!i.getExpanded()) {
				opened.add(i.getData());
				i.setExpanded(true);
			}
	}

	/** Closes or opens the line of an element. */
	void toggle(Object element) {
		TreeItem item = line(element);
		if (item == null || item.getItemCount() == 0)
			return;
		if (item.getExpanded()) {
			opened.remove(element);
			item.setExpanded(false);
		} else
			open(element);
	}

	/** What is open now. */
	public Set<Object> opened() {
		return new HashSet<>(opened);
	}

	/** Shows other tops, with some elements open. */
	public void show(List<?> tops, Set<?> wanted) {
		quiet = true;
		try {
			setInput(tops);
		} finally {
			quiet = false;
		}
		showOpened(wanted);
	}

	/** Opens exactly some elements and shows all lines anew. */
	public void showOpened(Set<?> wanted) {
		opened.clear();
		opened.addAll(wanted);
		rebuild(getInput());
	}

	/** Opens all lines. Labels are made later, when a line comes into sight. */
	void openEverything() {
		collectParents(getInput());
		rebuild(getInput());
	}

	private void collectParents(Object element) {
		for (Object child : content.children(element))
			if (!content.children(child).isEmpty()) {
				opened.add(child);
				collectParents(child);
			}
	}

	/** Makes the lines below an element, or all, anew; what was open and selected stays so. */
	void rebuild(Object element) {
		Widget parent = element == getInput() ? getTree() : findItem(element);
		if (parent == null)
			return;
		List<?> selected = getStructuredSelection().toList();
		Object top = parent == getTree() && getTree().getItemCount() > 0 && getTree().getTopItem() != null ? getTree().getTopItem().getData() : null;
		getTree().setRedraw(false);
		try {
			if (count(parent) > 0)
				count(parent, 0);
			List<?> children = content.children(element);
			count(parent, children.size());
			bulk = true;
			try {
				openBelow(parent, element, children);
			} finally {
				bulk = false;
			}
			if (parent instanceof TreeItem item) {
				below(item, element);
				item.clearAll(true);
			} else
				getTree().clearAll(true);
		} finally {
			getTree().setRedraw(true);
		}
		List<?> alive = selected.stream().filter(s -> line(s) != null).toList();
		if (!getStructuredSelection().toList().equals(alive))
			setSelection(new StructuredSelection(alive));
		TreeItem first = top == null ? null : line(top);
		if (first != null)
			getTree().setTopItem(first);
	}

	private void openBelow(Widget parent, Object element, List<?> children) {
		for (int i = 0; i < children.size(); i++) {
			Object child = children.get(i);
			if (!opened.contains(child))
				continue;
			List<?> below = content.children(child);
			if (below.isEmpty())
				continue;
			TreeItem item = child(parent, i);
			if (!child.equals(item.getData()))
				associate(child, item);
			count(item, below.size());
			openBelow(item, child, below);
			item.setExpanded(true);
		}
	}

	private static int count(Widget parent) {
		return parent instanceof Tree tree ? tree.getItemCount() : ((TreeItem) parent).getItemCount();
	}

	private static void count(Widget parent, int count) {
		if (parent instanceof Tree tree)
			tree.setItemCount(count);
		else
			((TreeItem) parent).setItemCount(count);
	}

	@Override
	@SuppressWarnings("rawtypes") // as JFace has it
	protected void setSelectionToWidget(List wanted, boolean reveal) {
		List<Object> there = new ArrayList<>();
		if (wanted != null)
			for (Object o : wanted) {
				Object element = o instanceof TreePath path ? path.getLastSegment() : o;
				if (line(element) != null)
					there.add(element);
			}
		super.setSelectionToWidget(there, reveal);
	}

	private final class Lines implements ILazyTreeContentProvider {
		@Override
		public Object getParent(Object element) {
			return content.parent(element);
		}

		@Override
		public void updateElement(Object parent, int index) {
			List<?> children = content.children(parent);
			if (index < children.size())
				fill(parent, index, children.get(index));
		}

		@Override
		public void updateChildCount(Object element, int count) {
			int wanted = content.children(element).size();
			if (wanted != count && !quiet)
				setChildCount(element, wanted);
		}
	}
}
