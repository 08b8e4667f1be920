package org.kaikaku.ui.diagram.internal.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.model.edit.NewChild;
import org.kaikaku.model.edit.NewElements;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.ReformplanPackage.Literals;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.StepKind;
import org.kaikaku.model.reformplan.StepTrack;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.items.ItemEditing;
import org.kaikaku.ui.diagram.internal.items.Removal;
import org.kaikaku.ui.diagram.internal.parts.BarDrag;
import org.kaikaku.ui.diagram.internal.parts.Change;
import org.kaikaku.ui.diagram.internal.parts.Host;

/** What people can do on the schedule: make items, activities and bars, drag rows to another theme, and bars and
 * their ends along the years. */
public final class ScheduleEditing extends ItemEditing {
	private static final String ACTIVITY = "activity";
	private static final String BAR = "bar";
	private static final String MILESTONE = "milestone";
	private static final String ACTUAL = "actual";
	private final Terms terms;
	private final BarMoves bars;

	/** For a page. */
	public ScheduleEditing(Host host) {
		super(host);
		terms = new Terms(host);
		bars = new BarMoves(host, terms);
	}

	@Override
	public List<Tool> tools() {
		return List.of(itemTool(), tool(ACTIVITY, "list-checks"), tool(BAR, "chart-gantt"), tool(ACTUAL, "flag"), tool(MILESTONE, "milestone"));
	}

	private static Tool tool(String id, String icon) {
		return new Tool(id, Words.of("tool." + id), Words.of("tool." + id + ".tip"), icon, false);
	}

	@Override
	public Optional<Change> create(String tool, Node target, Point at) {
		Node row = terms.rowAt(at).orElse(target);
		return switch (tool) {
		case ACTIVITY -> activity(row);
		case BAR -> bar(row, at, StepKind.ARROW, StepTrack.PLANNED);
		case ACTUAL -> bar(row, at, StepKind.ARROW, StepTrack.ACTUAL);
		case MILESTONE -> bar(row, at, StepKind.MILESTONE, StepTrack.PLANNED);
		default -> super.create(tool, target, at);
		};
	}

	private Optional<Change> activity(Node row) {
		EObject element = row == null ? null : host.element(row.elementId()).orElse(null);
		EObject owner = element instanceof Activity a ? a.eContainer() : element;
		if (!(owner instanceof ReformItem) && !(owner instanceof Activity))
			return Optional.empty();
		NewChild place = new NewChild(owner, owner instanceof ReformItem ? Literals.REFORM_ITEM__ACTIVITIES : Literals.ACTIVITY__ACTIVITIES,
				Literals.ACTIVITY);
		EObject made = NewElements.make(place, host.year());
		List<?> siblings = (List<?>) owner.eGet(place.feature());
		int index = element instanceof Activity ? siblings.indexOf(element) + 1 : siblings.size();
		return Optional.of(new Change(host.session().edits().add(owner, place.feature(), made, index),
				Words.of("edit.add", host.session().labels().words().of(Literals.ACTIVITY)), made));
	}

	private Optional<Change> bar(Node row, Point at, StepKind kind, StepTrack track) {
		if (row == null || !(host.element(row.elementId()).orElse(null) instanceof Activity activity))
			return Optional.empty();
		return terms.at(at.x()).map(term -> {
			ScheduleStep made = ReformplanFactory.eINSTANCE.createScheduleStep();
			made.setKind(kind);
			made.setTrack(track);
			made.setStart(term);
			ElementIds.renew(made, activity);
			return new Change(host.session().edits().add(activity, Literals.ACTIVITY__STEPS, made, activity.getSteps().size()),
					Words.of("edit.add", host.session().labels().words().of(Literals.SCHEDULE_STEP)), made);
		});
	}

	/** Rows of a table have no places of their own. */
	@Override
	public Optional<Change> move(List<Node> boxes, Node target, Point at, double dx, double dy) {
		List<Node> rows = boxes.stream().filter(b -> b.kind() != Node.Kind.ACTIVITY).toList();
		Node row = terms.rowAt(at).orElse(target);
		if (rows.isEmpty() || rows.size() != boxes.size())
			return activities(boxes, row, at);
		Node lane = lanes.of(row);
		if (lane == null)
			return Optional.empty();
		return rearrange(rows, lane, at);
	}

	private Optional<Change> activities(List<Node> boxes, Node row, Point at) {
		List<EObject> moved = new ArrayList<>();
		boxes.forEach(b -> host.element(b.elementId()).filter(Activity.class::isInstance).ifPresent(moved::add));
		EObject over = row == null ? null : host.element(row.elementId()).orElse(null);
		if (moved.isEmpty() || moved.size() != boxes.size() || moved.contains(over))
			return Optional.empty();
		if (over instanceof ReformItem item)
			return Optional.of(Change.of(host.session().edits().move(moved, item, Literals.REFORM_ITEM__ACTIVITIES, 0), Words.of("edit.move")));
		if (!(over instanceof Activity beside) || !(beside.eContainer() instanceof ReformItem item))
			return Optional.empty();
		Rect place = host.picture().place(row.id());
		int index = item.getActivities().indexOf(beside) + (at.y() > place.middle() ? 1 : 0);
		return Optional.of(Change.of(host.session().edits().move(moved, item, Literals.REFORM_ITEM__ACTIVITIES, index), Words.of("edit.move")));
	}

	@Override
	public Rect mark(List<Node> boxes, Node target, Point at) {
		Node row = terms.rowAt(at).orElse(target);
		if (row == null)
			return null;
		Rect place = host.picture().place(row.id());
		if (boxes.isEmpty())
			return terms.cell(at.x(), place).orElse(null);
		double y = row.kind() == Node.Kind.ITEM || row.isLane() ? place.y() : at.y() > place.middle() ? place.bottom() : place.y();
		if (boxes.stream().noneMatch(b -> b.kind() == Node.Kind.ACTIVITY) && lanes.of(row) != null)
			return lanes.mark(lanes.of(row), at, boxes);
		return new Rect(place.x(), y - 1.5, place.width(), 3);
	}

	@Override
	public Optional<BarDrag> drag(Bar bar, BarDrag.Hold hold, double from, double to) {
		return host.element(bar.elementId()).filter(ScheduleStep.class::isInstance)
				.flatMap(s -> bars.drag((ScheduleStep) s, host.picture().bar(bar.elementId()).place(), hold, from, to));
	}

	@Override
	public Optional<BarDrag> step(Bar bar, BarDrag.Hold hold, int periods) {
		return host.element(bar.elementId()).filter(ScheduleStep.class::isInstance)
				.flatMap(s -> bars.step((ScheduleStep) s, host.picture().bar(bar.elementId()).place(), hold, periods));
	}

	@Override
	public Optional<Change> delete(List<Node> boxes, List<Edge> edges, List<Bar> bars) {
		List<EObject> gone = new ArrayList<>(entriesOf(boxes));
		boxes.forEach(b -> host.element(b.elementId()).filter(Activity.class::isInstance).ifPresent(gone::add));
		bars.forEach(b -> host.element(b.elementId()).ifPresent(gone::add));
		return gone.isEmpty() ? Optional.empty() : Optional.of(Change.of(Removal.of(host.session(), gone), Words.of("edit.delete")));
	}
}
