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

	/** More lines than this are faster made all anew. */
	private static final int MOST_ONE_BY_ONE = 64;
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
		put(element, item);
		if (bulk)
			return;
		updateItem(item, element);
		below(item, element);
	}

	private void put(Object element, TreeItem item) {
		if (element == item.getData())
			return;
		if (item.getData() != null && !element.equals(item.getData()))
			item.setItemCount(0);
		associate(element, item);
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

	/**
	 * Makes the lines below an element, or all, those of now. Where most are as before, only the others are made anew, so that
	 * thousands of lines cost nothing.
	 *
	 * @param before what stood there
	 * @param open   those of the new ones that are to be open
	 */
	public void follow(Object element, List<?> before, Set<?> open) {
		Widget parent = element == getInput() ? getTree() : findItem(element);
		if (parent == null)
			return;
		opened.addAll(open);
		List<?> now = content.children(element);
		int shorter = Math.min(before.size(), now.size());
		int head = 0;
		while (head < shorter && now.get(head).equals(before.get(head)))
			head++;
		int tail = 0;
		while (tail < shorter - head && now.get(now.size() - 1 - tail).equals(before.get(before.size() - 1 - tail)))
			tail++;
		int gone = before.size() - head - tail;
		int fresh = now.size() - head - tail;
		if (count(parent) != before.size() || gone + fresh > MOST_ONE_BY_ONE) {
			rebuild(element);
			return;
		}
		for (int i = 0; i < gone; i++)
			child(parent, head).dispose();
		for (int i = head; i < head + fresh; i++) {
			TreeItem item = parent instanceof Tree tree ? new TreeItem(tree, SWT.NONE, i) : new TreeItem((TreeItem) parent, SWT.NONE, i);
			fill(element, i, now.get(i));
			below(item, now.get(i));
		}
		for (int i = 0; i < now.size(); i++)
			if (i < head || i >= head + fresh)
				replace(before.get(i < head ? i : i - fresh + gone), now.get(i));
		if (parent instanceof TreeItem item)
			updateItem(item, element);
	}

	/** An element that is equal to another takes its line. */
	private void replace(Object before, Object now) {
		if (before != now && findItem(before) instanceof TreeItem item) {
			associate(now, item);
			updateItem(item, now);
		}
	}

	/** Makes the labels of the lines in sight again. */
	public void updateInSight() {
		Tree tree = getTree();
		TreeItem item = tree.getItemCount() == 0 ? null : tree.getTopItem();
		for (int left = tree.getSize().y / tree.getItemHeight() + 1; left > 0 && item != null; left--) {
			if (item.getData() != null)
				updateItem(item, item.getData());
			item = next(item);
		}
	}

	/** The line below; null for the last. */
	private static TreeItem next(TreeItem item) {
		if (item.getExpanded() && item.getItemCount() > 0)
			return item.getItem(0);
		for (TreeItem i = item; i != null; i = i.getParentItem()) {
			Widget parent = i.getParentItem() == null ? i.getParent() : i.getParentItem();
			int next = 1 + (parent instanceof Tree tree ? tree.indexOf(i) : ((TreeItem) parent).indexOf(i));
			if (next < count(parent))
				return child(parent, next);
		}
		return null;
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
			put(child, item);
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
