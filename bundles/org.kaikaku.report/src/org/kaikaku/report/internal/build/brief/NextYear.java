package org.kaikaku.report.internal.build.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.PeriodChange;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Reorganisation;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.StepTrack;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.DepartmentWords;
import org.kaikaku.report.internal.build.words.Elements;
import org.kaikaku.report.internal.build.words.IndicatorWords;
import org.kaikaku.report.internal.build.words.LifeWords;

/** What changes in the year after the report: the plan's period, items, targets, work that begins, departments. */
final class NextYear {

	private static final int MOST_LINES = 8;

	private final Build build;
	private final FiscalYear next;

	NextYear(Build build) {
		this.build = build;
		next = build.year().plus(1);
	}

	/** A heading and a list for each kind of change that occurs; a sentence when nothing is recorded. */
	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		add("brief.next.period", build.plan().getPeriodChanges().stream().filter(this::isNew).map(this::period).toList(), blocks);
		add("brief.next.items", items(), blocks);
		add("brief.next.targets", targets(), blocks);
		add("brief.next.work", work(), blocks);
		add("brief.next.departments", departments(), blocks);
		return blocks.isEmpty() ? List.of(Briefs.body(build.text("brief.next.none", build.years().format(next)))) : blocks;
	}

	private void add(String key, List<String> lines, List<Block> blocks) {
		if (!lines.isEmpty()) {
			blocks.add(Paragraph.of(ParagraphRole.RUN_IN_HEADING, Align.START, build.text(key)));
			blocks.add(new ListBlock(build.plan().getId(), lines.stream().limit(MOST_LINES).map(ListItem::bullet).toList()));
			Briefs.more(lines.size() - MOST_LINES, build).ifPresent(blocks::add);
		}
	}

	private boolean isNew(PeriodChange change) {
		return change.getDecidedOn() != null && FiscalYear.of(change.getDecidedOn().earliest()).equals(build.year());
	}

	private String period(PeriodChange change) {
		return build.text("brief.next.period.line", build.label(change.getKind()),
				build.years().format(change.getFormerFirstYear(), change.getFormerLastYear()),
				build.years().format(change.getNewFirstYear(), change.getNewLastYear()),
				change.getReason() == null ? "" : change.getReason());
	}

	private List<String> items() {
		List<String> lines = new ArrayList<>();
		for (ReformItem item : build.structure().items()) {
			for (LifeEvent event : item.getLifeEvents()) {
				if (event.getEffective() != null && event.getEffective().year().equals(next)) {
					lines.add(LifeWords.name(item) + "：" + LifeWords.line(event, build));
				}
			}
		}
		return lines;
	}

	private List<String> targets() {
		List<String> lines = new ArrayList<>();
		for (PlanElement element : Elements.all(build)) {
			for (Indicator indicator : Elements.indicators(element)) {
				for (Target target : indicator.getTargets()) {
					boolean due = target.getTerm() != null && target.getTerm().year().equals(next);
					target.getChanges().stream().filter(c -> due).forEach(c -> lines.add(
							IndicatorWords.name(indicator) + "：" + IndicatorWords.change(indicator, target, c, build)));
				}
			}
		}
		return lines;
	}

	private List<String> work() {
		List<String> lines = new ArrayList<>();
		for (ReformItem item : build.structure().items()) {
			for (Activity activity : Elements.activities(item)) {
				activity.getSteps().stream().filter(this::begins).forEach(s -> lines.add(step(item, activity, s)));
			}
		}
		return lines;
	}

	private boolean begins(ScheduleStep step) {
		return step.getTrack() != StepTrack.ACTUAL && step.getStart() != null && step.getStart().year().equals(next);
	}

	private static String step(ReformItem item, Activity activity, ScheduleStep step) {
		String name = activity.getName() == null ? "" : activity.getName();
		String label = step.getLabel() == null || step.getLabel().equals(name) ? "" : "　" + step.getLabel();
		return LifeWords.name(item) + "：" + name + label;
	}

	private List<String> departments() {
		List<String> lines = new ArrayList<>();
		Municipality owner = PlanStructure.ancestor(build.plan(), Municipality.class).orElse(null);
		for (Reorganisation change : owner == null ? List.<Reorganisation>of() : owner.getReorganisations()) {
			if (change.getEffective() != null && FiscalYear.of(change.getEffective().earliest()).equals(next)) {
				change.getChanges().forEach(c -> lines.add(department(c)));
			}
		}
		return lines;
	}

	private String department(DepartmentChange change) {
		if (change.getDescription() != null) {
			return change.getDescription();
		}
		String before = names(change.getBefore(), build.year());
		String after = names(change.getAfter(), next);
		String arrow = before.isEmpty() || after.isEmpty() ? "" : " → ";
		return before + arrow + after + build.text("in.brackets", build.label(change.getKind()));
	}

	private String names(List<Department> departments, FiscalYear year) {
		return departments.stream().map(d -> DepartmentWords.name(d, year.lastDay(), build)).collect(Collectors.joining("・"));
	}
}
