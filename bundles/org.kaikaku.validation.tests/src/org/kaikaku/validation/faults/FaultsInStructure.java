package org.kaikaku.validation.faults;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentChange;
import org.kaikaku.model.reformplan.FundedProjects;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.PartialDate;

/** Years shifted, ratings changed, numbers, departments and lineage lost. */
public final class FaultsInStructure {
	private final Municipality original;
	private final Plan plan;
	private final List<Mutant> mutants = new ArrayList<>();

	private FaultsInStructure(Municipality original) {
		this.original = original;
		plan = original.getPlans().get(0);
	}

	public static List<Mutant> in(Municipality original) {
		FaultsInStructure faults = new FaultsInStructure(original);
		faults.years();
		faults.ratings();
		faults.items();
		faults.departments();
		return faults.mutants;
	}

	private void years() {
		for (int shift : new int[] { -1, 1 }) {
			for (YearlyRecord record : PlanCopy.all(plan, YearlyRecord.class))
				mutants.add(new Mutant("year shifted", record.getId() + " " + shift, c -> c.of(record).setTerm(shifted(record.getTerm(), shift))));
			for (Target target : PlanCopy.all(plan, Target.class))
				if (target.eContainingFeature().getName().equals("targets"))
					mutants.add(new Mutant("year shifted", target.getId() + " " + shift,
							c -> c.of(target).setTerm(shifted(target.getTerm(), shift))));
			for (Actual actual : PlanCopy.all(plan, Actual.class))
				mutants.add(new Mutant("year shifted", actual.getId() + " " + shift, c -> c.of(actual).setTerm(shifted(actual.getTerm(), shift))));
			mutants.add(new Mutant("year shifted", "first year " + shift, c -> c.plan().setFirstYear(plan.getFirstYear().plus(shift))));
			mutants.add(new Mutant("year shifted", "last year " + shift, c -> c.plan().setLastYear(plan.getLastYear().plus(shift))));
			for (YearlyReport report : plan.getYearlyReports())
				mutants.add(new Mutant("year shifted", report.getId() + " " + shift, c -> c.of(report).setYear(report.getYear().plus(shift))));
			for (FundedProjects projects : PlanCopy.all(plan, FundedProjects.class))
				mutants.add(new Mutant("year shifted", projects.getId() + " " + shift, c -> c.of(projects).setYear(projects.getYear().plus(shift))));
		}
		for (ScheduleStep step : PlanCopy.all(plan, ScheduleStep.class)) {
			if (step.getEnd() != null && step.getEnd().compareTo(step.getStart()) > 0)
				mutants.add(new Mutant("start and end swapped", step.getId(), c -> {
					c.of(step).setStart(step.getEnd());
					c.of(step).setEnd(step.getStart());
				}));
			if (step.getEnd() != null && step.getEnd().year().equals(plan.getLastYear()))
				mutants.add(new Mutant("schedule beyond the plan", step.getId(), c -> c.of(step).setEnd(shifted(step.getEnd(), 1))));
		}
	}

	private static FiscalTerm shifted(FiscalTerm term, int years) {
		return FiscalTerm.of(term.year().plus(years));
	}

	/** The report counts the ratings in words. */
	private void ratings() {
		List<Grade> grades = plan.getScales().get(0).getGrades();
		for (Rating rating : PlanCopy.all(plan, Rating.class)) {
			mutants.add(new Mutant("rating lost", rating.getId(), c -> EcoreUtil.delete(c.of(rating))));
			for (Grade grade : grades)
				if (grade != rating.getGrade())
					mutants.add(new Mutant("rating changed", rating.getId() + " to " + grade.getSymbol(),
							c -> c.of(rating).setGrade(c.of(grade))));
		}
	}

	private void items() {
		for (ReformItem item : PlanStructure.of(plan).items()) {
			int number = Integer.parseInt(item.getNumber());
			mutants.add(new Mutant("number changed", item.getId() + " +1", c -> c.of(item).setNumber(Integer.toString(number + 1))));
			mutants.add(new Mutant("department lost", item.getId(), c -> c.of(item).getAssignments().clear()));
			mutants.add(new Mutant("record lost", item.getId(), c -> c.of(item).getRecords().clear()));
			mutants.add(new Mutant("name lost", item.getId(), c -> c.of(item).setName("")));
			if (!item.getIndicators().isEmpty())
				mutants.add(new Mutant("indicator lost", item.getId(), c -> c.of(item).getIndicators().clear()));
		}
		for (LineageEnd end : PlanCopy.all(plan, LineageEnd.class))
			if (end.eContainingFeature().getName().equals("to") && end.getElement() instanceof ReformItem)
				mutants.add(new Mutant("lineage lost", end.getId(), c -> EcoreUtil.delete(c.of(end))));
	}

	private void departments() {
		for (Department department : PlanCopy.all(original, Department.class)) {
			if (department.getAbolished() != null)
				mutants.add(new Mutant("abolition a year later", department.getId(), c -> c.of(department).setAbolished(new PartialDate(2022, 4, 1))));
			if (department.getEstablished() != null)
				mutants.add(new Mutant("creation a year later", department.getId(),
						c -> c.of(department).setEstablished(new PartialDate(2022, 4, 1))));
			if (department.getName() != null && department.getName().length() > 3 && isNamedInTexts(department.getName()))
				mutants.add(new Mutant("department renamed", department.getId(),
						c -> c.of(department).setName(department.getName().replaceFirst(".課$", "担課"))));
		}
		for (DepartmentChange change : PlanCopy.all(original, DepartmentChange.class))
			if (change.getBefore().stream().anyMatch(d -> d.getAbolished() != null))
				mutants.add(new Mutant("reorganisation lost", change.getId(), c -> EcoreUtil.delete(c.of(change))));
	}

	private boolean isNamedInTexts(String name) {
		return name.endsWith("課") && TextEdits.places(plan).stream().anyMatch(p -> p.text().contains(name));
	}
}
