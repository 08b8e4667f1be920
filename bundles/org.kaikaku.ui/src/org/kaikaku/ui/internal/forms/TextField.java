package org.kaikaku.ui.internal.forms;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.model.edit.Conversion;
import org.kaikaku.model.edit.PlanEdits.Statement;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.ui.internal.Colours;
import org.kaikaku.ui.internal.Words;

/**
 * A text for one attribute of any type. What is typed goes into the plan after a short pause; what cannot be understood is
 * marked, explained below the field, and kept there until it is mended or taken back.
 */
final class TextField extends Field {
	private static final int COMMIT_AFTER_MILLISECONDS = 400;
	private static final int LINES = 4;

	private final EAttribute attribute;
	private final boolean multi;
	private final String unit;
	private Text text;
	private Label problem;
	private ControlDecoration mark;
	private int requests;
	private boolean refreshing;
	private boolean pending;

	/**
	 * @param multi whether the text has several lines
	 * @param unit  stands behind the field; null for none
	 */
	TextField(FormContext context, EObject owner, EAttribute attribute, boolean multi, String unit) {
		super(context, owner, attribute);
		this.attribute = attribute;
		this.multi = multi;
		this.unit = unit;
	}

	@Override
	void create(Composite parent) {
		String word = context.word(attribute);
		label(parent, word, true);
		Composite cell = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(unit == null ? 1 : 2).extendedMargins(8, 2, 1, 1).spacing(4, 1).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
		text = context.toolkit().createText(cell, "", SWT.BORDER | (multi ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, multi ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
		name(text, word);
		if (unit != null)
			context.toolkit().createLabel(cell, unit);
		problem = context.toolkit().createLabel(cell, "", SWT.WRAP);
		Colours.writeAsWrong(problem);
		GridDataFactory.fillDefaults().grab(true, false).span(unit == null ? 1 : 2, 1).hint(80, SWT.DEFAULT).exclude(true).applyTo(problem);
		mark = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		mark.hide();
		String draft = context.drafts().get(key());
		if (draft != null)
			text.setText(draft);
		else
			refresh();
		text.addModifyListener(e -> typed());
		text.addListener(SWT.FocusOut, e -> {
			flush();
			showAfterLeaving(text);
		});
		text.addListener(SWT.DefaultSelection, e -> flush());
		if (owner instanceof Element element && attribute.getEAttributeType().getInstanceClass() != String.class)
			states(element);
		if (draft != null)
			commit();
	}

	/** Lets the person state that the value is unknown or that there is none. */
	private void states(Element element) {
		Menu menu = new Menu(text);
		state(menu, element, Statement.UNKNOWN, "state.unknown");
		state(menu, element, Statement.NONE, "state.none");
		state(menu, element, Statement.OPEN, "state.open");
		text.setMenu(menu);
		text.setToolTipText(Words.of("state.tip"));
	}

	private void state(Menu menu, Element element, Statement statement, String key) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(Words.of(key));
		item.addListener(SWT.Selection, e -> {
			context.drafts().remove(key());
			pending = false;
			context.execute(context.session().edits().state(element, attribute, statement), context.word(attribute));
		});
	}

	private String key() {
		return EcoreUtil.getID(owner) + "/" + attribute.getName();
	}

	private void typed() {
		if (refreshing)
			return;
		pending = true;
		int mine = ++requests;
		text.getDisplay().timerExec(COMMIT_AFTER_MILLISECONDS, () -> {
			if (mine == requests)
				flush();
		});
	}

	@Override
	void flush() {
		if (pending && !text.isDisposed())
			commit();
	}

	private void commit() {
		pending = false;
		Conversion.Result result = Conversion.read(attribute, text.getText());
		show(result.problem());
		if (!result.isGood()) {
			context.drafts().put(key(), text.getText());
			return;
		}
		context.drafts().remove(key());
		Object now = owner.eGet(attribute);
		if (!java.util.Objects.equals(now, result.value()) && !("".equals(result.value()) && now == null))
			context.set(owner, attribute, result.value());
	}

	private void show(String message) {
		boolean was = problem.getVisible() && problem.getText().length() > 0;
		problem.setText(message == null ? "" : message);
		((org.eclipse.swt.layout.GridData) problem.getLayoutData()).exclude = message == null;
		problem.setVisible(message != null);
		mark.setDescriptionText(message);
		if (message == null)
			mark.hide();
		else
			mark.show();
		if (was != (message != null))
			ElementForm.relayout(text);
	}

	@Override
	void refresh() {
		if (text.isDisposed() || pending || context.drafts().containsKey(key()))
			return;
		Object value = owner.eGet(attribute);
		String wanted = Conversion.write(context.labels(), owner, value);
		text.setMessage(stated());
		if (text.isFocusControl() && Conversion.read(attribute, text.getText()).equals(new Conversion.Result(value, null)))
			return;
		if (!text.getText().equals(wanted)) {
			refreshing = true;
			try {
				text.setText(wanted);
			} finally {
				refreshing = false;
			}
		}
		if (problem != null && problem.getText().length() > 0)
			show(null);
	}

	private String stated() {
		if (owner instanceof Element element) {
			if (element.getUnknown().contains(attribute.getName()))
				return Words.of("state.shown.unknown");
			if (element.getNone().contains(attribute.getName()))
				return Words.of("state.shown.none");
		}
		return "";
	}

	@Override
	Control control() {
		return text;
	}
}
