package org.kaikaku.ui.compare.internal.merge;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.compare.merge.ConflictDecision;
import org.kaikaku.compare.merge.ConflictDecision.Choice;
import org.kaikaku.compare.merge.ConflictText;
import org.kaikaku.compare.text.TextDifference;
import org.kaikaku.compare.text.TextDifference.Kind;
import org.kaikaku.compare.text.TextDifference.Segment;
import org.kaikaku.model.edit.Conversion;
import org.kaikaku.model.reformplan.MergeConflict;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.compare.internal.editor.Palette;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.session.PlanSession;

/** One conflict: who did what, the value before and both others side by side, and the buttons by which a person decides. */
final class ConflictPane {
	private final PlanSession session;
	private final Runnable decided;
	private final Text description;
	private final StyledText[] values = new StyledText[3];
	private final Button[] takes = new Button[3];
	private final Button both;
	private final Button keep;
	private final Text own;
	private final Button takeOwn;
	private final Label problem;
	private MergeConflict conflict;

	/** @param decided told after each decision */
	ConflictPane(Composite parent, PlanSession session, Runnable decided) {
		this.session = session;
		this.decided = decided;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(8, 6).applyTo(area);
		description = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		AccessibleName.give(description, Words.of("conflict.description"));
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(300, description.getLineHeight() * 3).applyTo(description);
		for (Choice choice : Choice.values())
			new Label(area, SWT.NONE).setText(Words.of("conflict.side." + choice.name()));
		for (int i = 0; i < values.length; i++) {
			values[i] = new StyledText(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
			values[i].setMargins(4, 4, 4, 4);
			AccessibleName.give(values[i], Words.of("conflict.side." + Choice.values()[i].name()));
			GridDataFactory.fillDefaults().grab(true, true).hint(120, 48).applyTo(values[i]);
		}
		for (Choice choice : Choice.values())
			takes[choice.ordinal()] = button(area, "conflict.take." + choice.name(), () -> decide(d -> d.take(choice)));
		Composite foot = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(foot);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(foot);
		both = button(foot, "conflict.both", () -> decide(ConflictDecision::takeBoth));
		own = new Text(foot, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		own.setMessage(Words.of("conflict.own.tip"));
		own.setToolTipText(Words.of("conflict.own.tip"));
		AccessibleName.give(own, Words.of("conflict.own.tip"));
		GridDataFactory.fillDefaults().grab(true, false).hint(160, own.getLineHeight() * 2).applyTo(own);
		takeOwn = button(foot, "conflict.own", this::takeOwn);
		keep = button(foot, "conflict.keep", () -> decide(ConflictDecision::keep));
		problem = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(300, SWT.DEFAULT).applyTo(problem);
	}

	private static Button button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(Words.of(key));
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	/** Shows a conflict; null for none. */
	void show(MergeConflict shown, ConflictText words) {
		conflict = shown;
		problem.setText("");
		ConflictDecision decision = shown == null ? null : new ConflictDecision(session.file().municipality(), shown);
		description.setText(shown == null ? "" : shown.getDescription() == null ? words.place(shown) : shown.getDescription());
		String before = shown == null ? "" : words.value(shown, Choice.BASE);
		boolean any = false;
		for (Choice choice : Choice.values()) {
			boolean possible = decision != null && decision.isCarriedOut(choice);
			any |= possible;
			takes[choice.ordinal()].setEnabled(possible);
			values(values[choice.ordinal()], choice, before, shown == null ? "" : words.value(shown, choice));
		}
		both.setEnabled(decision != null && decision.takesBoth());
		boolean writes = decision != null && decision.takesOwn() && isWritable(words);
		own.setEnabled(writes);
		takeOwn.setEnabled(writes);
		own.setText(writes ? words.value(shown, Choice.OURS) : "");
		keep.setEnabled(shown != null);
		keep.setToolTipText(Words.of(any ? "conflict.keep.tip" : "conflict.keep.edit"));
		if (shown != null && !any)
			problem.setText(Words.of("conflict.keep.edit"));
		description.getParent().layout(true, true);
	}

	private boolean isWritable(ConflictText words) {
		return attribute(words) != null && !(attribute(words).getEAttributeType() instanceof EEnum)
				&& attribute(words).getEAttributeType().getInstanceClass() != boolean.class;
	}

	private EAttribute attribute(ConflictText words) {
		EObject element = words.element(conflict);
		EStructuralFeature feature = element == null || conflict.getFeature() == null ? null
				: element.eClass().getEStructuralFeature(conflict.getFeature());
		return feature instanceof EAttribute attribute ? attribute : null;
	}

	/** What a side changed is marked against the value before; what it took out is marked in that one. */
	private static void values(StyledText text, Choice choice, String before, String value) {
		text.setText(value);
		text.setStyleRanges(new StyleRange[0]);
		if (choice == Choice.BASE)
			return;
		Palette palette = Palette.of(text);
		int at = 0;
		for (Segment segment : TextDifference.between(before, value)) {
			if (segment.kind() == Kind.REMOVED)
				continue;
			if (segment.kind() == Kind.ADDED) {
				StyleRange range = new StyleRange(at, segment.text().length(), palette.ink(), palette.added());
				range.underline = true;
				text.setStyleRange(range);
			}
			at += segment.text().length();
		}
	}

	private void takeOwn() {
		EAttribute attribute = attribute(new ConflictText(session.file().municipality(), Words.locale()));
		Conversion.Result read = Conversion.read(attribute, own.getText().replace("\r\n", "\n"));
		if (!read.isGood()) {
			problem.setText(read.problem());
			problem.getParent().layout(true);
			own.setFocus();
			return;
		}
		String written = read.value() == null ? null : EcoreUtil.convertToString(attribute.getEAttributeType(), read.value());
		decide(d -> d.takeOwn(written));
	}

	private void decide(Consumer<ConflictDecision> action) {
		if (conflict == null || conflict.eContainer() == null)
			return;
		String place = new ConflictText(session.file().municipality(), Words.locale()).place(conflict);
		MergeConflict decidedOn = conflict;
		session.execute(new ChangeCommand((EObject) session.file().municipality()) {
			@Override
			protected void doExecute() {
				action.accept(new ConflictDecision(session.file().municipality(), decidedOn));
			}
		}, Words.of("conflict.command", place));
		decided.run();
	}
}
