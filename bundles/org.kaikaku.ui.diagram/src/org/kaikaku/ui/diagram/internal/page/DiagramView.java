package org.kaikaku.ui.diagram.internal.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.DiagramFilter;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.DiagramOptions;
import org.kaikaku.diagram.Diagrams;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.drawing.Cuts;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.PaperPicture;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.positions.Positions;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.canvas.PictureViewer;
import org.kaikaku.ui.diagram.internal.canvas.Zooming;
import org.kaikaku.ui.diagram.internal.parts.BarPart;
import org.kaikaku.ui.diagram.internal.parts.BoxPart;
import org.kaikaku.ui.diagram.internal.parts.Change;
import org.kaikaku.ui.diagram.internal.parts.Editing;
import org.kaikaku.ui.diagram.internal.parts.ElementPart;
import org.kaikaku.ui.diagram.internal.parts.Host;
import org.kaikaku.ui.diagram.internal.parts.LinePart;
import org.kaikaku.ui.diagram.internal.parts.Picture;
import org.kaikaku.ui.diagram.internal.parts.PicturePart;
import org.kaikaku.ui.diagram.internal.places.Arrangements;
import org.kaikaku.ui.diagram.internal.places.PlaceBook;
import org.kaikaku.ui.session.Desk;
import org.kaikaku.ui.session.PlanSession;
import org.kaikaku.validation.ValidationResult;

/** A diagram of the plan in front, with its palette. It follows the plan, the year and the selection of the window. */
public final class DiagramView implements Pictured, PlanSession.Listener, Desk.Listener, Host {
	private final PlanSession session;
	private final Desk desk;
	private final DiagramKind kind;
	private final Editing editing;
	private final DiagramArea area;
	private final PictureMaker maker;
	private final SelectionLink link;
	private final PlaceBook places;
	private final PageArrangement arrangement;
	private final PageFilter filter = new PageFilter(this);
	private final Folding folding = new Folding(this);
	private final BoxSearch search = new BoxSearch(this);
	private final Runnable placed = this::show;
	private Plan plan;
	private Picture picture;
	private Set<String> findings = Set.of();
	private EObject toRename;
	private EObject toReveal;
	private boolean current;

	DiagramView(Composite parent, PlanSession session, Desk desk, DiagramKind kind, Function<Host, Editing> editing, PlaceBook places,
			Arrangements arrangements) {
		this.session = session;
		this.desk = desk;
		this.kind = kind;
		this.places = places;
		arrangement = new PageArrangement(this, places, arrangements);
		this.editing = editing.apply(this);
		area = new DiagramArea(parent, this);
		link = new SelectionLink(this, desk);
		maker = new PictureMaker(parent.getDisplay(), this::ready, this::meanwhile);
		keepFindings(session.findings());
		session.addListener(this);
		desk.addListener(this);
		places.addListener(placed);
		area.start();
		show();
	}

	private Plan current() {
		Plan chosen = desk.session().orElse(null) == session ? desk.plan().orElse(null) : plan;
		return chosen != null && chosen.eContainer() != null ? chosen
				: session.file().municipality().getPlans().stream().findFirst().orElse(null);
	}

	/** Makes the picture anew. */
	void show() {
		plan = current();
		current = false;
		if (plan == null) {
			picture = null;
			((PicturePart) viewer().getContents()).show();
			return;
		}
		FiscalYear year = desk.year() != null && PlanStructure.of(plan).years().contains(desk.year()) ? desk.year() : null;
		DiagramOptions options = DiagramOptions.of(Words.locale()).withYear(year).withFindings(findings).withEveryone(filter.everyone());
		Diagram diagram = Diagrams.of(plan, kind, kind == DiagramKind.SCHEDULE ? options.withToday(LocalDate.now()) : options);
		Positions.Place key = key();
		maker.make(DiagramFilter.of(diagram, filter.shows(), folding.folded(), Words.locale()), () -> {
			places.load();
			return places.positions().of(key);
		}, arrangement::current, picture == null);
	}

	/** A picture for the time until the one that was asked for is ready. */
	private void meanwhile(Picture made) {
		EObject reveal = toReveal;
		EObject rename = toRename;
		toReveal = null;
		toRename = null;
		ready(made);
		current = false;
		toReveal = reveal;
		toRename = rename;
	}

