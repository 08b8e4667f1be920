package org.kaikaku.ui.internal.forms;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.model.reformplan.DigitStyle;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.ReformplanFactory;
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

		/** Who keeps the notes (※) of the text; null when nobody does. */
		default EObject noted() {
			return null;
		}
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
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 2, 0, 2).spacing(0, 0).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(cell);
		GridDataFactory.swtDefaults().applyTo(context.toolkit().createLabel(cell, word));
		ToolBar tools = new ToolBar(cell, SWT.FLAT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(tools);
		text = context.toolkit().createText(cell, "", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setToolTipText(Words.of("narrative.tip"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, text.getLineHeight() * lines).applyTo(text);
		ListTyping typing = ListTyping.in(text);
		tool(tools, "・", "narrative.bullets", typing::bullets);
		tool(tools, "①", "narrative.numbers", typing::numbers);
		if (feature == Literals.YEARLY_RECORD__TEXTS || feature == Literals.PLAN_ELEMENT__TEXTS)
			tool(tools, "※", "narrative.note", this::note);
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

	private static void tool(ToolBar tools, String sign, String key, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setText(sign);
		item.setToolTipText(Words.of(key));
		item.addListener(SWT.Selection, e -> action.run());
	}

	/** Puts the next mark at the cursor and makes the note that explains it. */
	private void note() {
		text.insert("※");
		int at = text.getCaretPosition();
		flush();
		EObject keeper = place.noted();
		if (keeper == null || !(keeper.eClass().getEStructuralFeature("notes") instanceof EReference notes))
			return;
		String mark = "※" + JapaneseDigits.format(String.valueOf(((List<?>) keeper.eGet(notes)).size() + 1), DigitStyle.SINGLE_FULL_WIDTH);
		text.setSelection(at - 1, at);
		text.insert(mark);
		flush();
		Note note = ReformplanFactory.eINSTANCE.createNote();
		note.setMark(mark);
		ElementIds.renew(note, keeper);
		context.execute(AddCommand.create(context.session().domain(), keeper, notes, note), Words.of("narrative.note"));
		text.setFocus();
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
