package org.kaikaku.ui.compare.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.kaikaku.compare.Comparison;
import org.kaikaku.compare.take.TakeOver;
import org.kaikaku.compare.take.TakeOver.Side;
import org.kaikaku.ui.compare.internal.CompareServices;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.ui.session.PlanSessions;

/** Two plans, drafts or years side by side. Follows what is changed in plans that are open, and changes them only by their commands. */
public final class ComparisonEditor extends EditorPart implements SideBySide.Host {
	/** Its id in the workbench. */
	public static final String ID = "org.kaikaku.ui.compare.editor";
	private static final int AGAIN_AFTER_MILLISECONDS = 400;

	private final PlanSession.Listener contentWatch = new PlanSession.Listener() {
		@Override
		public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
			compareSoon();
		}
	};
	private final PlanSessions.Listener filesWatch = new PlanSessions.Listener() {
		@Override
		public void opened(PlanSession session) {
			if (isSide(session)) {
				session.addListener(contentWatch);
				compareSoon();
			}
		}

		@Override
		public void closed(PlanSession session) {
			session.removeListener(contentWatch);
			if (isSide(session))
				compareSoon();
		}
	};
	private PlanSessions sessions;
	private Desk desk;
	private CompareServices services;
	private Composite pages;
	private Composite waiting;
	private Label message;
	private Button stop;
	private Composite content;
	private CompareBar bar;
	private SideBySide view;
	private ComparisonJob job;
	private Compared compared;
	private int requests;
	/** Other lines are being shown; that one of them is selected is nobody's choice. */
	private boolean showing;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ComparisonInput))
			throw new PartInitException(Words.of("editor.input", input.getName()));
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		sessions = site.getService(PlanSessions.class);
		desk = site.getService(Desk.class);
		services = site.getService(CompareServices.class);
		sessions.addListener(filesWatch);
		sessions.open().stream().filter(this::isSide).forEach(s -> s.addListener(contentWatch));
	}

	/** What is compared. */
	public ComparisonRequest request() {
		return ((ComparisonInput) getEditorInput()).request();
	}

	private boolean isSide(PlanSession session) {
		return session.path().filter(p -> isAt(p, request().left()) || isAt(p, request().right())).isPresent();
	}

	private static boolean isAt(Path a, Path b) {
		return a.toAbsolutePath().normalize().equals(b);
	}

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		waiting = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 12).applyTo(waiting);
		message = new Label(waiting, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(message);
		stop = new Button(waiting, SWT.PUSH);
		stop.addListener(SWT.Selection, e -> {
			if (job != null)
				job.cancel();
			else
				compare();
		});
		content = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		bar = new CompareBar(content, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		view = new SideBySide(content, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
		bar.menuOn(view.control());
		compare();
	}

	/** Compares again soon, once for many changes. */
	private void compareSoon() {
		int mine = ++requests;
		if (pages != null && !pages.isDisposed())
			pages.getDisplay().timerExec(AGAIN_AFTER_MILLISECONDS, () -> {
				if (mine == requests && !pages.isDisposed())
					compare();
			});
	}

	/** Compares now. What was shown stays until there is something else to show. */
	public void compare() {
		if (job != null)
			job.cancel();
		if (compared == null)
			say(Words.of("editor.comparing"), Words.of("editor.stop"));
		ComparisonJob mine = new ComparisonJob(request(), services, sessions, pages.getDisplay(), this::show, reason -> {
			if (!pages.isDisposed())
				failed(reason);
		});
		job = mine;
		mine.schedule();
	}

	private void say(String text, String button) {
		message.setText(text);
		stop.setText(button);
		((StackLayout) pages.getLayout()).topControl = waiting;
		waiting.layout();
		pages.layout();
	}

	private void failed(String reason) {
		if (job == null || job.getState() == Job.RUNNING || compared != null && reason == null)
			return;
		job = null;
		compared = null;
		say(reason == null ? Words.of("editor.stopped") : reason, Words.of("editor.again"));
	}

	private void show(Compared outcome) {
		if (pages.isDisposed())
			return;
		job = null;
		compared = outcome;
		((StackLayout) pages.getLayout()).topControl = content;
		bar.show(outcome);
		filter();
		pages.layout(true, true);
		if (view.selection() == null) {
			showing = true;
			view.step(1);
			showing = false;
		}
	}

	/** Shows the lines that the bar asks for. */
	void filter() {
		List<Line> shown = bar.filter().of(compared.lines());
		Comparison comparison = compared.comparison();
		showing = true;
		view.show(comparison.pair().left().label(), comparison.pair().right().label(), shown);
		showing = false;
		bar.count((int) shown.stream().filter(Line::isDifference).count());
	}

	/** The outcome; null while it is not known. */
	public Compared compared() {
		return compared;
	}

	/** The two sides. */
	public SideBySide view() {
		return view;
	}

	/** The filters and actions. */
	public CompareBar bar() {
		return bar;
	}

	/** The open file of a side; empty when it is not open. */
	public Optional<PlanSession> session(Side side) {
		return sessions.at(side == Side.LEFT ? request().left() : request().right());
	}

	@Override
	public boolean isOffered(Line line, Side side) {
		return compared != null && !line.isHeading() && new TakeOver(compared.comparison(), line.row()).isOffered(side);
	}

	@Override
	public void take(Line line, Side side) {
		if (!isOffered(line, side))
			return;
		Side changed = side == Side.LEFT ? Side.RIGHT : Side.LEFT;
		Path path = changed == Side.LEFT ? request().left() : request().right();
		new Taking(compared.comparison(), getSite().getShell()).take(line, side, session(changed).orElse(null), path, desk,
				() -> openPlan(path));
	}

	private void openPlan(Path path) {
		IWorkbenchPage page = getSite().getPage();
		Opening.open(path, page);
		page.activate(this);
	}

	@Override
	public void selected(Line line) {
		bar.enable(line);
		if (line != null && !showing && getSite().getPage().getActivePart() == this)
			Revealing.select(line, this, desk);
	}

	@Override
	public void opened(Line line) {
		Revealing.open(line, this, desk);
	}

	@Override
	public void setFocus() {
		if (compared == null) {
			waiting.setFocus();
			return;
		}
		Optional<PlanSession> now = desk.session().filter(this::isSide);
		if (now.isEmpty())
			session(Side.RIGHT).or(() -> session(Side.LEFT)).ifPresent(desk::show);
		view.control().setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// holds nothing of its own: plans are saved in their editors
	}

	@Override
	public void doSaveAs() {
		// as above
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		if (job != null)
			job.cancel();
		sessions.removeListener(filesWatch);
		sessions.open().forEach(s -> s.removeListener(contentWatch));
		super.dispose();
	}
}
