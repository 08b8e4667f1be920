package org.kaikaku.ui.diagram.internal.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
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
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.parts.Change;
import org.kaikaku.ui.diagram.internal.parts.Editing;
import org.kaikaku.ui.diagram.internal.parts.Host;
import org.kaikaku.ui.diagram.internal.parts.Placing;

/** What people can do with themes and items wherever they lie in lanes: make, move, delete. */
public class ItemEditing implements Editing {
	/** Id of the tool that makes themes. */
	protected static final String THEME = "theme";
	/** Id of the tool that makes items. */
	protected static final String ITEM = "item";
	private static final String ENTRIES = "entries";
	/** The page. */
	protected final Host host;
	/** The lanes of its picture. */
	protected final Lanes lanes;
	private final Placing placing;

	/** For a page. */
	protected ItemEditing(Host host) {
		this.host = host;
		lanes = new Lanes(host);
		placing = new Placing(host);
	}

	/** The tool that makes themes. */
	protected static Tool themeTool() {
		return new Tool(THEME, Words.of("tool.theme"), Words.of("tool.theme.tip"), "layers", false);
	}

	/** The tool that makes items. */
	protected static Tool itemTool() {
		return new Tool(ITEM, Words.of("tool.item"), Words.of("tool.item.tip"), "target", false);
	}

	@Override
	public Optional<Change> create(String tool, Node target, Point at) {
		if (host.plan() == null || !THEME.equals(tool) && !ITEM.equals(tool))
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

	/** The feature that holds themes and items; null for elements that hold none. */
	protected static EReference feature(EObject owner) {
		return owner.eClass().getEStructuralFeature(ENTRIES) instanceof EReference r ? r : null;
	}

	/** The themes, items and listings of a plan or theme. */
	@SuppressWarnings("unchecked")
	protected static List<EObject> entries(EObject owner) {
		return (List<EObject>) owner.eGet(feature(owner));
	}

	@Override
	public Optional<Change> move(List<Node> boxes, Node target, Point at, double dx, double dy) {
		Node lane = lanes.of(target);
		boolean stays = boxes.stream().noneMatch(Node::isLane) && (lane == null || boxes.stream().allMatch(b -> lane.id().equals(b.parent())));
		if (stays)
			return boxes.stream().allMatch(b -> b.parent() == null) || lane != null ? placing.by(boxes, dx, dy) : Optional.empty();
		return lane == null ? Optional.empty() : rearrange(boxes, lane, at);
	}

	/** Moves themes, items and listings to another place in the plan; places that people chose for them are given up. */
	protected final Optional<Change> rearrange(List<Node> boxes, Node lane, Point at) {
		List<EObject> entries = entriesOf(boxes);
		if (entries.isEmpty() || entries.size() != boxes.size())
			return Optional.empty();
		Node before = boxes.stream().allMatch(Node::isLane) ? lanes.level(lane, boxes.get(0)) : lane;
		EObject owner = before == null || before.elementId() == null ? host.plan() : host.element(before.elementId()).orElse(null);
		if (owner == null || feature(owner) == null || !PlanEdits.fits(entries, owner, feature(owner)))
			return Optional.empty();
		CompoundCommand all = new CompoundCommand();
		Command moving = host.session().edits().move(entries, owner, feature(owner), lanes.index(before, at, boxes));
		if (moving == null)
			return Optional.empty();
		all.append(moving);
		Map<String, Point> places = new HashMap<>();
		boxes.forEach(b -> places.put(b.id(), null));
		Command unplacing = host.placing(places);
		if (unplacing != null)
			all.append(unplacing);
		return Optional.of(Change.of(all.unwrap(), Words.of("edit.move")));
	}

	/** The themes, items and listings among boxes; those of other files are not. */
	protected final List<EObject> entriesOf(List<Node> boxes) {
		List<EObject> found = new ArrayList<>();
		for (Node box : boxes)
			host.element(box.elementId()).filter(e -> e instanceof Entry && e.eResource() == host.session().file().resource()).ifPresent(found::add);
		return found;
	}

	@Override
	public Rect mark(List<Node> boxes, Node target, Point at) {
		Node lane = lanes.of(target);
		if (lane == null || !boxes.isEmpty() && boxes.stream().allMatch(b -> lane.id().equals(b.parent())))
			return null;
		return lanes.mark(boxes.isEmpty() || !boxes.stream().allMatch(Node::isLane) ? lane : lanes.level(lane, boxes.get(0)), at, boxes);
	}

	@Override
	public Optional<Change> delete(List<Node> boxes, List<Edge> edges, List<Bar> bars) {
		List<EObject> elements = entriesOf(boxes);
		return elements.isEmpty() ? Optional.empty()
				: Optional.of(Change.of(host.session().edits().delete(elements), Words.of("edit.delete")));
	}
}
