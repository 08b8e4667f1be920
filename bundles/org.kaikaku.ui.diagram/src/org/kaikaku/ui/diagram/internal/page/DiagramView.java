package org.kaikaku.ui.diagram.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Tool;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.swt.IFocusService;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.canvas.PictureViewer;
import org.kaikaku.ui.diagram.internal.parts.BoxPart;
import org.kaikaku.ui.diagram.internal.parts.Change;
import org.kaikaku.ui.diagram.internal.parts.Editing;
import org.kaikaku.ui.diagram.internal.parts.ElementPart;
import org.kaikaku.ui.diagram.internal.parts.Host;
import org.kaikaku.ui.diagram.internal.parts.PartFactory;
import org.kaikaku.ui.diagram.internal.parts.Picture;
import org.kaikaku.ui.diagram.internal.parts.PicturePart;
import org.kaikaku.ui.page.PlanPageView;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.validation.ValidationResult;

/** A diagram of the plan in front, with its palette. It follows the plan, the year and the selection of the window. */
public final class DiagramView implements PlanPageView, PlanSession.Listener, Desk.Listener, Host {
	private static final String FOCUS = "org.kaikaku.ui.diagram";
	private static final String KEY = DiagramView.class.getName();
	private final PlanSession session;
	private final Desk desk;
	private final DiagramKind kind;
	private final Editing editing;
	private final Composite area;
	private final PictureViewer viewer;
	private final ToolStrip strip;
	private final PictureMaker maker;
	private Plan plan;
	private Picture picture;
	private Set<String> findings = Set.of();
	private EObject toRename;
	private boolean following;
	private boolean current;

	DiagramView(Composite parent, PlanSession session, Desk desk, DiagramKind kind, Function<Host, Editing> editing) {
		this.session = session;
		this.desk = desk;
		this.kind = kind;
		this.editing = editing.apply(this);
		area = new Composite(parent, SWT.NONE);
		area.setData(KEY, this);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		EditDomain domain = new EditDomain() {
			@Override
			public void setActiveTool(Tool tool) {
				super.setActiveTool(tool);
				if (strip != null)
					strip.active(tool);
			}
		};
		domain.setCommandStack(new SessionStack());
		strip = new ToolStrip(area, domain, this.editing.tools());
		GridDataFactory.fillDefaults().indent(2, 4).applyTo(strip.control());
		viewer = new PictureViewer(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.setEditDomain(domain);
		domain.addViewer(viewer);
		viewer.setEditPartFactory(new PartFactory(this));
		viewer.setContents(this);
		viewer.addSelectionChangedListener(e -> selected());
		PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(viewer.getControl(), FOCUS);
		maker = new PictureMaker(area.getDisplay(), this::ready);
		keepFindings(session.findings());
		session.addListener(this);
		desk.addListener(this);
		show();
	}

	private Plan current() {
		Plan chosen = desk.session().orElse(null) == session ? desk.plan().orElse(null) : plan;
		return chosen != null && chosen.eContainer() != null ? chosen
				: session.file().municipality().getPlans().stream().findFirst().orElse(null);
	}

	private void show() {
		plan = current();
		current = false;
		if (plan == null) {
			picture = null;
			((PicturePart) viewer.getContents()).show();
			return;
		}
		FiscalYear year = desk.year() != null && PlanStructure.of(plan).years().contains(desk.year()) ? desk.year() : null;
		DiagramOptions options = DiagramOptions.of(Words.locale()).withYear(year).withFindings(findings);
		Diagram diagram = Diagrams.of(plan, kind, kind == DiagramKind.SCHEDULE ? options.withToday(LocalDate.now()) : options);
		maker.make(diagram, Map.of());
	}

	private void ready(Picture made) {
		if (area.isDisposed())
			return;
		picture = made;
		current = true;
		following = true;
		((PicturePart) viewer.getContents()).show();
		following = false;
		follow(false);
		EObject named = toRename;
		toRename = null;
		if (named instanceof Identified identified)
			part(identified.getId()).filter(BoxPart.class::isInstance).ifPresent(p -> {
				viewer.select(p);
				viewer.reveal(p);
				((BoxPart) p).rename();
			});
	}

	/** Whether the newest picture is shown. */
	public boolean isCurrent() {
		return current;
	}

	/** The part that stands for an element. */
	public Optional<EditPart> part(String elementId) {
		return picture == null ? Optional.empty()
				: picture.keyOf(elementId).map(k -> (EditPart) viewer.getEditPartRegistry().get(k));
	}

	private void selected() {
		if (following || picture == null)
			return;
		List<EObject> elements = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts())
			if (part instanceof ElementPart e)
				element(e.elementId()).filter(o -> o.eResource() == session.file().resource() && !elements.contains(o)).ifPresent(elements::add);
		if (!elements.isEmpty())
			desk.select(elements, this);
	}

