package org.kaikaku.ui.compare.internal.next;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.compare.lineage.FateEnd;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.internal.RatingMarks;

/** Item by item: whether it goes on, how, under which name and why. */
final class ChoicesPage extends WizardPage {
	private final ItemChoices choices;
	private final FiscalYear lastReported;
	private Table table;
	private Combo kind;
	private Text names;
	private Text reason;
	private Button merge;
	private Label about;
	private boolean filling;

	ChoicesPage(Plan present, ItemChoices choices) {
		super("choices");
		this.choices = choices;
		lastReported = PlanStructure.of(present).lastReportedYear().orElse(null);
		setTitle(Words.of("next.choices.title"));
		setDescription(Words.of("next.choices.text"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 8).spacing(8, 8).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.give(table, Words.of("next.item"));
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(820, 260).applyTo(table);
		column("next.item", 260);
		column("next.rating", 60);
		column("next.kind", 110);
		column("next.names", 210);
		column("next.reason", 160);
		table.addListener(SWT.Selection, e -> chosen());
		about = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(about);
		merge = new Button(area, SWT.PUSH);
		merge.setText(Words.of("next.merge"));
		merge.setToolTipText(Words.of("next.merge.tip"));
		merge.addListener(SWT.Selection, e -> merge());
		label(area, "next.kind");
		kind = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(2, 1).hint(180, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(kind);
		kind.addListener(SWT.Selection, e -> change());
		label(area, "next.names");
		names = text(area, 2, "next.names.tip");
		label(area, "next.reason");
		reason = text(area, 2, "next.reason.tip");
		for (ReformItem item : choices.items())
			new TableItem(table, SWT.NONE).setText(1, rating(item));
		fill();
		if (table.getItemCount() > 0)
			table.select(0);
		chosen();
		setControl(area);
		// what is incomplete from the beginning is told when the page is seen
		check();
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(Words.of(key));
		column.setWidth(width);
	}

	private static void label(Composite area, String key) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Words.of(key));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	private Text text(Composite area, int lines, String tip) {
		Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setToolTipText(Words.of(tip));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(320, text.getLineHeight() * lines).applyTo(text);
		text.addModifyListener(e -> change());
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				e.doit = true;
		});
		return text;
	}

	/** The last rating, by which people decide. */
	private String rating(ReformItem item) {
		return lastReported == null ? "" : Ratings.main(item, lastReported).map(RatingMarks::text).orElse("");
	}

	private static String kind(LineageKind kind) {
		return ModelLabels.of(Words.locale()).of(ReformplanPackage.eINSTANCE.getLineageKind().getEEnumLiteral(kind.getValue()));
	}

	private void fill() {
		for (int i = 0; i < choices.items().size(); i++) {
			ReformItem item = choices.items().get(i);
			ItemChoices.Draft draft = choices.of(item);
			TableItem row = table.getItem(i);
			row.setText(0, FateEnd.of(item).text());
			row.setText(2, draft.kind() == LineageKind.MERGED ? Words.of("next.mergedOf", kind(draft.kind()), draft.items().size()) : kind(draft.kind()));
			row.setText(3, String.join(" ／ ", draft.names()));
			row.setText(4, draft.reason());
		}
	}

	private List<ReformItem> selected() {
		List<ReformItem> selected = new ArrayList<>();
		for (int i : table.getSelectionIndices())
			selected.add(choices.items().get(i));
		return selected;
	}

	private void chosen() {
		List<ReformItem> selected = selected();
		filling = true;
		boolean one = selected.size() == 1;
		merge.setEnabled(selected.size() > 1);
		kind.setEnabled(!selected.isEmpty());
		names.setEnabled(one);
		reason.setEnabled(!selected.isEmpty());
		ItemChoices.Draft draft = selected.isEmpty() ? null : choices.of(selected.get(0));
		offer(draft != null && draft.kind() == LineageKind.MERGED);
		about.setText(draft == null ? Words.of("next.noItem") : one && draft.kind() == LineageKind.MERGED ? Words.of("next.mergedWith",
				draft.items().stream().map(i -> FateEnd.of(i).text()).collect(Collectors.joining("、"))) : one ? FateEnd.of(selected.get(0)).text()
						: Words.of("next.several", selected.size()));
		if (draft != null) {
			kind.select(draft.kind() == LineageKind.MERGED ? ItemChoices.KINDS.size() : ItemChoices.KINDS.indexOf(draft.kind()));
			names.setText(one ? String.join("\n", draft.names()) : "");
			reason.setText(draft.reason());
		}
		names.setEnabled(one && !draft.isEnd());
		filling = false;
	}

	/** That items are merged can only be kept here; it is chosen by the button. */
	private void offer(boolean merged) {
		int wanted = ItemChoices.KINDS.size() + (merged ? 1 : 0);
		for (int i = kind.getItemCount(); i < ItemChoices.KINDS.size(); i++)
			kind.add(kind(ItemChoices.KINDS.get(i)));
		if (kind.getItemCount() < wanted)
			kind.add(kind(LineageKind.MERGED));
		else if (kind.getItemCount() > wanted)
			kind.remove(wanted);
	}

	private LineageKind kind() {
		int at = kind.getSelectionIndex();
		return at == ItemChoices.KINDS.size() ? LineageKind.MERGED : ItemChoices.KINDS.get(at);
	}

	private void change() {
		if (filling)
			return;
		List<ReformItem> selected = selected();
		for (ReformItem item : selected)
			choices.choose(item, kind(), selected.size() == 1 ? List.of(names.getText().split("\\R")) : choices.of(item).names(), reason.getText());
		names.setEnabled(selected.size() == 1 && !choices.of(selected.get(0)).isEnd());
		fill();
		check();
	}

	private void merge() {
		List<ReformItem> selected = selected();
		choices.merge(selected, String.valueOf(selected.get(0).getName()), "");
		fill();
		table.setSelection(choices.items().indexOf(selected.get(0)));
		chosen();
		names.setFocus();
		names.selectAll();
		check();
	}

	private void check() {
		String problem = choices.problem().orElse(null);
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}
}
