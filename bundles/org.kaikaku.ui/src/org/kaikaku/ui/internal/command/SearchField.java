package org.kaikaku.ui.internal.command;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.find.FindDialog;
import org.kaikaku.ui.session.Desk;

/** The field in the toolbar that searches all texts of the plan in front. */
public final class SearchField extends WorkbenchWindowControlContribution {
	private static final int WIDTH = 170;

	@Override
	protected Control createControl(Composite parent) {
		Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(8, 4, 0, 0).applyTo(area);
		Text text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.setMessage(Words.of("search.message"));
		text.setToolTipText(Words.of("search.tip"));
		AccessibleName.give(text, Words.of("search.name"));
		text.addListener(SWT.DefaultSelection, e -> {
			if (e.detail != SWT.ICON_CANCEL && desk.session().isPresent())
				FindDialog.show(text.getShell(), desk, text.getText());
		});
		Desk.Listener listener = new Desk.Listener() {
			@Override
			public void sessionChanged() {
				if (!text.isDisposed())
					text.setEnabled(desk.session().isPresent());
			}
		};
		desk.addListener(listener);
		text.addDisposeListener(e -> desk.removeListener(listener));
		listener.sessionChanged();
		return area;
	}
}