	/** Selects the parts of what is selected in the window; of elements that have none, those of what they lie in. */
	private void follow(boolean reveals) {
		if (picture == null || desk.session().orElse(null) != session)
			return;
		List<EditPart> parts = new ArrayList<>();
		for (EObject element : desk.elements())
			nearest(element).filter(p -> !parts.contains(p)).ifPresent(parts::add);
		if (parts.equals(viewer.getSelectedEditParts()))
			return;
		following = true;
		viewer.setSelection(new StructuredSelection(parts));
		following = false;
		if (reveals && !parts.isEmpty())
			viewer.reveal(parts.get(0));
	}

	private Optional<EditPart> nearest(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (e instanceof Identified identified) {
				Optional<EditPart> found = part(identified.getId()).filter(EditPart::isSelectable);
				if (found.isPresent())
					return found;
			}
		return Optional.empty();
	}

	@Override
	public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
		if (!area.isDisposed())
			show();
	}

	@Override
	public void findingsChanged(ValidationResult result) {
		if (area.isDisposed() || !keepFindings(result))
			return;
		show();
	}

	private boolean keepFindings(ValidationResult result) {
		Set<String> ids = new LinkedHashSet<>();
		if (result != null)
			result.findings().forEach(f -> Marked.of(f.element()).ifPresent(ids::add));
		boolean differs = !ids.equals(findings);
		findings = ids;
		return differs;
	}

	@Override
	public void yearChanged() {
		if (!area.isDisposed() && desk.session().orElse(null) == session)
			show();
	}

	@Override
	public void selectionChanged(Object source) {
		if (area.isDisposed() || desk.session().orElse(null) != session)
			return;
		if (!Objects.equals(plan, current()))
			show();
		if (source != this)
			follow(area.isVisible());
	}

	@Override
	public PlanSession session() {
		return session;
	}

	@Override
	public Picture picture() {
		return picture;
	}

	@Override
	public Editing editing() {
		return editing;
	}

	@Override
	public PictureViewer viewer() {
		return viewer;
	}

	@Override
	public Plan plan() {
		return plan;
	}

	@Override
	public FiscalYear year() {
		return desk.year();
	}

	@Override
	public Optional<EObject> element(String id) {
		if (id == null)
			return Optional.empty();
		EObject own = session.file().resource().getEObject(id);
		if (own != null || session.file().resource().getResourceSet() == null)
			return Optional.ofNullable(own);
		for (Resource other : session.file().resource().getResourceSet().getResources()) {
			EObject found = other.getEObject(id);
			if (found != null)
				return Optional.of(found);
		}
		return Optional.empty();
	}

	@Override
	public boolean execute(Change change) {
		desk.flush();
		if (!session.execute(change.command(), change.label()))
			return false;
		session.flush();
		if (change.made() != null) {
			toRename = change.made();
			desk.select(List.of(change.made()), this);
		}
		return true;
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void reveal(EObject element) {
		if (picture != null)
			nearest(element).ifPresent(viewer::reveal);
	}

	@Override
	public void dispose() {
		maker.stop();
		session.removeListener(this);
		desk.removeListener(this);
	}
}
