package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.kaikaku.model.reformplan.PlanElement;

/** The form of one element: sections with fields. */
final class ElementForm {
	/** How long headings are, in letters of half width. */
	private static final int TITLE = 44;
	private static final int NARROW_TITLE = 28;
	/** From here on letters are those of East Asia. */
	private static final char FIRST_WIDE = 0x2E80;

	private final FormContext context;
	private final EObject element;
	private final List<Field> fields = new ArrayList<>();
	private final List<Section> sections = new ArrayList<>();
	private final Map<Section, Runnable> fillers = new HashMap<>();
	private final int indicators;

	ElementForm(FormContext context, EObject element) {
		this.context = context;
		this.element = element;
		indicators = element instanceof PlanElement e ? e.getIndicators().size() : 0;
	}

	/** How many indicators the element had when the form was made; each has a section of its own. */
	int indicators() {
		return indicators;
	}

	EObject element() {
		return element;
	}

	/** What makes the controls below each other, a section at a time. */
	List<Runnable> pieces(Composite body) {
		List<Runnable> pieces = new ArrayList<>();
		for (FormLayouts.Part part : FormLayouts.of(context, element))
			pieces.add(() -> section(body, part));
		return pieces;
	}

	private void section(Composite body, FormLayouts.Part part) {
		Section section = new FormSection(body, context.toolkit(), part.open());
		section.setText(shortened(part.title()).replace("&", "&&"));
		section.setToolTipText(part.title());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = context.toolkit().createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(2, 2, 4, 8).spacing(4, 2).applyTo(client);
		section.setClient(client);
		sections.add(section);
		fillers.put(section, () -> fillOnce(client, part));
		if (part.open())
			fill(client, part);
		else
			section.addExpansionListener(IExpansionListener.expansionStateChangingAdapter(e -> fillOnce(client, part)));
		section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(e -> relayout(section)));
	}

	/** A long heading would widen the whole form. */
	private String shortened(String title) {
		int room = context.narrow() ? NARROW_TITLE : TITLE;
		for (int i = 0; i < title.length(); i++) {
			room -= title.charAt(i) < FIRST_WIDE ? 1 : 2;
			if (room < 0)
				return title.substring(0, Math.max(0, i - 1)) + "…";
		}
		return title;
	}

	private void fillOnce(Composite client, FormLayouts.Part part) {
		if (client.getChildren().length == 0)
			fill(client, part);
	}

	private void fill(Composite client, FormLayouts.Part part) {
		for (Field field : part.fields()) {
			field.create(client);
			fields.add(field);
		}
		context.toolkit().paintBordersFor(client);
	}

	void refresh() {
		List.copyOf(fields).forEach(Field::refresh);
	}

	void flush() {
		List.copyOf(fields).forEach(Field::flush);
	}

	/** Gives the keyboard to the field of a feature, opening the section that hides it. */
	boolean focus(String feature) {
		for (Field field : fields)
			if (field.name().equals(feature) && field.control() != null && !field.control().isDisposed())
				return field.control().forceFocus();
		for (Section section : sections)
			if (!section.isExpanded()) {
				int before = fields.size();
				// Opened by program, a section tells nobody about it.
				fillers.get(section).run();
				section.setExpanded(true);
				relayout(section);
				if (fields.size() > before && fields.subList(before, fields.size()).stream().anyMatch(f -> f.name().equals(feature)))
					return focus(feature);
			}
		return false;
	}

	/** Gives the keyboard to the first field. */
	void focusFirst() {
		fields.stream().map(Field::control).filter(c -> c != null && !c.isDisposed()).findFirst().ifPresent(Control::setFocus);
	}

	/** Lays the form out again around a control whose size has changed. */
	static void relayout(Control control) {
		control.requestLayout();
		for (Composite c = control.getParent(); c != null; c = c.getParent())
			if (c instanceof ScrolledForm form) {
				form.reflow(true);
				return;
			}
	}

	static Composite body(ScrolledForm form) {
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 6).applyTo(form.getBody());
		form.getBody().setBackgroundMode(SWT.INHERIT_NONE);
		// The theme knows forms but not the ground of their contents, which would stay white on dark ground.
		form.getBody().setBackground(form.getParent().getBackground());
		form.getBody().setData("org.eclipse.e4.ui.css.CssClassName", "formBody");
		return form.getBody();
	}
}
