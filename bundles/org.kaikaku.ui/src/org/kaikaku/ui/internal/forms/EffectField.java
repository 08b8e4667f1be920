package org.kaikaku.ui.internal.forms;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.model.edit.Conversion;
import org.kaikaku.model.edit.YearRecords;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;
import org.kaikaku.ui.internal.Colours;
import org.kaikaku.ui.internal.Words;

/** The effect of the year in one category, in exact yen. A positive amount is a good effect, whatever sign reports print. */
final class EffectField extends Field {
	private static final int COMMIT_AFTER_MILLISECONDS = 600;
	private final EffectCategory category;
	private final YearRecords records;
	private final String key;
	private Text text;
	private Label problem;
	private int requests;
	private boolean pending;
	private boolean refreshing;

	EffectField(FormContext context, PlanElement element, EffectCategory category, FiscalYear year) {
		super(context, element, Literals.YEARLY_RECORD__EFFECTS);
		this.category = category;
		records = new YearRecords(element, year);
		key = EcoreUtil.getID(element) + "/effects/" + EcoreUtil.getID(category) + "/" + year;
	}

	@Override
	void create(Composite parent) {
		String word = Words.of("form.named", context.word(feature), context.labels().of(category));
		label(parent, word, true);
		Composite cell = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 2, 1, 1).spacing(4, 1).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
		text = context.toolkit().createText(cell, "", SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
		name(text, word);
		context.toolkit().createLabel(cell, category.getUnit() == null ? "" : category.getUnit());
		problem = context.toolkit().createLabel(cell, "", SWT.WRAP);
		Colours.writeAsWrong(problem);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(80, SWT.DEFAULT).exclude(true).applyTo(problem);
		refresh();
		text.addModifyListener(e -> {
			if (refreshing)
				return;
			pending = true;
			int mine = ++requests;
			text.getDisplay().timerExec(COMMIT_AFTER_MILLISECONDS, () -> {
				if (mine == requests)
					flush();
			});
		});
		text.addListener(SWT.FocusOut, e -> {
			flush();
			showAfterLeaving(text);
		});
		String draft = context.drafts().get(key);
		if (draft != null) {
			text.setText(draft);
			flush();
		}
	}

	@Override
	void flush() {
		if (!pending || text.isDisposed())
			return;
		Conversion.Result result = Conversion.read(Literals.EFFECT_AMOUNT__YEN, text.getText());
		problem.setText(result.isGood() ? "" : result.problem());
		((org.eclipse.swt.layout.GridData) problem.getLayoutData()).exclude = result.isGood();
		problem.setVisible(!result.isGood());
		ElementForm.relayout(text);
		if (!result.isGood()) {
			// Kept while the file is open, so that it is there again when one comes back.
			context.drafts().put(key, text.getText());
			return;
		}
		context.drafts().remove(key);
		pending = false;
		EffectAmount now = records.effect(category);
		Yen yen = now == null ? null : now.getYen();
		if (!java.util.Objects.equals(yen, result.value()))
			context.execute(records.effect(category, (Yen) result.value()), context.word(feature));
	}

	@Override
	void refresh() {
		if (text.isDisposed() || pending)
			return;
		EffectAmount now = records.effect(category);
		String wanted = now == null ? "" : Conversion.write(context.labels(), owner, now.getYen());
		if (!text.getText().equals(wanted) && !text.isFocusControl()) {
			refreshing = true;
			text.setText(wanted);
			refreshing = false;
		}
	}

	@Override
	Control control() {
		return text;
	}
}
