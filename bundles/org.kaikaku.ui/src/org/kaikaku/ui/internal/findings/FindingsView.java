package org.kaikaku.ui.internal.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.labels.ModelLabels;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.ui.internal.AccessibleName;
import org.kaikaku.ui.internal.Icons;
import org.kaikaku.ui.internal.Words;
import org.kaikaku.ui.internal.tree.Columns;
import org.kaikaku.ui.internal.tree.VirtualTree;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.validation.Acceptance;
import org.kaikaku.validation.ElementLabels;
import org.kaikaku.validation.Finding;
import org.kaikaku.validation.QuickFix;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.ValidationResult;

/** What the rules found in the plan in front, live: grouped by element or rule, with cures and acceptance. */
public final class FindingsView extends ViewPart implements Desk.Listener, PlanSession.Listener {
	/** Its id in the workbench. */
	public static final String ID = "org.kaikaku.ui.findings";

	private static final int BETWEEN_TELLING_MILLISECONDS = 700;
	private static final int MOST_OPENED = 1000;
	private static final int FIRST_OPENED = 20;
	private final FindingGroup.Content content = new FindingGroup.Content();
	private VirtualTree viewer;
	private List<Finding> shown = List.of();
	private boolean filled;
	private int shows;
	private boolean shownByRule;
	private long toldPending;
	private Desk desk;
	private PlanSession watched;
	private Icons icons;
	private boolean byRule;
	private boolean withAccepted;

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		desk = getSite().getService(Desk.class);
		viewer = new VirtualTree(parent, SWT.SINGLE | SWT.FULL_SELECTION, content);
		icons = Icons.of(viewer.getControl());
		viewer.getTree().setHeaderVisible(true);
		AccessibleName.give(viewer.getTree(), Words.of("findings.title"));
		TreeViewerColumn texts = column("column.finding", 420, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof FindingGroup g ? Words.of("findings.group", g.label(), g.findings().size())
						: ((Finding) element).message().text(Words.locale());
			}

