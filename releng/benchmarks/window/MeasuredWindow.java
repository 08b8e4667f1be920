package window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.kaikaku.ui.internal.file.Opening;
import org.kaikaku.ui.internal.forms.DetailsView;
import org.kaikaku.ui.internal.tree.ExplorerView;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/**
 * The workbench with a person in it who is a thread: opens a large plan, types by real key events, opens the whole tree, scrolls
 * the year table, and says how long everything took, a line "name milliseconds own" each: by the clock, and without the time in
 * which other programs had the processor. The plan's path is the property bench.plan.
 */
public final class MeasuredWindow implements IApplication {
	private static final int KEYS = 24;
	private static final int BETWEEN_KEYS = 35;
	private static final int BURSTS = 3;
	private static final int AFTER_BURST = 2500;
	private static final int SCROLLS = 60;

	private Display display;
	private Loop loop;
	private Hands hands;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Thread person = new Thread(this::person, "person");
		person.setDaemon(true);
		person.start();
		IApplication workbench = (IApplication) Platform.getExtensionRegistry()
				.getExtension("org.eclipse.core.runtime.applications", "org.kaikaku.app.workbench").getConfigurationElements()[0]
				.getChildren("run")[0].createExecutableExtension("class");
		return workbench.start(context);
	}

	@Override
	public void stop() {
		// the workbench ends by itself
	}

	private void person() {
		try {
			while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0)
				Thread.sleep(20);
			display = PlatformUI.getWorkbench().getDisplay();
			loop = new Loop(display);
			hands = new Hands(display, loop);
			until(() -> window().getShell().isVisible());
			loop.calm(500);
			baseline();
			open();
			item();
			tree();
			yearTable();
			say("done", 0, 0);
		} catch (Exception | AssertionError e) {
			e.printStackTrace(System.out);
		} finally {
			System.out.flush();
			System.exit(0);
		}
	}

	private static void say(String name, double milliseconds, double own) {
		System.out.printf("measured %s %.1f %.1f%n", name, milliseconds, own);
	}

	private void sayWorst(String name) {
		say(name, loop.worst(), loop.worstOwn());
	}

	/** Processor time of all threads of the program so far, in milliseconds, without the compiler and the collector of the JVM. */
	private static double processor() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		double sum = 0;
		for (long thread : threads.getAllThreadIds())
			sum += Math.max(0, threads.getThreadCpuTime(thread)) / 1e6;
		return sum;
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	private static IWorkbenchPage page() {
		return window().getActivePage();
	}

	private static Desk desk() {
		return PlatformUI.getWorkbench().getService(Desk.class);
	}

	private <T> T ask(Supplier<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		display.syncExec(() -> answer.set(question.get()));
		return answer.get();
	}

	private void until(Supplier<Boolean> condition) throws InterruptedException {
		for (int i = 0; i < 3000; i++) {
			if (Boolean.TRUE.equals(ask(condition)))
				return;
			Thread.sleep(10);
		}
		throw new AssertionError("waited in vain");
	}

	/** Typing into an empty text field of a window with nothing else. */
	private void baseline() throws InterruptedException {
		Shell shell = ask(() -> {
			Shell made = new Shell(display);
			made.setLayout(new FillLayout());
			Text text = new Text(made, SWT.BORDER);
			made.setSize(400, 100);
			made.open();
			made.forceActive();
			text.forceFocus();
			return made;
		});
		loop.calm(300);
		type("empty-text", () -> (Text) shell.getChildren()[0]);
		display.syncExec(shell::dispose);
		loop.calm(300);
	}

	private void open() throws InterruptedException {
		loop.start();
		long begin = System.nanoTime();
		double own = processor();
		display.asyncExec(() -> Opening.open(Path.of(System.getProperty("bench.plan")), page()));
		until(() -> session() != null);
		say("open-read", (System.nanoTime() - begin) / 1e6, processor() - own);
		loop.calm(150, 50);
		say("open-usable", (System.nanoTime() - begin) / 1e6 - 150, processor() - own);
		sayWorst("open-worst-wait");
		loop.start();
		until(() -> session().findings() != null);
		loop.calm(500);
		say("open-findings", (System.nanoTime() - begin) / 1e6, processor() - own);
		sayWorst("findings-worst-wait");
	}

	private static PlanSession session() {
		return page().getActiveEditor() instanceof PlanEditor editor ? editor.session() : null;
	}

	private static List<ReformItem> items() {
		Plan plan = session().file().municipality().getPlans().get(0);
		return PlanStructure.of(plan).items();
	}

	/** Chooses items and types into the fields of one. */
	private void item() throws InterruptedException {
		List<Double> chosen = new ArrayList<>();
		List<Double> own = new ArrayList<>();
		int count = ask(() -> items().size());
		for (int i = 0; i < 12; i++) {
			int at = (211 * i + 7) % count;
			loop.start();
			display.syncExec(() -> desk().goTo(items().get(at), null));
			loop.calm(150);
			chosen.add(loop.worst());
			own.add(loop.worstOwn());
		}
		say("choose-item-median-wait", median(chosen), median(own));
		type("typing-filter", () -> texts(view(ExplorerView.ID)).get(0));
		display.syncExec(() -> texts(view(ExplorerView.ID)).get(0).setText(""));
		loop.calm(1000);
		type("typing-name", () -> field(view(DetailsView.ID), "名称"));
		type("typing-narrative", () -> texts(view(DetailsView.ID)).stream().filter(t -> (t.getStyle() & SWT.MULTI) != 0).findFirst().orElse(null));
	}

	private static Composite view(String id) {
		return (Composite) ((org.eclipse.e4.ui.model.application.ui.basic.MPart) page().findView(id).getSite().getService(
				org.eclipse.e4.ui.model.application.ui.basic.MPart.class)).getWidget();
	}

	private static List<Text> texts(Composite area) {
		List<Text> found = new ArrayList<>();
		collect(area, found, Text.class);
		return found;
	}

	private static <T extends Control> void collect(Control control, List<T> found, Class<T> type) {
		if (type.isInstance(control))
			found.add(type.cast(control));
		if (control instanceof Composite area)
			for (Control child : area.getChildren())
				collect(child, found, type);
	}

	private static Text field(Composite area, String name) {
		return texts(area).stream().filter(t -> name.equals(t.getData("name"))).findFirst().orElse(null);
	}

	/** Bursts of keys with pauses, so that what comes after typing is in it too. */
	private void type(String name, Supplier<Text> where) throws InterruptedException {
		Text text = ask(where);
		if (text == null)
			throw new AssertionError("no field for " + name + " of " + ask(() -> desk().element().orElse(null)) + " among "
					+ ask(() -> texts(view(DetailsView.ID)).stream().map(t -> String.valueOf(t.getData("name"))).toList()));
		List<Double> delays = new ArrayList<>();
		List<Double> own = new ArrayList<>();
		AtomicReference<Long> arrived = new AtomicReference<>();
		display.syncExec(() -> text.addModifyListener(e -> arrived.set(System.nanoTime())));
		hands.click(text);
		loop.start();
		for (int burst = 0; burst < BURSTS; burst++) {
			for (int key = 0; key < KEYS; key++) {
				arrived.set(null);
				long begin = System.nanoTime();
				double ownBegin = loop.own();
				hands.press((char) ('a' + key % 26));
				while (arrived.get() == null && System.nanoTime() - begin < 30_000_000_000L)
					Thread.sleep(0, 200_000);
				if (arrived.get() == null)
					throw new AssertionError("a key did not arrive in " + name + "; the keyboard is at "
							+ ask(() -> (display.getFocusControl() == text) + " " + text.isDisposed() + " " + text.getText() + " in " + display.getActiveShell() + ", wanted " + text));
				delays.add((arrived.get() - begin) / 1e6);
				own.add(loop.own() - ownBegin);
				Thread.sleep(BETWEEN_KEYS);
			}
			Thread.sleep(AFTER_BURST);
		}
		say(name + "-median-key", median(delays), median(own));
		say(name + "-worst-key", delays.stream().max(Double::compare).orElseThrow(), own.stream().max(Double::compare).orElseThrow());
		sayWorst(name + "-worst-wait");
	}

	private void tree() throws InterruptedException {
		TreeViewer viewer = ask(() -> (TreeViewer) ((ExplorerView) page().findView(ExplorerView.ID)).tree().viewer());
		hands.click(viewer.getControl());
		loop.start();
		long begin = System.nanoTime();
		double own = loop.own();
		display.syncExec(() -> run("org.kaikaku.ui.expandAll"));
		double end = loop.calm(250);
		say("expand-all", (end - begin) / 1e6, loop.own() - own);
		List<String> lines = new ArrayList<>();
		display.syncExec(() -> count(session().file().municipality(), lines));
		say("expand-all-elements", lines.size(), lines.size());
		bareTree(lines.size());
		loop.start();
		for (int i = 0; i < SCROLLS; i++) {
			hands.pageDown();
			Thread.sleep(BETWEEN_KEYS);
		}
		loop.calm(300);
		sayWorst("tree-scroll-worst-wait");
		display.syncExec(() -> run("org.kaikaku.ui.collapseAll"));
		loop.calm(500);
	}

	private static void count(EObject element, List<String> found) {
		found.add(element.eClass().getName());
		org.kaikaku.model.edit.TreeShape.children(element).forEach(c -> count(c, found));
		org.kaikaku.model.edit.TreeShape.groups(element).forEach(g -> g.elements().forEach(c -> count(c, found)));
	}

	/** As many lines in a tree that does nothing but hold them. */
	private void bareTree(int lines) throws InterruptedException {
		loop.start();
		long begin = System.nanoTime();
		double own = loop.own();
		Shell shell = ask(() -> {
			Shell made = new Shell(display);
			made.setLayout(new FillLayout());
			Tree tree = new Tree(made, SWT.NONE);
			made.setSize(300, 600);
			made.open();
			TreeItem top = null;
			tree.setRedraw(false);
			for (int i = 0; i < lines; i++) {
				TreeItem item = i % 20 == 0 ? (top = new TreeItem(tree, SWT.NONE)) : new TreeItem(top, SWT.NONE);
				item.setText("Line " + i);
				if (i % 20 == 19)
					top.setExpanded(true);
			}
			tree.setRedraw(true);
			return made;
		});
		double end = loop.calm(250);
		say("bare-tree", (end - begin) / 1e6, loop.own() - own);
		display.syncExec(shell::dispose);
		loop.calm(500);
	}

	private static void run(String command) {
		try {
			window().getService(IHandlerService.class).executeCommand(command, null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			throw new IllegalStateException(command, e);
		}
	}

	private void yearTable() throws InterruptedException {
		loop.start();
		long begin = System.nanoTime();
		double own = loop.own();
		display.syncExec(() -> ((PlanEditor) page().getActiveEditor()).showPage("years"));
		double end = loop.calm(250);
		say("table-open", (end - begin) / 1e6, loop.own() - own);
		Control table = ask(() -> {
			List<NatTable> found = new ArrayList<>();
			collect(window().getShell(), found, NatTable.class);
			found.get(0).forceFocus();
			return (Control) found.get(0);
		});
		AtomicReference<Long> painted = new AtomicReference<>();
		display.syncExec(() -> table.addListener(SWT.Paint, e -> painted.set(System.nanoTime())));
		hands.click(table);
		List<Double> frames = new ArrayList<>();
		List<Double> ownFrames = new ArrayList<>();
		loop.start();
		for (int i = 0; i < SCROLLS; i++) {
			painted.set(null);
			long turned = System.nanoTime();
			double ownTurned = loop.own();
			hands.pageDown();
			while (painted.get() == null && System.nanoTime() - turned < 10_000_000_000L)
				Thread.sleep(0, 200_000);
			if (painted.get() != null) {
				frames.add((painted.get() - turned) / 1e6);
				ownFrames.add(loop.own() - ownTurned);
			}
			Thread.sleep(15);
		}
		if (frames.size() < SCROLLS / 2)
			throw new AssertionError("the table did not move");
		say("table-scroll-median", median(frames), median(ownFrames));
		sayWorst("table-scroll-worst-wait");
		hands.click(table, ask(() -> editable((NatTable) table)));
		cells();
	}

	/** The middle of a cell that people write in, near the middle of the table. */
	private static Point editable(NatTable table) {
		int y = table.getSize().y / 2;
		for (int x = table.getSize().x / 2; x < table.getSize().x; x += 10) {
			ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(x), table.getRowPositionByY(y));
			IEditableRule rule = cell == null ? null
					: table.getConfigRegistry().getConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, DisplayMode.EDIT, cell.getConfigLabels());
			if (rule != null && rule.isEditable(cell, table.getConfigRegistry()))
				return new Point(cell.getBounds().x + cell.getBounds().width / 2, y);
		}
		throw new AssertionError("no cell to write in");
	}

	/** Writes numbers into cells below each other, each taken over by Enter. */
	private void cells() throws InterruptedException {
		int before = ask(() -> session().stack().getUndoCommand() == null ? 0 : session().stack().getUndoCommand().hashCode());
		loop.start();
		for (int i = 0; i < 12; i++) {
			for (char digit : "1234".toCharArray()) {
				hands.press(digit);
				Thread.sleep(BETWEEN_KEYS);
			}
			hands.press(SWT.CR);
			Thread.sleep(i % 4 == 3 ? AFTER_BURST : 150);
		}
		if (before == ask(() -> session().stack().getUndoCommand() == null ? 0 : session().stack().getUndoCommand().hashCode()))
			throw new AssertionError("nothing was written into the table");
		sayWorst("typing-cell-worst-wait");
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}
}
