package org.kaikaku.ui.internal.tree;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.kaikaku.ui.internal.Words;

/** What stands above a tree with nothing in it: what is missing and, as links, what to do next. */
final class EmptyHint {
	private final Link link;

	/**
	 * @param parent  has a grid layout of one column
	 * @param key     of a text with links: {@code <a href="command">…</a>} names what the person can do
	 * @param actions does what the link that was chosen names
	 */
	EmptyHint(Composite parent, String key, java.util.function.Consumer<String> actions) {
		link = new Link(parent, SWT.WRAP);
		link.setText(Words.of(key));
		link.addListener(SWT.Selection, e -> actions.accept(e.text));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).hint(120, SWT.DEFAULT).exclude(true).applyTo(link);
		link.setVisible(false);
	}

	/** Puts it above another control of the same parent. */
	void above(Control control) {
		link.moveAbove(control);
	}

	/** Shows it or takes it away. */
	void show(boolean empty) {
		if (link.isDisposed() || link.getVisible() == empty)
			return;
		((GridData) link.getLayoutData()).exclude = !empty;
		link.setVisible(empty);
		link.getParent().layout();
	}
}
