package org.kaikaku.report.internal.build.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.PlanRelation;
import org.kaikaku.model.reformplan.RelatedPlan;
import org.kaikaku.model.reformplan.RelatedPlanKind;
import org.kaikaku.model.reformplan.RelatedPlanLink;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PeriodFigure;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.internal.build.Build;

/**
 * How the period of the plan lies beside those of the plans above and after it, from the plan's first year on: a lane for
 * each plan it is linked to, then its own with its successor. What overlaps stands in a lane of its own below.
 */
public final class PeriodsFigure {

	private static final int MOST_YEARS = 14;

	private record Span(String id, String label, FiscalYear from, FiscalYear to, ScheduleBar.Shape shape) {
	}

	private record Group(String label, List<Span> spans) {
	}

	private final Build build;
	private final FiscalYear first;
	private FiscalYear last;

	private PeriodsFigure(Build build) {
		this.build = build;
		first = build.planYears().get(0);
		last = build.planYears().get(build.planYears().size() - 1);
	}

	/** The figure; empty for a plan whose period is not known. */
	public static List<Block> of(Build build, String words) {
		if (build.structure().years().isEmpty()) {
			return List.of();
		}
		return List.of(new PeriodsFigure(build).figure(words));
	}

	private PeriodFigure figure(String words) {
		List<Group> groups = new ArrayList<>();
		for (RelatedPlan top : linked()) {
			List<Span> spans = new ArrayList<>();
			addRelated(top, spans);
			if (!spans.isEmpty()) {
				groups.add(new Group(build.label(top.getKind()), spans));
			}
		}
		Plan plan = build.plan();
		groups.add(new Group(plan.getKind() == null ? build.text("periods.plan") : plan.getKind(), own()));
		for (Group group : groups) {
			group.spans().forEach(s -> last = s.to() != null && s.to().compareTo(last) > 0 ? s.to() : last);
			group.spans().forEach(s -> last = s.from().compareTo(last) > 0 ? s.from() : last);
		}
		if (last.value() - first.value() >= MOST_YEARS) {
			last = first.plus(MOST_YEARS - 1);
		}
		List<String> periods = new ArrayList<>();
		for (FiscalYear year = first; year.compareTo(last) <= 0; year = year.plus(1)) {
			periods.add(build.years().format(year));
		}
		List<PeriodFigure.Lane> lanes = new ArrayList<>();
		groups.forEach(g -> addLanes(g, lanes));
		return new PeriodFigure(plan.getId(), words == null ? null : build.captions().figure(words), periods, lanes,
				build.text("periods.alt", build.title(), build.years().format(plan.getFirstYear(), plan.getLastYear())));
	}

	/** The topmost related plans that this plan is linked to. */
	private Set<RelatedPlan> linked() {
		Set<RelatedPlan> tops = new LinkedHashSet<>();
		for (RelatedPlanLink link : build.plan().getRelatedPlanLinks()) {
			RelatedPlan top = link.getRelatedPlan();
			while (top != null && top.eContainer() instanceof RelatedPlan above) {
				top = above;
			}
			if (top != null) {
				tops.add(top);
			}
		}
		return tops;
	}

	private void addRelated(RelatedPlan plan, List<Span> spans) {
		if (plan.getFirstYear() != null && reaches(plan.getLastYear())) {
			spans.add(new Span(plan.getId(), plan.getTitle(), plan.getFirstYear(), plan.getLastYear(), ScheduleBar.Shape.BAR));
		}
		addSteps(plan, spans);
		plan.getParts().forEach(p -> addRelated(p, spans));
	}

	private boolean reaches(FiscalYear until) {
		return until == null || until.compareTo(first) >= 0;
	}

	private static void addSteps(RelatedPlan plan, List<Span> spans) {
		for (ScheduleStep step : plan.getSteps()) {
			if (step.getStart() != null) {
				FiscalYear to = step.getEnd() == null ? step.getStart().year() : step.getEnd().year();
				spans.add(new Span(step.getId(), step.getLabel() == null ? plan.getTitle() : step.getLabel(),
						step.getStart().year(), to, ScheduleBar.Shape.ARROW));
			}
		}
	}

	private List<Span> own() {
		Plan plan = build.plan();
		List<Span> spans = new ArrayList<>();
		spans.add(new Span(plan.getId(), build.title(), plan.getFirstYear(), plan.getLastYear(), ScheduleBar.Shape.BAR));
		if (plan.eContainer() instanceof Municipality municipality) {
			municipality.getRelatedPlans().stream().filter(p -> p.getKind() == RelatedPlanKind.REFORM_PLAN)
					.filter(p -> !linked().contains(p)).forEach(p -> addRelated(p, spans));
		}
		for (PlanLink link : plan.getLinks()) {
			Plan other = link.getPlan();
			boolean known = other != null && !other.eIsProxy() && other.getFirstYear() != null && reaches(other.getLastYear());
			boolean drawn = link.getRelation() != PlanRelation.PREDECESSOR && known
					&& spans.stream().noneMatch(s -> s.label() != null && s.label().equals(other.getName()));
			if (drawn) {
				spans.add(new Span(other.getId(), other.getName(), other.getFirstYear(), other.getLastYear(),
						ScheduleBar.Shape.BAR));
			}
		}
		return spans;
	}

	private void addLanes(Group group, List<PeriodFigure.Lane> lanes) {
		List<List<PeriodFigure.Bar>> rows = new ArrayList<>();
		List<Span> byShape = group.spans().stream()
				.sorted(Comparator.comparing((Span s) -> s.shape() != ScheduleBar.Shape.BAR)).toList();
		for (Span span : byShape) {
			int from = Math.max(0, span.from().value() - first.value());
			int to = Math.min(last.value(), span.to() == null ? last.value() : span.to().value()) - first.value();
			if (to >= from) {
				place(new PeriodFigure.Bar(from, to, bar(span)), rows);
			}
		}
		for (int i = 0; i < rows.size(); i++) {
			List<PeriodFigure.Bar> bars = rows.get(i);
			bars.sort(Comparator.comparingInt(PeriodFigure.Bar::from));
			lanes.add(new PeriodFigure.Lane(i == 0 ? group.label() : "", bars));
		}
	}

	private static void place(PeriodFigure.Bar bar, List<List<PeriodFigure.Bar>> rows) {
		for (List<PeriodFigure.Bar> row : rows) {
			if (row.stream().allMatch(b -> b.to() < bar.from() || b.from() > bar.to())) {
				row.add(bar);
				return;
			}
		}
		rows.add(new ArrayList<>(List.of(bar)));
	}

	private ScheduleBar bar(Span span) {
		String period = build.years().format(span.from(), span.to());
		return new ScheduleBar(span.id(), span.shape(), null,
				span.label() == null ? List.of() : Inlines.of(span.label()), period);
	}
}
