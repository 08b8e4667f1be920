package org.kaikaku.ui.diagram.internal.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.chart.IndicatorChart;
import org.kaikaku.diagram.chart.IndicatorCharts;
import org.kaikaku.diagram.drawing.ChartSheetDrawing;
import org.kaikaku.diagram.drawing.Cuts;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.PaperPicture;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.icons.IconFiles;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.canvas.PictureViewer;
import org.kaikaku.ui.diagram.internal.page.Exporting;
import org.kaikaku.ui.diagram.internal.page.Pictured;
import org.kaikaku.ui.diagram.internal.page.Printing;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;

/** The charts of the plan in front. It follows the plan and the selection of the window, and selects what is pressed. */
final class ChartView implements Pictured, PlanSession.Listener, Desk.Listener {
	private final PlanSession session;
	private final Desk desk;
	private final ChartSheet sheet;
	private final AtomicInteger asked = new AtomicInteger();
	private Plan plan;
	private List<IndicatorChart> charts = List.of();
	private int width;
	private LocalResourceManager images;

	ChartView(Composite parent, PlanSession session, Desk desk) {
		this.session = session;
		this.desk = desk;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools(area));
		sheet = new ChartSheet(area, this::choose);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet.control());
		sheet.control().addListener(SWT.Resize, e -> {
			if (sheet.width() != width && !charts.isEmpty())
				draw();
		});
		session.addListener(this);
		desk.addListener(this);
		read();
	}

	private Control tools(Composite area) {
		ToolBar bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
		tool(bar, "export", "image", () -> new Exporting(this).ask());
		tool(bar, "print", "printer", () -> new Printing(this).ask());
		return bar;
	}

	private void tool(ToolBar bar, String key, String icon, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setToolTipText(Words.of(key + ".tip"));
		item.setImage(images.get(IconFiles.url(icon).map(ImageDescriptor::createFromURL).orElseGet(ImageDescriptor::getMissingImageDescriptor)));
		item.addListener(SWT.Selection, e -> action.run());
	}

	@Override
	public Optional<Drawing> drawing() {
		return sheet.drawing();
	}

	/** Laid out for paper, however wide the window is. */
	@Override
	public Optional<Supplier<PaperPicture>> onPaper() {
		List<IndicatorChart> shown = charts;
		String name = name();
		return sheet.drawing().map(d -> () -> {
			Drawing drawing = ChartSheetDrawing.of(name, shown, ChartSheetDrawing.PAPER_WIDTH, GothicFont.INSTANCE, Words.locale());
			return new PaperPicture(drawing, Cuts.betweenCards(drawing));
		});
	}

	private String name() {
		return plan == null || plan.getName() == null ? "" : plan.getName();
	}

	@Override
	public Control control() {
		return sheet.control();
	}

	@Override
	public Optional<Path> planFile() {
		return session.path();
	}

	private Plan current() {
		Plan chosen = desk.session().orElse(null) == session ? desk.plan().orElse(null) : plan;
		return chosen != null && chosen.eContainer() != null ? chosen
				: session.file().municipality().getPlans().stream().findFirst().orElse(null);
	}

	/** Takes the figures from the plan; on the interface thread, where the plan does not change meanwhile. */
	private void read() {
		plan = current();
		charts = plan == null ? List.of() : IndicatorCharts.of(plan, Words.locale());
		draw();
	}

	/** Lays the charts out beside the interface thread. */
	private void draw() {
		int mine = asked.incrementAndGet();
		width = sheet.width();
		int wide = width;
		List<IndicatorChart> shown = charts;
		String name = name();
		Job job = Job.create(Words.of("job.layout"), monitor -> {
			PictureViewer.prepare();
			if (mine != asked.get())
				return;
			Drawing drawing = ChartSheetDrawing.of(name, shown, wide, GothicFont.INSTANCE, Words.locale());
			if (!sheet.control().isDisposed())
				sheet.control().getDisplay().asyncExec(() -> {
					if (mine == asked.get() && !sheet.control().isDisposed()) {
						sheet.show(drawing, shown);
						follow();
					}
				});
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void choose(IndicatorChart chart) {
		EObject element = session.file().resource().getEObject(chart.elementId());
		if (element != null)
			desk.select(List.of(element), this);
	}

	/** Marks what is selected: one indicator, or all of an item, theme or plan. */
	private void follow() {
		EObject selected = desk.session().orElse(null) == session ? desk.element().orElse(null) : null;
		Indicator indicator = selected == null ? null : PlanStructure.ancestor(selected, Indicator.class).orElse(null);
		PlanElement owner = selected == null ? null : PlanStructure.ancestor(selected, PlanElement.class).orElse(null);
		sheet.mark(chart -> indicator != null ? Objects.equals(chart.elementId(), indicator.getId())
				: owner != null && !(owner instanceof Plan) && Objects.equals(chart.ownerId(), owner.getId()));
	}

	@Override
	public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
		read();
	}

	@Override
	public void selectionChanged(Object source) {
		if (!Objects.equals(plan, current()))
			read();
		else if (desk.session().orElse(null) == session)
			follow();
	}

	@Override
	public void reveal(EObject element) {
		follow();
	}

	@Override
	public void setFocus() {
		sheet.control().setFocus();
	}

	@Override
	public void dispose() {
		asked.incrementAndGet();
		session.removeListener(this);
		desk.removeListener(this);
	}
}
