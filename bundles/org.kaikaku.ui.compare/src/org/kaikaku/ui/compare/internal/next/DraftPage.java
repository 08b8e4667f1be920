package org.kaikaku.ui.compare.internal.next;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.compare.next.NextPlanDraft;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.ui.compare.internal.Words;

/** What the draft will be: how many items of each fate, baselines, and what a person should look at. Drafted beside the interface thread. */
final class DraftPage extends WizardPage {
	private final Supplier<NextPlanDraft> drafting;
	private Label counts;
	private Text remarks;
	private int requests;

	/** @param drafting drafts; called beside the interface thread, prepared on it */
	DraftPage(Supplier<NextPlanDraft> drafting) {
		super("draft");
		this.drafting = drafting;
		setTitle(Words.of("next.draft.title"));
		setDescription(Words.of("next.draft.text"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
		counts = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(counts);
		remarks = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 220).applyTo(remarks);
		setControl(area);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			draft();
	}

	private void draft() {
		counts.setText(Words.of("next.draft.making"));
		remarks.setText("");
		setErrorMessage(null);
		int mine = ++requests;
		((NextPlanWizard) getWizard()).prepare();
		Job job = Job.create(Words.of("next.draft.making"), monitor -> {
			String[] text = new String[3];
			try {
				NextPlanDraft draft = drafting.get();
				text[0] = summary(draft);
				text[1] = draft.remarks().isEmpty() ? Words.of("next.draft.noRemarks") : "・" + String.join("\n・", draft.remarks());
			} catch (IllegalArgumentException e) {
				text[2] = e.getMessage();
			}
			getShell().getDisplay().asyncExec(() -> show(mine, text));
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void show(int request, String[] text) {
		if (request != requests || getControl().isDisposed())
			return;
		counts.setText(text[0] == null ? "" : text[0]);
		remarks.setText(text[1] == null ? "" : text[1]);
		setErrorMessage(text[2]);
		counts.getParent().layout(true);
	}

	private static String summary(NextPlanDraft draft) {
		Map<LineageKind, Integer> kinds = new EnumMap<>(LineageKind.class);
		for (Lineage lineage : draft.plan().getLineages())
			if (lineage.getFrom().stream().anyMatch(e -> e.getElement() instanceof ReformItem))
				kinds.merge(lineage.getKind(), lineage.getFrom().size(), Integer::sum);
		StringBuilder text = new StringBuilder();
		ModelLabels labels = ModelLabels.of(Words.locale());
		kinds.forEach((kind, n) -> text.append(text.isEmpty() ? "" : "　").append(labels.of(ReformplanPackage.eINSTANCE.getLineageKind()
				.getEEnumLiteral(kind.getValue()))).append(' ').append(n));
		int[] baselines = new int[1];
		draft.plan().eAllContents().forEachRemaining(e -> {
			if (e instanceof Indicator indicator && !indicator.getBaselines().isEmpty())
				baselines[0]++;
		});
		return Words.of("next.draft.counts", text, baselines[0]);
	}
}
