package org.kaikaku.ui.compare.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.edit.PlanLabels;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.PlanRelation;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.compare.internal.CompareServices;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/** Asks which plans are compared, as what, and by which comparators. */
public final class CompareDialog extends TitleAreaDialog {
	/** The kinds in the order in which they are offered; null lets the plans decide. */
	private static final ComparisonMode[] MODES = { null, ComparisonMode.PLANS, ComparisonMode.DRAFTS, ComparisonMode.CITIES, ComparisonMode.YEARS };

	private final PlanSessions sessions;
	private final Desk desk;
	private final CompareServices services;
	private final Map<PlanComparator, Button> comparators = new LinkedHashMap<>();
	private SidePicker left;
	private SidePicker right;
	private Combo mode;
	private Combo earlier;
	private Combo later;
	private Composite yearRow;
	private ComparisonRequest request;

	private CompareDialog(Shell shell, PlanSessions sessions, Desk desk, CompareServices services) {
		super(shell);
		this.sessions = sessions;
		this.desk = desk;
		this.services = services;
		setHelpAvailable(false);
	}

	/** Asks, and opens the comparison. */
	public static void open(IWorkbenchPage page, PlanSessions sessions, Desk desk, CompareServices services) {
		CompareDialog dialog = new CompareDialog(page.getWorkbenchWindow().getShell(), sessions, desk, services);
		if (dialog.open() == OK)
			open(dialog.request, page);
	}