	private void ready(Picture made) {
		if (area.isDisposed())
			return;
		boolean first = picture == null;
		picture = made;
		current = true;
		link.quietly(() -> ((PicturePart) viewer().getContents()).show());
		if (first)
			zooming().begin(made.drawing());
		link.follow(false);
		area.pictureChanged();
		EObject wanted = toReveal;
		toReveal = null;
		if (wanted != null)
			link.nearest(wanted).ifPresent(viewer()::reveal);
		EObject named = toRename;
		toRename = null;
		if (named instanceof Identified identified)
			part(identified.getId()).ifPresent(p -> {
				viewer().select(p);
				viewer().reveal(p);
				p.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
			});
	}

	/** The diagram that the person sees; empty when another page is in front. */
	public static Optional<DiagramView> inFront() {
		return Pictured.inFront().filter(DiagramView.class::isInstance).map(DiagramView.class::cast);
	}

	@Override
	public Optional<Drawing> drawing() {
		return Optional.ofNullable(picture).map(Picture::drawing);
	}

	@Override
	public Optional<Supplier<PaperPicture>> onPaper() {
		Picture shown = picture;
		return Optional.ofNullable(shown).map(p -> () -> new PaperPicture(p.drawing(), Cuts.of(p.diagram(), p.layout())));
	}

	@Override
	public Control control() {
		return viewer().getControl();
	}

	@Override
	public Optional<Path> planFile() {
		return session.path();
	}

	/** Whether the newest picture is shown. */
	public boolean isCurrent() {
		return current;
	}

	/** Which diagram it is. */
	public DiagramKind kind() {
		return kind;
	}

	/** The boxes that are selected. */
	public List<Node> selectedBoxes() {
		return selected(BoxPart.class).map(BoxPart::node).filter(Objects::nonNull).toList();
	}

	/** The lines that are selected. */
	public List<Edge> selectedLines() {
		return selected(LinePart.class).map(LinePart::edge).filter(Objects::nonNull).toList();
	}

	/** The bars that are selected. */
	public List<Bar> selectedBars() {
		return selected(BarPart.class).map(BarPart::bar).filter(Objects::nonNull).toList();
	}

	/** What is selected last. */
	public Optional<ElementPart> selectedPart() {
		return selected(ElementPart.class).reduce((a, b) -> b);
	}

	private <T> Stream<T> selected(Class<T> type) {
		List<?> parts = viewer().getSelectedEditParts();
		return parts.stream().filter(type::isInstance).map(type::cast);
	}

	/** The part that stands for an element. */
	public Optional<EditPart> part(String elementId) {
		return picture == null ? Optional.empty()
				: picture.keyOf(elementId).map(k -> (EditPart) viewer().getEditPartRegistry().get(k));
	}

	/** The scale. */
	public Zooming zooming() {
		return area.zooming();
	}

	/** The whole picture, as large as the window allows. */
	public void fit() {
		zooming().fit(picture == null ? null : picture.drawing());
	}

	/** Which items are shown. */
	public PageFilter filter() {
		return filter;
	}

	/** In which order boxes stand. */
	public PageArrangement arrangement() {
		return arrangement;
	}

	/** What is folded away. */
	public Folding folding() {
		return folding;
	}

	BoxSearch search() {
		return search;
	}

	/** Puts the keyboard into the search field. */
	public void searchFocus() {
		area.searchFocus();
	}

	/** Whether the small picture of the whole is shown. */
	public boolean hasOverview() {
		return area.hasOverview();
	}

	/** Shows or hides the small picture of the whole. */
	public void overview(boolean shown) {
		area.overview(shown);
	}

	@Override
	public void contentChanged(Set<EObject> structure, Set<EObject> changed) {
		if (!area.isDisposed())
			show();
	}

	@Override
	public void findingsChanged(ValidationResult result) {
		if (!area.isDisposed() && keepFindings(result))
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
		if (source != link)
			link.follow(area.isVisible());
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
		return area.viewer();
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

	/** The picture in the diagram file. */
	Positions.Place key() {
		return new Positions.Place(plan.getId(), kind);
	}

	@Override
	public Command placing(Map<String, Point> chosen) {
		return places.placing(key(), chosen);
	}

	@Override
	public boolean execute(Change change) {
		desk.flush();
		if (!session.execute(change.command(), change.label()))
			return false;
		session.flush();
		if (change.made() != null) {
			toRename = change.made();
			desk.select(List.of(change.made()), link);
		}
		return true;
	}

	@Override
	public void setFocus() {
		viewer().getControl().setFocus();
	}

	@Override
	public void reveal(EObject element) {
		if (picture == null)
			toReveal = element;
		else
			link.nearest(element).ifPresent(viewer()::reveal);
	}

	@Override
	public void dispose() {
		maker.stop();
		session.removeListener(this);
		desk.removeListener(this);
		places.removeListener(placed);
	}
}
