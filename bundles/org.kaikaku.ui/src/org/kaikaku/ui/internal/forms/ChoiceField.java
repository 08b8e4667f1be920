package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kaikaku.ui.internal.Words;

/** A choice of one value from a list: a literal of an enumeration, or an element of the file. */
final class ChoiceField extends Field {
	private final Function<EObject, List<?>> choices;
	private final Function<Object, String> words;
	private Combo combo;
	private List<Object> shown = List.of();

	private ChoiceField(FormContext context, EObject owner, EStructuralFeature feature, Function<EObject, List<?>> choices,
			Function<Object, String> words) {
		super(context, owner, feature);
		this.choices = choices;
		this.words = words;
	}

	/** A choice of a literal. */
	static ChoiceField literals(FormContext context, EObject owner, EStructuralFeature feature) {
		EEnum kind = (EEnum) feature.getEType();
		List<Enumerator> all = kind.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
		return new ChoiceField(context, owner, feature, o -> all,
				v -> Words.alone(context.labels().words().of(kind.getEEnumLiteral(((Enumerator) v).getValue()))));
	}

	/** A choice of an element, or of none. */
	static ChoiceField elements(FormContext context, EObject owner, EStructuralFeature feature) {
		return new ChoiceField(context, owner, feature, o -> {
			List<Object> all = new ArrayList<>();
			all.add(null);
			all.addAll(Candidates.of(o, feature));
			Object now = o.eGet(feature);
			if (now != null && !all.contains(now))
				all.add(now);
			return all;
		}, v -> v == null ? Words.of("choice.none") : context.labels().of((EObject) v));
	}

	@Override
	void create(Composite parent) {
		String word = context.word(feature);
		label(parent, word, false);
		Composite cell = context.toolkit().createComposite(parent);
		org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().extendedMargins(8, 2, 1, 1).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
		combo = new Combo(cell, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
		name(combo, word);
		combo.addListener(SWT.Selection, e -> {
			Object chosen = shown.get(combo.getSelectionIndex());
			if (chosen != owner.eGet(feature))
				context.set(owner, feature, chosen);
		});
		// The wheel scrolls the form and must not change a value on the way.
		combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = combo.isFocusControl());
		refresh();
	}

	@Override
	void refresh() {
		if (combo.isDisposed())
			return;
		shown = new ArrayList<>(choices.apply(owner));
		String[] items = shown.stream().map(words).toArray(String[]::new);
		if (!java.util.Arrays.equals(items, combo.getItems()))
			combo.setItems(items);
		int index = shown.indexOf(owner.eGet(feature));
		if (combo.getSelectionIndex() != index)
			combo.select(index);
	}

	@Override
	Control control() {
		return combo;
	}
}
