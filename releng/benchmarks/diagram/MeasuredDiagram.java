package diagram;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.kaikaku.diagram.Node;
import org.kaikaku.ui.diagram.internal.page.DiagramView;
import org.kaikaku.ui.diagram.internal.parts.Keys;
import org.kaikaku.ui.internal.editor.PlanEditor;
import org.kaikaku.ui.internal.editor.PlanEditorInput;

/**
 * The workbench in which a thread opens diagrams, scrolls and drags, and says how long it took, a line
 * "measured name milliseconds own" each: by the clock, and of it the processor time of the interface thread and of the layout.
 * A step counts from the event until the window is painted anew. Plans are given by the properties bench.small and bench.large.
 */
public final class MeasuredDiagram implements IApplication {
	private static final int STEPS = 60;
	private static final int STEP = 24;
	private static final double NANOS = 1e6;
	private static final int WAIT = 5000;
	private Display display;
	private volatile long painted;
	private volatile long paintedWork;
	private double clock;

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
			until(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().isVisible());
			Thread.sleep(1500);
			open("small", System.getProperty("bench.small"));
			diagram("real-structure", "diagram.structure");
			diagram("real-responsibility", "diagram.responsibility");
			diagram("real-schedule", "diagram.schedule");
			diagram("real-lineage", "diagram.lineage");
			open("large", System.getProperty("bench.large"));
			diagram("large-structure", "diagram.structure");
			steps("large-structure");
			diagram("large-responsibility", "diagram.responsibility");
			steps("large-responsibility");
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

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private void until(BooleanSupplier condition) throws InterruptedException {
		boolean[] is = new boolean[1];
		for (int i = 0; i < 30_000 && !is[0]; i++) {
			display.syncExec(() -> is[0] = condition.getAsBoolean());
			if (!is[0])
				Thread.sleep(2);
		}
		if (!is[0])
			throw new AssertionError("It never comes");
	}

	private void open(String name, String file) throws InterruptedException {
		display.syncExec(() -> {
			try {
				page().openEditor(new PlanEditorInput(Path.of(file)), PlanEditor.ID);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		until(() -> page().getActiveEditor() instanceof PlanEditor editor && editor.session() != null
				&& editor.getTitle().equals(Path.of(file).getFileName().toString()) && editor.session().findings() != null);
		Thread.sleep(1000);
	}

	private static double processor() {
		var threads = ManagementFactory.getThreadMXBean();
		double sum = 0;
		for (long id : threads.getAllThreadIds())
			sum += Math.max(0, threads.getThreadCpuTime(id)) / NANOS;
		return sum;
	}

	/** From the press on the tab until the picture is painted. */
	private void diagram(String name, String id) throws InterruptedException {
		long begin = System.nanoTime();
		double work = processor();
		display.syncExec(() -> ((PlanEditor) page().getActiveEditor()).showPage(id));
		until(() -> DiagramView.inFront().filter(v -> ("diagram." + v.kind().word()).equals(id) && v.isCurrent()).isPresent());
		display.syncExec(() -> view().viewer().getControl().update());
		say(name + "-open", (System.nanoTime() - begin) / NANOS, processor() - work);
		display.syncExec(() -> System.out.printf("%s: %d boxes, %d lines%n", name, view().picture().diagram().nodes().size(),
				view().picture().diagram().edges().size()));
	}

	private static DiagramView view() {
		return DiagramView.inFront().orElseThrow();
	}

	private void steps(String name) throws InterruptedException {
		display.syncExec(() -> view().zooming().to(1));
		Thread.sleep(500);
		FigureCanvas[] canvas = new FigureCanvas[1];
		display.syncExec(() -> {
			canvas[0] = view().viewer().getFigureCanvas();
			watch(canvas[0]);
		});
		double[] clocks = new double[STEPS];
		double[] scrolls = new double[STEPS];
		for (int i = 0; i < STEPS; i++) {
			int y = (i + 1) * STEP;
			scrolls[i] = timed(() -> canvas[0].scrollTo(0, y));
			clocks[i] = clock;
		}
		told(name + "-scroll", clocks, scrolls);
		Point[] at = new Point[1];
		display.syncExec(() -> {
			canvas[0].scrollTo(0, 0);
			canvas[0].update();
			at[0] = someItem();
		});
		double[] drags = new double[STEPS];
		timed(() -> mouse(canvas[0], SWT.MouseMove, at[0], 0));
		timed(() -> mouse(canvas[0], SWT.MouseDown, at[0], 0));
		Thread.sleep(700);
		for (int i = 0; i < STEPS; i++) {
			Point to = new Point(at[0].x + 7 + i * 3, at[0].y + 5 + i * 2);
			drags[i] = timed(() -> mouse(canvas[0], SWT.MouseMove, to, SWT.BUTTON1));
			clocks[i] = clock;
		}
		timed(() -> mouse(canvas[0], SWT.MouseUp, new Point(at[0].x + 1, at[0].y), SWT.BUTTON1));
		told(name + "-drag", clocks, drags);
	}

	private Point someItem() {
		for (Node node : view().picture().diagram().nodes())
			if (node.kind() == Node.Kind.ITEM) {
				var part = (GraphicalEditPart) view().viewer().getEditPartRegistry().get(new Keys.Box(node.id()));
				view().viewer().reveal(part);
				Rectangle box = part.getFigure().getBounds().getCopy();
				part.getFigure().translateToAbsolute(box);
				return new Point(box.x + 40, box.y + box.height / 2);
			}
		throw new AssertionError("no item");
	}

	private void mouse(FigureCanvas canvas, int type, Point at, int state) {
		Event event = new Event();
		event.type = type;
		event.x = at.x;
		event.y = at.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.stateMask = state;
		event.count = 1;
		event.time = (int) System.currentTimeMillis();
		canvas.notifyListeners(type, event);
	}

	/**
	 * The processor time of the interface thread for a step and the painting that it causes, in milliseconds; the time by the clock is
	 * added up in {@link #clock}. Without a painting the step has no time: a negative number.
	 */
	private double timed(Runnable step) throws InterruptedException {
		var threads = ManagementFactory.getThreadMXBean();
		long[] before = new long[2];
		painted = 0;
		display.syncExec(() -> {
			before[0] = System.nanoTime();
			before[1] = threads.getCurrentThreadCpuTime();
			step.run();
			view().viewer().flush();
		});
		for (int i = 0; i < WAIT && painted == 0; i++)
			Thread.sleep(1);
		clock = (painted - before[0]) / NANOS;
		return painted == 0 ? -1 : (paintedWork - before[1]) / NANOS;
	}

	private void watch(FigureCanvas canvas) {
		// Comes after the painting itself, which was asked for first.
		canvas.addListener(SWT.Paint, e -> {
			paintedWork = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			painted = System.nanoTime();
		});
	}

	private static void told(String name, double[] clocks, double[] own) {
		long seen = Arrays.stream(own).filter(t -> t >= 0).count();
		if (seen < STEPS / 2)
			throw new AssertionError(name + ": only " + seen + " steps were painted");
		double[] byClock = Arrays.stream(clocks).filter(t -> t >= 0).sorted().toArray();
		double[] byWork = Arrays.stream(own).filter(t -> t >= 0).sorted().toArray();
		say(name + "-median", byClock[byClock.length / 2], byWork[byWork.length / 2]);
		say(name + "-95th", byClock[byClock.length * 95 / 100], byWork[byWork.length * 95 / 100]);
	}
}