			@Override
			public Image getImage(Object element) {
				return element instanceof Finding f ? icon(f) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return element instanceof Finding f ? f.message().text(Words.locale()) + "\n\n" + f.rule().explanation(Words.locale()) : null;
			}
		});
		column("column.place", 150, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof Finding f ? place(f) : "";
			}

			@Override
			public String getToolTipText(Object element) {
				return element instanceof Finding f ? ElementLabels.path(f.element(), Words.locale()) : null;
			}
		});
		column("column.action", 90, new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return !(element instanceof Finding f) ? ""
						: f.acceptance().isPresent() ? Words.of("findings.accepted", String.valueOf(f.acceptance().get().getReason()))
								: f.fixes().isEmpty() ? "" : Words.of("findings.fixable");
			}
		});
		Columns.stretch(viewer.getTree(), texts, 300);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addSelectionChangedListener(e -> {
			if (viewer.getControl().isFocusControl())
				selected().ifPresent(f -> desk.select(List.of(FindingPlace.of(f).element()), this));
		});
		viewer.addOpenListener(e -> selected().ifPresent(this::goToAfterClick));
		// GTK does not take two clicks for an opening when the window was busy with the first one.
		viewer.getTree().addListener(SWT.MouseDoubleClick, e -> selected().ifPresent(this::goToAfterClick));
		menus();
		desk.addListener(this);
		sessionChanged();
	}

	/** Where it is within the item that stands in the heading. */
	private static String place(Finding finding) {
		String item = PlanStructure.ancestor(finding.element(), ReformItem.class).map(i -> ElementLabels.path(i, Words.locale())).orElse("");
		String path = ElementLabels.path(finding.element(), Words.locale());
		if (item.isEmpty() || !path.startsWith(item))
			return path;
		return path.length() == item.length() ? finding.feature().map(f -> ModelLabels.of(Words.locale()).of(f)).orElse("")
				: path.substring(item.length() + " › ".length());
	}

	private TreeViewerColumn column(String key, int width, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(Words.of(key));
		column.getColumn().setWidth(width);
		column.setLabelProvider(labels);
		return column;
	}

	private Image icon(Finding f) {
		if (f.acceptance().isPresent())
			return icons.get("circle-check");
		return icons.get(f.severity() == Severity.ERROR ? "circle-x" : f.severity() == Severity.WARNING ? "triangle-alert" : "info");
	}

	private Optional<Finding> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Finding f ? Optional.of(f) : Optional.empty();
	}

	/** Lets the tree end its own work on the click first, since GTK takes the keyboard back to it then. */
	private void goToAfterClick(Finding finding) {
		viewer.getTree().getDisplay().asyncExec(() -> {
			if (!viewer.getTree().isDisposed() && watched != null && finding.element().eResource() != null)
				goTo(finding);
		});
	}

	private void goTo(Finding finding) {
		FindingPlace.of(finding).show(desk);
		getSite().getService(FindingCursor.class).remember(finding);
	}

	private void menus() {
		MenuManager popup = new MenuManager();
		popup.setRemoveAllWhenShown(true);
		popup.addMenuListener(this::fill);
		viewer.getControl().setMenu(popup.createContextMenu(viewer.getControl()));
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.add(toggle("findings.byRule", () -> byRule, on -> byRule = on));
		menu.add(toggle("findings.showAccepted", () -> withAccepted, on -> withAccepted = on));
	}

	private Action toggle(String key, java.util.function.BooleanSupplier now, java.util.function.Consumer<Boolean> set) {
		Action action = new Action(Words.of(key), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				set.accept(isChecked());
				show();
			}
		};
		action.setChecked(now.getAsBoolean());
		return action;
	}

	private void fill(IMenuManager menu) {
		Finding finding = selected().orElse(null);
		if (finding == null || watched == null)
			return;
		add(menu, Words.of("findings.goTo"), "corner-down-right", () -> goTo(finding));
		for (QuickFix fix : finding.fixes()) {
			add(menu, fix.description().text(Words.locale()), "wand-sparkles",
					() -> watched.execute(fix.command(Words.locale()), fix.description().text(Words.locale())));
			long same = watched.findings().findings().stream()
					.filter(f -> f.fixes().stream().anyMatch(x -> x.kind().equals(fix.kind()))).count();
			if (same > 1)
				add(menu, Words.of("findings.fixAll", fix.description().text(Words.locale()), same), "wand-sparkles",
						() -> watched.execute(QuickFix.commandForAll(fix.kind(), watched.findings().findings(), Words.locale()),
								fix.description().text(Words.locale())));
		}
		if (finding.acceptance().isPresent())
			add(menu, Words.of("findings.withdraw"), "undo-2",
					() -> watched.execute(Acceptance.withdraw(finding, Words.locale()), Words.of("findings.withdraw")));
		else if (finding.failure().isEmpty())
			add(menu, Words.of("findings.accept"), "circle-check", () -> accept(finding));
	}

	private static void add(IMenuManager menu, String label, String icon, Runnable work) {
		menu.add(new Action(label, Icons.descriptor(icon)) {
			@Override
			public void run() {
				work.run();
			}
		});
	}

	private void accept(Finding finding) {
		AcceptDialog dialog = new AcceptDialog(getSite().getShell(), finding.message().text(Words.locale()));
		if (dialog.open() == Window.OK)
			watched.execute(Acceptance.accept(finding, dialog.reason(), dialog.by(), dialog.today(), Words.locale()),
					Words.of("findings.accept"));
	}

	@Override
	public void sessionChanged() {
		PlanSession session = desk.session().orElse(null);
		if (watched != null)
			watched.removeListener(this);
		watched = session;
		if (watched != null)
			watched.addListener(this);
		show();
	}

	@Override
	public void findingsChanged(ValidationResult result) {
		show();
	}

	@Override
	public void findingsPending(double done) {
		long now = System.currentTimeMillis();
		if (viewer.getControl().isDisposed() || now - toldPending < BETWEEN_TELLING_MILLISECONDS)
			return;
		toldPending = now;
		setContentDescription(Words.of("findings.checking", (int) (100 * done)));
	}

	private void show() {
		if (viewer.getControl().isDisposed())
			return;
		ValidationResult result = watched == null ? null : watched.findings();
		List<Finding> all = new ArrayList<>(result == null ? List.of() : result.findings());
		if (result != null && withAccepted)
			all.addAll(result.accepted());
		if (!all.equals(shown) || byRule != shownByRule)
			show(all);
		else
			viewer.updateInSight();
		int mine = ++shows;
		// The next key is heard between.
		viewer.getControl().getDisplay().asyncExec(() -> {
			if (!viewer.getControl().isDisposed() && mine == shows)
				describe(result, all);
		});
	}

	private void describe(ValidationResult result, List<Finding> all) {
		setContentDescription(result == null ? Words.of("findings.none.open") : all.isEmpty() ? Words.of("findings.none") : summary(result));
		setPartName(result == null || result.findings().isEmpty() ? Words.of("findings.title")
				: Words.of("findings.titleCount", result.findings().size()));
	}

	private static String summary(ValidationResult result) {
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		result.findings().forEach(f -> counts.merge(f.severity(), 1, Integer::sum));
		return Words.of("findings.summary", counts.getOrDefault(Severity.ERROR, 0), counts.getOrDefault(Severity.WARNING, 0),
				counts.getOrDefault(Severity.INFORMATION, 0));
	}

	/** Groups that were closed stay closed. */
	private void show(List<Finding> all) {
		List<FindingGroup> before = List.copyOf(content.tops());
		boolean others = !filled || byRule != shownByRule;
		Map<FindingGroup, List<Finding>> changed = content.take(all, byRule);
		filled = true;
		shown = all;
		shownByRule = byRule;
		// Thousands are read one by one anyway, so that their headings do for the beginning.
		Set<Object> opened = new HashSet<>(
				all.size() > MOST_OPENED ? content.tops().subList(0, Math.min(content.tops().size(), FIRST_OPENED)) : content.tops());
		before.forEach(opened::remove);
		if (others)
			viewer.show(content.tops(), opened);
		else {
			viewer.follow(content.tops(), before, opened);
			changed.forEach((group, had) -> viewer.follow(group, had, Set.of()));
			viewer.updateInSight();
		}
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		desk.removeListener(this);
		if (watched != null)
			watched.removeListener(this);
		super.dispose();
	}
}
