package org.kaikaku.ui.compare.internal.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.lineage.FateEnd;
import org.kaikaku.compare.lineage.LineageProposal;
import org.kaikaku.compare.lineage.LineageProposals;
import org.kaikaku.compare.take.TakeOver.Side;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.compare.internal.editor.ComparisonEditor;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.session.PlanSession;

/**
 * The predecessors that the program thinks likely, with what it rests on. A person accepts one, which records it in the newer
 * plan by a command that can be undone, or rejects it, after which it is not proposed again on this machine.
 */
public final class ProposalsDialog extends TitleAreaDialog {
	private final ComparisonEditor editor;
	private final Comparison comparison;
	private final PlanSession newer;
	private final RejectedProposals rejected = new RejectedProposals();
	private final List<LineageProposal> shown = new ArrayList<>();
	private final List<LineageProposal> taken = new ArrayList<>();
	private Table table;
	private Text evidence;
	private Text by;
	private Button accept;
	private Button reject;
	private Button all;

	private ProposalsDialog(ComparisonEditor editor, PlanSession newer) {
		super(editor.getSite().getShell());
		this.editor = editor;
		this.newer = newer;
		comparison = editor.compared().comparison();
		setHelpAvailable(false);
	}

	/** Opens the dialog for what an editor compares. */
	public static void open(ComparisonEditor editor) {
		if (editor.compared() != null)
			new ProposalsDialog(editor, editor.session(Side.RIGHT).orElse(null)).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Words.of("proposals.window"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Point usual = super.getInitialSize();
		return new Point(Math.max(usual.x, 860), Math.max(usual.y, 560));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(Words.of("proposals.title"));
		setMessage(Words.of("proposals.text"));
		if (newer == null)
			setErrorMessage(Words.of("proposals.closed", editor.request().right().getFileName()));
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		AccessibleName.give(table, Words.of("proposals.window"));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(780, 220).applyTo(table);
		column("proposals.from", 250, SWT.LEFT);
		column("proposals.kind", 110, SWT.CENTER);
		column("proposals.to", 250, SWT.LEFT);
		column("proposals.score", 70, SWT.RIGHT);
		column("proposals.state", 90, SWT.LEFT);
		table.addListener(SWT.Selection, e -> chosen());
		evidence = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.give(evidence, Words.of("proposals.evidence"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, evidence.getLineHeight() * 5).applyTo(evidence);
		Composite foot = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 4).applyTo(foot);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(foot);
		new Label(foot, SWT.NONE).setText(Words.of("proposals.by"));
		by = new Text(foot, SWT.BORDER);
		by.setText(System.getProperty("user.name", ""));
		GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(by);
		all = new Button(foot, SWT.CHECK);
		all.setText(Words.of("proposals.rejected"));
		all.addListener(SWT.Selection, e -> fill());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).indent(12, 0).applyTo(all);
		accept = new Button(foot, SWT.PUSH);
		accept.setText(Words.of("proposals.accept"));
		accept.addListener(SWT.Selection, e -> accept());
		reject = new Button(foot, SWT.PUSH);
		reject.addListener(SWT.Selection, e -> reject());
		reject.setText(Words.of("proposals.reject"));
		fill();
		return outer;
	}

	private void column(String key, int width, int align) {
		TableColumn column = new TableColumn(table, align);
		column.setText(Words.of(key));
		column.setWidth(width);
	}

	private void fill() {
		int at = Math.max(0, table.getSelectionIndex());
		table.removeAll();
		shown.clear();
		comparison.proposals().stream().filter(p -> all.getSelection() || !rejected.contains(p)).forEach(shown::add);
		for (LineageProposal proposal : shown)
			new TableItem(table, SWT.NONE).setText(new String[] { names(proposal.from()), kind(proposal), names(proposal.to()),
					Math.round(proposal.score() * 100) + "%", state(proposal) });
		if (!shown.isEmpty())
			table.select(Math.min(at, shown.size() - 1));
		chosen();
	}

	private String state(LineageProposal proposal) {
		return Words.of(taken.contains(proposal) ? "proposals.state.taken" : rejected.contains(proposal) ? "proposals.state.rejected"
				: "proposals.state.open");
	}

	private static String names(List<PlanElement> elements) {
		return elements.stream().map(e -> FateEnd.of(e).text()).collect(Collectors.joining("\u3001"));
	}

	private static String kind(LineageProposal proposal) {
		return ModelLabels.of(Words.locale()).of(ReformplanPackage.eINSTANCE.getLineageKind().getEEnumLiteral(proposal.kind().getValue()));
	}

	private LineageProposal selected() {
		int at = table.getSelectionIndex();
		return at < 0 ? null : shown.get(at);
	}

	private void chosen() {
		LineageProposal proposal = selected();
		boolean open = proposal != null && !taken.contains(proposal);
		accept.setEnabled(open && newer != null);
		reject.setEnabled(open);
		reject.setText(Words.of(proposal != null && rejected.contains(proposal) ? "proposals.again" : "proposals.reject"));
		reject.getParent().layout(true);
		evidence.setText(proposal == null ? Words.of("proposals.none") : proposal.evidence().stream()
				.map(e -> Words.of("proposals.evidence", e.text(), Math.round(e.score() * 100))).collect(Collectors.joining("\n")));
	}

	private void accept() {
		LineageProposal proposal = selected();
		Plan plan = newer.file().municipality().getPlans().stream().filter(p -> p.getId().equals(comparison.pair().right().plan().getId()))
				.findFirst().orElse(null);
		if (plan == null)
			return;
		String person = by.getText().isBlank() ? null : by.getText().strip();
		newer.execute(new ChangeCommand((EObject) newer.file().municipality()) {
			@Override
			protected void doExecute() {
				LineageProposals.record(plan, proposal, person);
			}
		}, Words.of("proposals.command", names(proposal.from()), names(proposal.to())));
		taken.add(proposal);
		fill();
	}

	private void reject() {
		LineageProposal proposal = selected();
		if (rejected.contains(proposal))
			rejected.remove(proposal);
		else
			rejected.add(proposal);
		fill();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, Words.of("close"), true);
	}
}
