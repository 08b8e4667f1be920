package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.internal.Icons;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.manual.Manual;

/** A list of elements with a box before each and a filter above. */
final class ElementPicker extends TrayDialog {
	private final String title;
	private final List<? extends EObject> candidates;
	private final PlanLabels labels;
	private final Set<Object> ticked;
	private List<Object> chosen = List.of();

	ElementPicker(Shell shell, String title, List<? extends EObject> candidates, List<?> chosen, PlanLabels labels) {
		super(shell);
		this.title = title;
		this.candidates = candidates;
		this.labels = labels;
		ticked = new LinkedHashSet<>(chosen);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Words.of("choose.named", title));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(420, 480);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Words.of("tree.filter"));
		AccessibleName.give(filter, Words.of("tree.filter"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		CheckboxTableViewer list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
		AccessibleName.give(list.getControl(), title);
		Icons icons = Icons.of(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return label((EObject) element);
			}

			@Override
			public Image getImage(Object element) {
				return icons.of(((EObject) element).eClass());
			}
		});
		list.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parentElement, Object element) {
				return label((EObject) element).contains(filter.getText().strip());
			}
		});
		Manual.helpIn(area, "forms.html");
		list.setInput(candidates);
		ticked.forEach(t -> list.setChecked(t, true));
		list.addCheckStateListener(e -> {
			if (e.getChecked())
				ticked.add(e.getElement());
			else
				ticked.remove(e.getElement());
		});
		filter.addModifyListener(e -> {
			list.refresh();
			ticked.forEach(t -> list.setChecked(t, true));
		});
		return area;
	}

	private String label(EObject element) {
		String own = labels.of(element);
		return element instanceof Department && element.eContainer() instanceof Department above ? labels.of(above) + " › " + own : own;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Words.of("choose.take"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Words.of("cancel"), false);
	}

	@Override
	protected void okPressed() {
		chosen = new ArrayList<>(ticked);
		super.okPressed();
	}

	/** What was ticked, in the order of ticking; the former ones first. */
	List<Object> chosen() {
		return chosen;
	}
}
