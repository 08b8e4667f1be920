package org.kaikaku.ui.internal.forms;

import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.ui.internal.Words;

/** A text of several paragraphs: a line for each, with "・" or a number before entries of lists. */
final class NarrativeField extends Field {
	private static final int COMMIT_AFTER_MILLISECONDS = 600;

	/** Finds and makes the narrative that the field is for. */
	interface Place {
		/** The narrative as it is; null when nothing was written yet. */
		Narrative narrative();

		/** A command that puts a new narrative where it belongs. */
		Command put(Supplier<Narrative> filled);

		/** A narrative without text, fit for the place. */
		Narrative fresh();
	}

	private final String word;
	private final Place place;
	private final int lines;
	private Text text;
	private int requests;
	private boolean pending;
	private boolean refreshing;

	NarrativeField(FormContext context, EObject owner, EStructuralFeature feature, String word, int lines, Place place) {
		super(context, owner, feature);
		this.word = word;
		this.lines = lines;
		this.place = place;
	}

	@Override
	void create(Composite parent) {
		Composite cell = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 2, 2, 2).spacing(0, 2).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(cell);
		context.toolkit().createLabel(cell, word);
		text = context.toolkit().createText(cell, "", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setToolTipText(Words.of("narrative.tip"));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, text.getLineHeight() * lines).applyTo(text);
		name(text, word);
		refresh();
		text.addModifyListener(e -> typed());
		text.addListener(SWT.FocusOut, e -> flush());
		// Tab leaves the field as in every form; Ctrl+Tab writes one.
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				e.doit = true;
		});
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
		if (!pending || text.isDisposed())
			return;
		pending = false;
		String written = text.getText().replace("\r\n", "\n").replace('\r', '\n');
		Narrative now = place.narrative();
		if (written.equals(now == null ? "" : NarrativeLines.write(now)))
			return;
		Command command;
		if (now == null)
			command = place.put(() -> {
				Narrative fresh = place.fresh();
				NarrativeLines.fill(fresh, written, context.session().file().municipality());
				return fresh;
			});
		else
			command = NarrativeLines.change(context.session().domain(), now, written);
		context.execute(command, word);
	}

	@Override
	void refresh() {
		if (text.isDisposed() || pending)
			return;
		Narrative now = place.narrative();
		String wanted = now == null ? "" : NarrativeLines.write(now);
		if (!text.getText().replace("\r\n", "\n").equals(wanted)) {
			refreshing = true;
			try {
				text.setText(wanted);
			} finally {
				refreshing = false;
			}
		}
	}

	/** Several texts of one feature are told apart by their words. */
	@Override
	String name() {
		return feature.isMany() && feature != Literals.NARRATIVE__BLOCKS ? feature.getName() + "/" + word : feature.getName();
	}

	@Override
	Control control() {
		return text;
	}
}
