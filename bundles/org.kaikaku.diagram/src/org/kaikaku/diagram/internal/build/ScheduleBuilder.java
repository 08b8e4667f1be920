package org.kaikaku.diagram.internal.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.diagram.Bar;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Diagram.LegendEntry;
import org.kaikaku.diagram.Diagram.TimeScale;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.Node;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.LineStyle;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.ScheduleSymbol;
import org.kaikaku.model.reformplan.StepKind;
import org.kaikaku.model.reformplan.StepTrack;
import org.kaikaku.model.reformplan.TimeGrain;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;

/** Items and their activities over the years of the plan. */
public final class ScheduleBuilder {
	/** Years shown beyond the plan; steps that go on for decades are cut there. */
	private static final int MOST_YEARS_BEYOND = 3;
	private final Plan plan;
	private final Wording wording;
	private final List<Node> nodes = new ArrayList<>();
	private List<FiscalYear> years = List.of();
	private final Map<String, LegendEntry> bars = new LinkedHashMap<>();

	/** For a plan. */
	public ScheduleBuilder(Plan plan, Wording wording) {
		this.plan = plan;
		this.wording = wording;
	}

	/** The picture. */
	public Diagram build() {
		years = years();
		Map<String, ReformItem> items = new LinkedHashMap<>();
		PlanStructure.of(plan).items().forEach(i -> items.put(i.getId(), i));
		for (Node node : new PlanLanes(wording, 0, "", false, (item, lane) -> row(item, lane)).of(plan)) {
			nodes.add(node);
			if (node.kind() == Node.Kind.ITEM)
				items.get(node.id()).getActivities().forEach(a -> addActivity(a, node.id(), 1));
		}
		TimeScale time = years.isEmpty() ? null
				: new TimeScale(years, years.stream().map(y -> wording.years().format(y)).toList(), parts(),
						wording.options().today(), wording.text("today"));
		List<LegendEntry> legend = new ArrayList<>(bars.values());
		legend.addAll(wording.gradeLegend());
		legend.addAll(wording.findingLegend(nodes));
		long activities = nodes.stream().filter(n -> n.kind() == Node.Kind.ACTIVITY).count();
		String subtitle = years.isEmpty() ? wording.text("period.unknown") : "";
		return new Diagram(DiagramKind.SCHEDULE, wording.title(DiagramKind.SCHEDULE), subtitle,
				wording.text("schedule.description", wording.name(plan.getName()), PlanStructure.of(plan).items().size(), activities,
						years.isEmpty() ? wording.text("period.unknown")
								: wording.years().format(years.get(0), years.get(years.size() - 1))),
				nodes, List.of(), legend, time);
	}

	private Node.Builder row(ReformItem item, String lane) {
		return wording.item(item, item.getId(), lane, 0).marks(years.stream().flatMap(y -> wording.mark(item, y).stream()).toList());
	}

	private void addActivity(Activity activity, String parent, int depth) {
		String number = Wording.clean(activity.getMarker() == null ? activity.getNumber() : activity.getMarker());
		String name = wording.name(activity.getName());
		nodes.add(Node.builder(activity.getId(), Node.Kind.ACTIVITY).element(activity.getId()).in(parent).at(0, depth)
				.named(number.isEmpty() ? "・" : number, name).finding(wording.options().findings().contains(activity.getId()))
				.bars(activity.getSteps().stream().filter(s -> s.getStart() != null).map(s -> bar(s, name)).toList())
				.tooltip(name).build());
		activity.getActivities().forEach(a -> addActivity(a, activity.getId(), depth + 1));
	}

