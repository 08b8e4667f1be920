package org.kaikaku.ui.internal.find;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.manual.Manual;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.validation.ElementLabels;

/** Finds and replaces in all texts of the plan in front; the window behind stays usable. */
public final class FindDialog extends TrayDialog implements PlanSession.Listener {
	private static final int REPLACE_ONE = IDialogConstants.CLIENT_ID + 1;
	private static final int REPLACE_ALL = IDialogConstants.CLIENT_ID + 2;
	private static final int SEARCH_AFTER_MILLISECONDS = 250;
	private static final String OPEN = FindDialog.class.getName();

	private final Desk desk;
	private final PlanSession session;
	private Text wanted;
	private Text by;
	private Button matchCase;
	private TableViewer hits;
	private Label count;
	private int requests;

	private FindDialog(Shell shell, Desk desk) {
		super(shell);
		this.desk = desk;
		session = desk.session().orElseThrow();
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	/** Shows the dialog above a window, or brings the one that is open to the front. */
	public static void show(Shell shell, Desk desk) {
		show(shell, desk, "");
	}

	/**
	 * The same with a text to look for at once.
	 *
	 * @param text empty for what was looked for before
	 */
	public static void show(Shell shell, Desk desk, String text) {
		if (shell.getData(OPEN) instanceof FindDialog open && open.getShell() != null && open.session == desk.session().orElse(null)) {
			open.getShell().setActive();
			open.wanted.setFocus();
			open.begin(text);
			return;
		}
		FindDialog dialog = new FindDialog(shell, desk);
		shell.setData(OPEN, dialog);
		dialog.open();
		dialog.begin(text);
	}

	private void begin(String text) {
		if (text.isEmpty())
			return;
		wanted.setText(text);
		search();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Words.of("find.window"));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(640, 460);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 6).applyTo(area);
		wanted = line(area, "find.wanted");
		by = line(area, "find.by");
		matchCase = new Button(area, SWT.CHECK);
		matchCase.setText(Words.of("find.case"));
		count = new Label(area, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		hits = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		hits.setContentProvider(ArrayContentProvider.getInstance());
		AccessibleName.give(hits.getControl(), Words.of("find.hits"));
		hits.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(hits.getControl());
		column("find.text", 330, h -> h.value().replaceAll("\\s+", " "));
		column("column.place", 240, h -> ElementLabels.path(h.element(), Words.locale()) + "　" + session.labels().words().of(h.feature()));
		wanted.addModifyListener(e -> soon());
		matchCase.addListener(SWT.Selection, e -> search());
		hits.addSelectionChangedListener(e -> selected());
		Manual.helpIn(area, "edit.html");
		session.addListener(this);
		area.addDisposeListener(e -> session.removeListener(this));
		return area;
	}

	private static Text line(Composite area, String key) {
		new Label(area, SWT.NONE).setText(Words.of(key));
		Text text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private void column(String key, int width, java.util.function.Function<PlanSearch.Hit, String> label) {
		TableViewerColumn column = new TableViewerColumn(hits, SWT.LEFT);
		column.getColumn().setText(Words.of(key));
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(h -> label.apply((PlanSearch.Hit) h)));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, REPLACE_ONE, Words.of("find.replace"), false).setEnabled(false);
		createButton(parent, REPLACE_ALL, Words.of("find.replaceAll"), false).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Words.of("close"), false);
	}

	private void soon() {
		int mine = ++requests;
		wanted.getDisplay().timerExec(SEARCH_AFTER_MILLISECONDS, () -> {
			if (mine == requests && !wanted.isDisposed())
				search();
		});
	}

	private PlanSearch query() {
		return new PlanSearch(wanted.getText(), matchCase.getSelection());
	}

	private void search() {
		List<PlanSearch.Hit> found = wanted.getText().isEmpty() ? List.of() : query().in(session.file().municipality());
		int at = hits.getTable().getSelectionIndex();
		hits.setInput(found);
		if (at >= 0)
			hits.getTable().select(Math.min(at, found.size() - 1));
		count.setText(wanted.getText().isEmpty() ? "" : Words.of("find.count", found.size()));
		getButton(REPLACE_ALL).setEnabled(!found.isEmpty());
		getButton(REPLACE_ONE).setEnabled(hit() != null);
	}

	private PlanSearch.Hit hit() {
		return (PlanSearch.Hit) hits.getStructuredSelection().getFirstElement();
	}

	private void selected() {
		getButton(REPLACE_ONE).setEnabled(hit() != null);
		if (hit() != null && desk.session().orElse(null) == session)
			desk.select(List.of(hit().element()), this);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == REPLACE_ONE && hit() != null)
			replace(List.of(hit()));
		else if (id == REPLACE_ALL)
			replace(query().in(session.file().municipality()));
		else if (id == IDialogConstants.CANCEL_ID)
			close();
	}

	private void replace(List<PlanSearch.Hit> chosen) {
		desk.flush();
		session.execute(query().replace(session.domain(), chosen, by.getText()), Words.of("find.replace"));
	}

	@Override
	public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
		search();
	}
}
