package org.kaikaku.compare.internal.comparators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonSide;
import org.kaikaku.compare.Match;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.internal.lineage.Likeness;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.compare.lineage.DepartmentSuccession;
import org.kaikaku.core.plan.DepartmentNames;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.osgi.service.component.annotations.Component;

/** Departments in charge of items, followed through reorganisations; those of two cities have nothing in common. */
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
	public String label(Locale language) {
		return Messages.of(language).text("compare.departments");
	}

	@Override
	public ComparisonPart compare(ComparisonPair pair, Locale language) {
		Lines lines = new Lines(pair, language);
		for (Match match : pair.matches())
			if (!match.isTheme() && pair.mode() != ComparisonMode.CITIES)
				charge(lines, match);
		return new ComparisonPart(id(), label(language), lines.rows());
	}

	private static void charge(Lines lines, Match match) {
		List<PlanElement> lefts = match.leftElements();
		List<PlanElement> rights = match.rightElements();
		if (lefts.isEmpty() && rights.isEmpty())
			return;
		Said before = lefts.isEmpty() ? lines.missingLeft(match) : inCharge(lines, lefts, lines.pair.left());
		Said after = rights.isEmpty() ? lines.missingRight(match) : inCharge(lines, rights, lines.pair.right());
		List<String> remarks = new ArrayList<>();
		if (before.isValue() && after.isValue() && !before.text().equals(after.text()) && succeed(lines, lefts, rights))
			remarks.add(lines.texts.text("compare.reorganised"));
		lines.add(Lines.only(lefts), Lines.only(rights), lines.subject(match), lines.labels.of(MODEL.getPlanElement_Assignments()),
				before, after, remarks, lines.ofPair(Lines.only(lefts), Lines.only(rights), MODEL.getPlanElement_Assignments()));
	}

	private static Said inCharge(Lines lines, List<PlanElement> elements, ComparisonSide side) {
		LocalDate day = side.year() == null ? null : side.year().lastDay();
		Set<String> names = new LinkedHashSet<>();
		for (PlanElement element : elements) {
			Said stated = lines.said(element, MODEL.getPlanElement_Assignments(), Said.NOT_ENTERED);
			if (stated.state() != Said.State.NOT_ENTERED && elements.size() == 1)
				return stated;
			for (Assignment assignment : element.getAssignments())
				if (holds(assignment, day))
					names.addAll(names(lines, assignment, day));
		}
		return Said.of(String.join(lines.comma(), names));
	}

	private static List<String> names(Lines lines, Assignment assignment, LocalDate day) {
		List<String> names = new ArrayList<>();
		if (assignment.getDepartment() != null) {
			String name = day == null ? assignment.getDepartment().getName() : DepartmentNames.on(assignment.getDepartment(), day);
			names.add(name == null ? lines.texts.text("compare.unnamed") : name);
		}
		if (assignment.getOpenText() != null)
			names.add(assignment.getOpenText());
		return names;
	}

	private static boolean holds(Assignment assignment, LocalDate day) {
		return day == null || (assignment.getFrom() == null || !assignment.getFrom().earliest().isAfter(day))
				&& (assignment.getUntil() == null || !assignment.getUntil().latest().isBefore(day));
	}

	/** Whether the departments on the right are exactly what those on the left have become. */
	private static boolean succeed(Lines lines, List<PlanElement> lefts, List<PlanElement> rights) {
		Municipality municipality = PlanStructure.ancestor(rights.get(0), Municipality.class).orElse(null);
		LocalDate day = lines.pair.right().plan().getFirstYear() == null ? LocalDate.MAX : lines.pair.right().plan().getFirstYear().firstDay();
		if (municipality == null)
			return false;
		DepartmentSuccession succession = new DepartmentSuccession(municipality);
		Map<String, Department> here = new LinkedHashMap<>();
		municipality.eAllContents().forEachRemaining(e -> {
			if (e instanceof Department department)
				here.put(department.getId(), department);
		});
		Set<String> became = lefts.stream().flatMap(e -> PlanStructure.departments(e).stream()).map(d -> here.getOrDefault(d.getId(),
				d)).flatMap(d -> succession.on(d, day).stream())
				.map(d -> Likeness.evened(d.getName())).collect(Collectors.toSet());
		return became.equals(rights.stream().flatMap(e -> PlanStructure.departments(e).stream()).map(d -> Likeness.evened(d.getName())).collect(Collectors.toSet()));
	}
}