	private Bar bar(ScheduleStep step, String activity) {
		FiscalTerm end = step.getEnd() == null ? step.getStart() : step.getEnd();
		ScheduleSymbol symbol = step.getSymbol();
		String sign = symbol == null ? "" : Wording.clean(symbol.getSymbol());
		LineStyle line = symbol == null || symbol.getLine() == null ? LineStyle.SOLID : symbol.getLine();
		String ratings = wording.options().ratings() ? String.join(" ", step.getRatings().stream().map(Wording::symbol).toList()) : "";
		String label = (Wording.clean(step.getLabel()) + " " + ratings).strip();
		if (!years.isEmpty() && end.year().compareTo(years.get(years.size() - 1)) > 0)
			label = (label + " " + wording.text("until", wording.years().format(end))).strip();
		String when = end.equals(step.getStart()) ? wording.years().format(end)
				: wording.text("fromTo", wording.years().format(step.getStart()), wording.years().format(end));
		Bar bar = new Bar(step.getId(), step.getKind(), step.getTrack(), line, step.getStart(), end, step.isOpenEnded(), sign,
				label, (label.isEmpty() ? activity : activity + " " + label) + "\n" + when);
		addLegend(bar, symbol);
		return bar;
	}

	private void addLegend(Bar bar, ScheduleSymbol symbol) {
		String key = symbol != null ? symbol.getId() : bar.kind() + "/" + bar.track();
		if (bars.containsKey(key))
			return;
		String word = wording.labels().of(ReformplanPackage.Literals.STEP_KIND.getEEnumLiteral(bar.kind().getValue()));
		if (bar.track() != StepTrack.PLANNED)
			word = wording.labels().of(ReformplanPackage.Literals.STEP_TRACK.getEEnumLiteral(bar.track().getValue())) + " " + word;
		if (bar.kind() == StepKind.ARROW && bar.track() == StepTrack.PLANNED)
			word = wording.text("bar.planned");
		if (symbol != null)
			word = Wording.clean(symbol.getName() == null ? symbol.getMeaning() : symbol.getName());
		FiscalTerm term = bar.start();
		bars.put(key, new LegendEntry(null, null, null, new Bar(null, bar.kind(), bar.track(), bar.line(), term, term, false,
				bar.symbol(), "", ""), word));
	}

	/** The years of the plan, and a few more where steps begin outside; those of the steps when the plan's are not known. */
	private List<FiscalYear> years() {
		TreeSet<FiscalYear> found = new TreeSet<>(PlanStructure.years(plan));
		List<FiscalYear> planned = List.copyOf(found);
		for (var i = plan.eAllContents(); i.hasNext();)
			if (i.next() instanceof ScheduleStep step && step.getStart() != null) {
				found.add(step.getStart().year());
				if (step.getEnd() != null && planned.isEmpty())
					found.add(step.getEnd().year());
			}
		if (found.isEmpty())
			return List.of();
		FiscalYear first = planned.isEmpty() ? found.first() : planned.get(0);
		FiscalYear last = planned.isEmpty() ? found.first().plus(MOST_YEARS_BEYOND) : planned.get(planned.size() - 1);
		int from = Math.max(found.first().value(), first.value() - MOST_YEARS_BEYOND);
		int to = Math.min(found.last().value(), last.value() + MOST_YEARS_BEYOND);
		return java.util.stream.IntStream.rangeClosed(from, Math.max(from, to)).mapToObj(FiscalYear::of).toList();
	}

	private List<String> parts() {
		return switch (grain()) {
		case YEAR -> List.of();
		case HALF -> List.of(wording.text("half.1"), wording.text("half.2"));
		case QUARTER, MONTH -> List.of("1", "2", "3", "4").stream().map(n -> wording.text("quarter", n)).toList();
		};
	}

	/** The plan's own division of the year, or a finer one that its steps use; never finer than quarters. */
	private TimeGrain grain() {
		TimeGrain grain = plan.getTimeGrain() == null ? TimeGrain.YEAR : plan.getTimeGrain();
		for (Node node : nodes)
			for (Bar bar : node.bars())
				for (FiscalTerm term : List.of(bar.start(), bar.end()))
					if (term.part() == FiscalTerm.Part.QUARTER || grain == TimeGrain.MONTH)
						grain = TimeGrain.QUARTER;
					else if (term.part() == FiscalTerm.Part.HALF && grain == TimeGrain.YEAR)
						grain = TimeGrain.HALF;
		return grain;
	}
}
