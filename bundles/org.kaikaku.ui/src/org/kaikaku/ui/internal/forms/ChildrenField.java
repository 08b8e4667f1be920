package org.kaikaku.ui.internal.forms;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.model.edit.NewElements;
import org.kaikaku.ui.internal.Words;

/** Parts of an element that have a form of their own: a link to each, and links that add and delete. */
final class ChildrenField extends Field {
	private Composite cell;
	private List<EObject> shown = List.of();
	private List<String> shownLabels = List.of();

	ChildrenField(FormContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
	}

	@Override
	void create(Composite parent) {
		label(parent, context.word(feature), true);
		cell = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 2, 3, 2).spacing(6, 1).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
		fill();
	}

	@SuppressWarnings("unchecked") // a containment of many values is a list of objects
	private List<EObject> values() {
		return (List<EObject>) owner.eGet(feature);
	}

	private List<String> labels() {
		return values().stream().map(context.labels()::of).toList();
	}

	private void fill() {
		for (Control child : cell.getChildren())
			child.dispose();
		shown = List.copyOf(values());
		shownLabels = labels();
		for (int i = 0; i < shown.size(); i++) {
			EObject part = shown.get(i);
			Hyperlink link = context.toolkit().createHyperlink(cell, shownLabels.get(i).replace("&", "&&"), SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(link);
			link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> context.desk().goTo(part, null)));
			ImageHyperlink delete = context.toolkit().createImageHyperlink(cell, SWT.NONE);
			delete.setImage(context.icons().get("x"));
			delete.setToolTipText(Words.of("delete.named", shownLabels.get(i)));
			name(delete, Words.of("delete.named", shownLabels.get(i)));
			delete.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> context.session()
					.execute(context.session().edits().delete(List.of(part)), Words.of("edit.delete"))));
		}
		for (NewChild child : NewChild.below(new org.kaikaku.model.edit.ElementGroup(owner, (EReference) feature))) {
			ImageHyperlink add = context.toolkit().createImageHyperlink(cell, SWT.NONE);
			add.setImage(context.icons().get("plus"));
			add.setText(Words.of("add.named", context.labels().words().of(child.type())));
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(add);
			add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> add(child)));
		}
	}

	private void add(NewChild child) {
		EObject made = NewElements.make(child, context.year());
		if (context.session().execute(context.session().edits().add(child, made),
				Words.of("edit.add", context.labels().words().of(child.type())))) {
			context.session().flush();
			context.desk().goTo(made, null);
		}
	}

	@Override
	void refresh() {
		if (cell.isDisposed() || shown.equals(values()) && shownLabels.equals(labels()))
			return;
		fill();
		ElementForm.relayout(cell);
	}

	@Override
	Control control() {
		return cell;
	}
}