	/** Opens a comparison, or brings it to the front. */
	public static ComparisonEditor open(ComparisonRequest request, IWorkbenchPage page) {
		try {
			return (ComparisonEditor) page.openEditor(new ComparisonInput(request), ComparisonEditor.ID);
		} catch (PartInitException e) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), Words.of("compare.window"), e.getMessage());
			return null;
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Words.of("compare.window"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite outer = (Composite) super.createDialogArea(parent);
		setTitle(Words.of("compare.title"));
		setMessage(Words.of("compare.text"));
		Composite area = new Composite(outer, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		left = new SidePicker(area, Words.of("compare.left"), sessions, this::changed);
		right = new SidePicker(area, Words.of("compare.right"), sessions, this::changed);
		new Label(area, SWT.NONE).setText(Words.of("compare.mode"));
		mode = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(mode);
		for (ComparisonMode each : MODES)
			mode.add(Words.of("mode." + (each == null ? "AUTO" : each.name())));
		mode.select(0);
		mode.addListener(SWT.Selection, e -> changed());
		new Label(area, SWT.NONE).setText(Words.of("compare.years"));
		yearRow = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(yearRow);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(yearRow);
		earlier = new Combo(yearRow, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.give(earlier, Words.of("compare.earlier"));
		new Label(yearRow, SWT.NONE).setText(Words.of("compare.and"));
		later = new Combo(yearRow, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.give(later, Words.of("compare.later"));
		comparators(area);
		suggest();
		changed();
		return outer;
	}

	private void comparators(Composite area) {
		Label label = new Label(area, SWT.NONE);
		label.setText(Words.of("compare.what"));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Composite boxes = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 4).applyTo(boxes);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(boxes);
		for (PlanComparator comparator : services.comparators()) {
			Button box = new Button(boxes, SWT.CHECK);
			box.setText(comparator.label(Words.locale()));
			box.addListener(SWT.Selection, e -> check());
			comparators.put(comparator, box);
		}
	}

	/** The plan in front is the newer one; another draft of it, the plan before it, or another open plan is the older one. */
	private void suggest() {
		Plan front = desk.plan().orElse(null);
		right.choose(front, desk.session().flatMap(PlanSession::path).orElse(null));
		SidePicker.Choice newer = right.chosen();
		if (newer == null || left.choose(c -> newer.plan().equals(c.plan()) && !newer.path().equals(c.path())))
			return;
		for (PlanLink link : front.getLinks())
			if (link.getRelation() == PlanRelation.PREDECESSOR && fileOf(link).filter(Files::isRegularFile).isPresent()) {
				left.choose(fileOf(link).get());
				return;
			}
		left.choose(c -> !c.equals(newer));
	}

	/** The file of a linked plan, which is not read for it. */
	private static Optional<Path> fileOf(PlanLink link) {
		InternalEObject plan = (InternalEObject) link.eGet(ReformplanPackage.Literals.PLAN_LINK__PLAN, false);
		URI uri = plan == null ? null : EcoreUtil.getURI(plan).trimFragment();
		return uri == null || !uri.isFile() ? Optional.empty() : Optional.of(Path.of(uri.toFileString()));
	}

	private ComparisonMode mode() {
		return MODES[mode.getSelectionIndex()];
	}

	/** The kind that the plans will decide for, as far as it can be told before they are read. */
	private ComparisonMode likelyMode() {
		if (mode() != null)
			return mode();
		SidePicker.Choice a = left.chosen();
		SidePicker.Choice b = right.chosen();
		return a != null && b != null && a.plan() != null && a.plan().equals(b.plan()) && !a.path().equals(b.path()) ? ComparisonMode.DRAFTS
				: ComparisonMode.PLANS;
	}

	private void changed() {
		boolean years = mode() == ComparisonMode.YEARS;
		fillYears();
		// Two years are those of the plan at the right.
		left.setEnabled(!years);
		earlier.setEnabled(years);
		later.setEnabled(years);
		comparators.forEach((comparator, box) -> {
			box.setEnabled(CompareServices.isUseful(comparator, likelyMode()));
			box.setSelection(box.isEnabled() && CompareServices.isUsual(comparator, likelyMode()));
		});
		check();
	}

	private void fillYears() {
		Plan plan = plan();
		List<FiscalYear> years = plan == null ? List.of() : PlanStructure.years(plan);
		PlanLabels labels = new PlanLabels(Words.locale());
		String[] texts = years.stream().map(y -> labels.years(plan).format(y)).toArray(String[]::new);
		if (Arrays.equals(texts, later.getItems()))
			return;
		earlier.setItems(texts);
		later.setItems(texts);
		int shown = Math.max(1, years.indexOf(desk.year()));
		earlier.select(Math.max(0, Math.min(shown, texts.length - 1) - 1));
		later.select(Math.min(shown, texts.length - 1));
		yearRow.layout(true, true);
	}

	/** The open plan of the right side, whose years are compared. */
	private Plan plan() {
		SidePicker.Choice choice = right.chosen();
		return choice == null ? null : sessions.at(choice.path()).flatMap(s -> s.file().municipality().getPlans().stream()
				.filter(p -> choice.plan() == null || choice.plan().equals(p.getId())).findFirst()).orElse(null);
	}

	private void check() {
		SidePicker.Choice a = left.chosen();
		SidePicker.Choice b = right.chosen();
		String problem = null;
		if (mode() == ComparisonMode.YEARS) {
			if (later.getItemCount() < 2)
				problem = Words.of("compare.noYears");
		} else if (a == null || b == null)
			problem = Words.of("compare.choose");
		else if (a.path().equals(b.path()) && (a.plan() == null || a.plan().equals(b.plan())))
			problem = Words.of("compare.same");
		if (problem == null && comparators.values().stream().noneMatch(Button::getSelection))
			problem = Words.of("compare.noComparator");
		setErrorMessage(problem);
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Words.of("compare.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Words.of("cancel"), false);
		check();
	}

	@Override
	protected void okPressed() {
		SidePicker.Choice a = left.chosen();
		SidePicker.Choice b = right.chosen();
		List<String> chosen = new ArrayList<>();
		comparators.forEach((comparator, box) -> {
			if (box.getSelection())
				chosen.add(comparator.id());
		});
		boolean usual = comparators.entrySet().stream()
				.allMatch(e -> e.getValue().getSelection() == CompareServices.isUsual(e.getKey(), likelyMode()));
		List<String> ids = usual ? List.of() : chosen;
		if (mode() == ComparisonMode.YEARS) {
			List<FiscalYear> years = PlanStructure.years(plan());
			request = new ComparisonRequest(b.path(), b.plan(), b.path(), b.plan(), ComparisonMode.YEARS,
					years.get(earlier.getSelectionIndex()).value(), years.get(later.getSelectionIndex()).value(), ids);
		} else
			request = new ComparisonRequest(a.path(), a.plan(), b.path(), b.plan(), mode(), 0, 0, ids);
		super.okPressed();
	}
}
