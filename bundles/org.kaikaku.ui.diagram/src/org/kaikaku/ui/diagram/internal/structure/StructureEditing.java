package org.kaikaku.ui.diagram.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.model.edit.NewElements;
import org.kaikaku.model.edit.PlanEdits;
import org.kaikaku.model.reformplan.Entry;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.parts.Change;
import org.kaikaku.ui.diagram.internal.parts.Editing;
import org.kaikaku.ui.diagram.internal.parts.Host;

/** What people can do on the structure map. */
public final class StructureEditing implements Editing {
	private static final String THEME = "theme";
	private static final String ITEM = "item";
	private static final String REPEAT = "repeat";
	private static final String ENTRIES = "entries";
	private final Host host;
	private final Lanes lanes;

	/** For a page. */
	public StructureEditing(Host host) {
		this.host = host;
		lanes = new Lanes(host);
	}

	@Override
	public List<Tool> tools() {
		return List.of(new Tool(THEME, Words.of("tool.theme"), Words.of("tool.theme.tip"), "layers", false),
				new Tool(ITEM, Words.of("tool.item"), Words.of("tool.item.tip"), "target", false),
				new Tool(REPEAT, Words.of("tool.repeat"), Words.of("tool.repeat.tip"), "repeat", true));
	}

	@Override
	public Optional<Change> create(String tool, Node target, Point at) {
		if (host.plan() == null)
			return Optional.empty();
		Node lane = lanes.of(target);
		EObject owner = lane == null ? host.plan() : host.element(lane.elementId()).orElse(host.plan());
		EClass type = THEME.equals(tool) ? ReformplanPackage.Literals.THEME : ReformplanPackage.Literals.REFORM_ITEM;
		int index = lane == null ? -1 : lanes.index(lane, at, List.of());
		if (type == ReformplanPackage.Literals.THEME) {
			// A click on a theme makes one after it; one within it only where the plan has such a level already.
			boolean within = owner instanceof Theme t && t.getEntries().stream().anyMatch(Theme.class::isInstance);
			if (owner instanceof Theme t && !within) {
				owner = t.eContainer();
				index = entries(owner).indexOf(t) + 1;
			}
		}
		EReference feature = feature(owner);
		if (feature == null)
			return Optional.empty();
		EObject made = NewElements.make(new NewChild(owner, feature, type), host.year());
		return Optional.of(new Change(index < 0 ? host.session().edits().add(new NewChild(owner, feature, type), made)
				: host.session().edits().add(owner, feature, made, index), Words.of("edit.add", host.session().labels().words().of(type)),
				made));
	}

	private static EReference feature(EObject owner) {
		return owner.eClass().getEStructuralFeature(ENTRIES) instanceof EReference r ? r : null;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> entries(EObject owner) {
		return (List<EObject>) owner.eGet(feature(owner));
	}

	@Override
	public Optional<Change> move(List<Node> boxes, Node target, Point at, double dx, double dy) {
		List<EObject> entries = entriesOf(boxes);
		Node lane = lanes.of(target);
		if (entries.isEmpty() || entries.size() != boxes.size() || lane == null || boxes.stream().allMatch(b -> lane.id().equals(b.parent())))
			return Optional.empty();
		EObject owner = lane.elementId() == null ? host.plan() : host.element(lane.elementId()).orElse(null);
		if (owner == null || feature(owner) == null || !PlanEdits.fits(entries, owner, feature(owner)))
			return Optional.empty();
		return Optional.of(Change.of(host.session().edits().move(entries, owner, feature(owner), lanes.index(lane, at, boxes)), Words.of("edit.move")));
	}

	private List<EObject> entriesOf(List<Node> boxes) {
		List<EObject> found = new ArrayList<>();
		for (Node box : boxes)
			host.element(box.elementId()).filter(Entry.class::isInstance).ifPresent(found::add);
		return found;
	}

	@Override
	public Rect mark(List<Node> boxes, Node target, Point at) {
		Node lane = lanes.of(target);
		if (lane == null || !boxes.isEmpty() && boxes.stream().allMatch(b -> lane.id().equals(b.parent())))
			return null;
		return lanes.mark(lane, at, boxes);
	}

	@Override
	public boolean begins(String tool, Node from) {
		return host.element(from.elementId()).filter(e -> e instanceof ReformItem || e instanceof RepeatedListing).isPresent();
	}

	@Override
	public Optional<Change> connect(String tool, Node from, Node to) {
		Node lane = lanes.of(to);
		EObject source = host.element(from.elementId()).orElse(null);
		ReformItem item = source instanceof RepeatedListing listing ? listing.getItem() : source instanceof ReformItem i ? i : null;
		if (lane == null || item == null || lane.id().equals(from.parent()))
			return Optional.empty();
		EObject owner = host.element(lane.elementId()).orElse(null);
		if (!(owner instanceof Theme) || owner == item.eContainer() || entries(owner).stream().anyMatch(e -> e instanceof RepeatedListing r && r.getItem() == item))
			return Optional.empty();
		return Optional.of(Change.of(host.session().edits().repeat(List.of(item), owner, feature(owner), -1), Words.of("edit.repeat")));
	}

	@Override
	public Optional<Change> delete(List<Node> boxes, List<Edge> edges, List<Bar> bars) {
		List<EObject> elements = entriesOf(boxes);
		return elements.isEmpty() ? Optional.empty()
				: Optional.of(Change.of(host.session().edits().delete(elements), Words.of("edit.delete")));
	}

	/** Whether the shown plan has an element. */
	boolean isOwn(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (e instanceof Plan p)
				return p == host.plan();
		return false;
	}
}
