package org.kaikaku.compare.internal.comparators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonSide;
import org.kaikaku.compare.Match;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.internal.lineage.Likeness;
import org.kaikaku.compare.lineage.DepartmentSuccession;
import org.kaikaku.core.plan.DepartmentNames;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.osgi.service.component.annotations.Component;

/** Departments in charge, followed through reorganisations. */
@Component(service = PlanComparator.class)
public final class DepartmentsComparator implements PlanComparator {
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;

	@Override
	public String id() {
		return "departments";
	}

	@Override
	public int order() {
		return 200;
	}

	@Override
	public ComparisonPart compare(ComparisonPair pair, Locale language) {
		Lines lines = new Lines(pair, language);
		for (Match match : pair.matches())
			if (!match.isTheme())
				charge(lines, match);
		return new ComparisonPart(id(), lines.texts.text("compare.departments"), lines.rows());
	}

	private static void charge(Lines lines, Match match) {
		PlanElement left = Lines.only(match.leftElements());
		PlanElement right = Lines.only(match.rightElements());
		Said before = left == null ? lines.missingLeft(match) : inCharge(lines, left, lines.pair.left());
		Said after = right == null ? lines.missingRight(match) : inCharge(lines, right, lines.pair.right());
		if (left == null && right == null)
			return;
		List<String> remarks = new ArrayList<>();
		if (before.isValue() && after.isValue() && !before.text().equals(after.text()) && succeed(lines, left, right))
			remarks.add(lines.texts.text("compare.reorganised"));
		lines.add(left, right, lines.subject(match), lines.labels.of(MODEL.getPlanElement_Assignments()), before, after, remarks);
	}

	private static Said inCharge(Lines lines, PlanElement element, ComparisonSide side) {
		LocalDate day = side.year() == null ? null : side.year().lastDay();
		List<String> names = new ArrayList<>();
		for (Assignment assignment : element.getAssignments())
			if (holds(assignment, day)) {
				if (assignment.getDepartment() != null)
					names.add(day == null ? assignment.getDepartment().getName() : DepartmentNames.on(assignment.getDepartment(), day));
				if (assignment.getOpenText() != null)
					names.add(assignment.getOpenText());
			}
		return lines.said(element, MODEL.getPlanElement_Assignments(), Said.of(names.stream().filter(Objects::nonNull).collect(Collectors.joining(lines.comma()))));
	}

	private static boolean holds(Assignment assignment, LocalDate day) {
		return day == null || (assignment.getFrom() == null || !assignment.getFrom().earliest().isAfter(day))
				&& (assignment.getUntil() == null || !assignment.getUntil().latest().isBefore(day));
	}

	/** Whether the departments on the right are exactly what those on the left have become. */
	private static boolean succeed(Lines lines, PlanElement left, PlanElement right) {
		Municipality municipality = PlanStructure.ancestor(right, Municipality.class).orElse(null);
		LocalDate day = lines.pair.right().plan().getFirstYear() == null ? LocalDate.MAX : lines.pair.right().plan().getFirstYear().firstDay();
		if (municipality == null)
			return false;
		DepartmentSuccession succession = new DepartmentSuccession(municipality);
		Map<String, Department> here = new LinkedHashMap<>();
		municipality.eAllContents().forEachRemaining(e -> {
			if (e instanceof Department department)
				here.put(department.getId(), department);
		});
		Set<String> became = PlanStructure.departments(left).stream().map(d -> here.getOrDefault(d.getId(), d)).flatMap(d -> succession.on(d, day).stream())
				.map(d -> Likeness.evened(d.getName())).collect(Collectors.toSet());
		return became.equals(PlanStructure.departments(right).stream().map(d -> Likeness.evened(d.getName())).collect(Collectors.toSet()));
	}
}
