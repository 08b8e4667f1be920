package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.ui.internal.Words;

/** The departments in charge, chosen from the organisation, and the words of an open list such as その他関連課. */
final class AssignmentsField extends Field {
	private final PlanElement element;
	private Label names;
	private Button choose;

	AssignmentsField(FormContext context, PlanElement owner) {
		super(context, owner, Literals.PLAN_ELEMENT__ASSIGNMENTS);
		element = owner;
	}

	@Override
	void create(Composite parent) {
		String word = context.word(feature);
		label(parent, word, true);
		Composite cell = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(context.narrow() ? 2 : 3).extendedMargins(8, 2, 1, 1).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
		names = context.toolkit().createLabel(cell, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).span(context.narrow() ? 2 : 1, 1)
				.applyTo(names);
		choose = pushButton(cell, Words.of("choose"));
		name(choose, Words.of("choose.named", word));
		choose.addListener(SWT.Selection, e -> choose(word));
		Button open = pushButton(cell, Words.of("assignments.open"));
		open.setToolTipText(Words.of("assignments.open.tip"));
		open.addListener(SWT.Selection, e -> writeOpen());
		refresh();
	}

	private List<Department> departments() {
		return element.getAssignments().stream().map(Assignment::getDepartment).filter(Objects::nonNull).toList();
	}

	private void choose(String word) {
		ElementPicker picker = new ElementPicker(choose.getShell(), word,
				Candidates.of(element, Literals.ASSIGNMENT__DEPARTMENT), departments(), context.labels());
		if (picker.open() != Window.OK || picker.chosen().equals(departments()))
			return;
		List<Object> chosen = picker.chosen();
		change(() -> {
			List<Assignment> gone = new ArrayList<>();
			for (Assignment a : element.getAssignments())
				if (a.getDepartment() != null && !chosen.contains(a.getDepartment()))
					gone.add(a);
			element.getAssignments().removeAll(gone);
			List<Department> there = departments();
			for (Object o : chosen)
				if (!there.contains(o))
					element.getAssignments().add(place(), made((Department) o, null));
		});
	}

	/** Open lists stay at the end. */
	private int place() {
		int i = element.getAssignments().size();
		while (i > 0 && element.getAssignments().get(i - 1).getDepartment() == null)
			i--;
		return i;
	}

	private Assignment made(Department department, String open) {
		Assignment made = ReformplanFactory.eINSTANCE.createAssignment();
		made.setDepartment(department);
		made.setOpenText(open);
		ElementIds.renew(made, element);
		return made;
	}

	private void writeOpen() {
		Assignment now = element.getAssignments().stream().filter(a -> a.getDepartment() == null).findFirst().orElse(null);
		String text = now == null || now.getOpenText() == null ? "" : now.getOpenText();
		InputDialog dialog = new InputDialog(choose.getShell(), Words.of("assignments.open"), Words.of("assignments.open.ask"), text, null) {
			@Override
			protected void createButtonsForButtonBar(Composite parent) {
				super.createButtonsForButtonBar(parent);
				getOkButton().setText(Words.of("choose.take"));
			}
		};
		if (dialog.open() != Window.OK || dialog.getValue().strip().equals(text))
			return;
		String wanted = dialog.getValue().strip();
		change(() -> {
			if (now == null)
				element.getAssignments().add(made(null, wanted));
			else if (wanted.isEmpty())
				element.getAssignments().remove(now);
			else
				now.setOpenText(wanted);
		});
	}

	private void change(Runnable work) {
		CompoundCommand all = new CompoundCommand();
		all.append(new ChangeCommand((EObject) element) {
			@Override
			protected void doExecute() {
				work.run();
			}
		});
		context.execute(all.unwrap(), context.word(feature));
	}

	@Override
	void refresh() {
		if (names.isDisposed())
			return;
		String text = element.getAssignments().stream().map(context.labels()::of).collect(Collectors.joining("・"));
		String wanted = text.isEmpty() ? Words.of("assignments.none") : text.replace("&", "&&");
		if (!names.getText().equals(wanted)) {
			names.setText(wanted);
			ElementForm.relayout(names);
		}
	}

	@Override
	Control control() {
		return choose;
	}
}
