package org.kaikaku.ui.compare.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kaikaku.compare.merge.ConflictDecision.Choice;
import org.kaikaku.compare.merge.ConflictText;
import org.kaikaku.model.reformplan.MergeConflict;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.page.PlanPageView;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.validation.Finding;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.ValidationResult;

/** The conflicts of a merged file, what both sides made of each, and the findings that the merge brought up. */
public final class ConflictsView implements PlanPageView, PlanSession.Listener {
	private final PlanSession session;
	private final Desk desk;
	private final Set<String> fresh;
	private final Label summary;
	private final Table table;
	private final ConflictPane pane;
	private final Label findingsTitle;
	private final Table findings;
	/** Each open conflict is a finding too; here they stand above. */
	private static final String OPEN_CONFLICT = "structure.merge-conflict";
	/** Below this height one scrolls, lest the values have no room. */
	private static final int LEAST_HEIGHT = 520;
	private final SashForm sash;
	private final Composite below;
	private final List<MergeConflict> shown = new ArrayList<>();
	private final List<Finding> listed = new ArrayList<>();
	private int most;

	/** @param fresh the findings that a merge of this session brought up; null when it was merged before */
	ConflictsView(Composite parent, PlanSession session, Desk desk, Set<String> fresh) {
		this.session = session;
		this.desk = desk;
		this.fresh = fresh;
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setMinHeight(LEAST_HEIGHT);
		Composite area = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(area);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 6).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(summary);
		sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new Table(sash, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Words.of("conflicts.tab"));
		column(table, "conflicts.kind", 110);
		column(table, "conflicts.place", 330);
		column(table, "conflicts.ours", 190);
		column(table, "conflicts.theirs", 190);
		table.addListener(SWT.Selection, e -> chosen(true));
		pane = new ConflictPane(sash, session, this::decided);
		below = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(below);
		findingsTitle = new Label(below, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(findingsTitle);
		findings = new Table(below, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 60).applyTo(findings);
		column(findings, "conflicts.finding", 560);
		column(findings, "conflicts.where", 260);
		findings.addListener(SWT.Selection, e -> goToFinding());
		sash.setWeights(24, 54, 22);
		session.addListener(this);
		fill(0);
		findingsChanged(session.findings());
	}

	private static void column(Table table, String key, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(Words.of(key));
		column.setWidth(width);
	}

	private void fill(int select) {
		shown.clear();
		shown.addAll(session.file().municipality().getConflicts());
		most = Math.max(most, shown.size());
		ConflictText words = new ConflictText(session.file().municipality(), Words.locale());
		table.removeAll();
		for (MergeConflict conflict : shown)
			new TableItem(table, SWT.NONE).setText(new String[] { words.kind(conflict), words.briefPlace(conflict), line(words.value(conflict, Choice.OURS)),
					line(words.value(conflict, Choice.THEIRS)) });
		summary.setText(shown.isEmpty() ? Words.of("conflicts.none") : Words.of("conflicts.summary", shown.size(), most - shown.size()));
		if (!shown.isEmpty())
			table.select(Math.max(0, Math.min(select, shown.size() - 1)));
		chosen(false);
		summary.getParent().layout(true);
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ");
	}

	/** The table of conflicts, for tests by event. */
	public Table table() {
		return table;
	}

	private void chosen(boolean byPerson) {
		int at = table.getSelectionIndex();
		MergeConflict conflict = at < 0 ? null : shown.get(at);
		ConflictText words = new ConflictText(session.file().municipality(), Words.locale());
		pane.show(conflict, words);
		EObject element = conflict == null ? null : words.element(conflict);
		if (element != null && byPerson)
			desk.select(List.of(element), this);
	}

	private void decided() {
		desk.flush();
		int at = table.getSelectionIndex();
		fill(at);
	}

	@Override
	public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
		if (!shown.equals(session.file().municipality().getConflicts()))
			fill(table.getSelectionIndex());
	}

	@Override
	public void findingsChanged(ValidationResult result) {
		if (result == null || findings.isDisposed())
			return;
		listed.clear();
		result.findings().stream().filter(f -> f.severity() != Severity.INFORMATION && !f.rule().id().equals(OPEN_CONFLICT))
				.filter(f -> fresh == null || fresh.contains(MergeReports.key(f))).forEach(listed::add);
		findings.removeAll();
		for (Finding finding : listed)
			new TableItem(findings, SWT.NONE).setText(new String[] { finding.message().text(Words.locale()), session.labels().of(finding.element()) });
		if (below.getVisible() == listed.isEmpty()) {
			below.setVisible(!listed.isEmpty());
			sash.layout(true, true);
		}
		findingsTitle.setText(Words.of(fresh == null ? "conflicts.findings.all" : "conflicts.findings.fresh", listed.size()));
	}

	private void goToFinding() {
		int at = findings.getSelectionIndex();
		if (at >= 0)
			desk.goTo(listed.get(at).element(), listed.get(at).feature().map(f -> f.getName()).orElse(null));
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void reveal(EObject element) {
		// conflicts are few; the list shows them all
	}

	@Override
	public void dispose() {
		session.removeListener(this);
	}
}
