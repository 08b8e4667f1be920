package org.kaikaku.report.internal.build.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kaikaku.core.plan.DepartmentNames;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.AssignmentRole;
import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.report.internal.build.Build;

/** Departments in charge, by the names they had at the time of the report. */
public final class DepartmentWords {

	private static final String BETWEEN = "・";

	private DepartmentWords() {
	}

	/** One line for each role that occurs: 担当課：市民課・人事課・その他関連課. Empty without departments. */
	public static List<String> lines(PlanElement element, Build build) {
		List<String> lines = new ArrayList<>();
		byRole(element, build).forEach((role, names) -> lines.add(build.text("departments", role, names)));
		return lines;
	}

	/** The names by what the plan calls the role, leading departments first. */
	public static Map<String, String> byRole(PlanElement element, Build build) {
		Map<String, String> byRole = new LinkedHashMap<>();
		for (AssignmentRole role : List.of(AssignmentRole.LEAD, AssignmentRole.IN_CHARGE, AssignmentRole.SUPPORT)) {
			current(element, build).stream().filter(a -> a.getRole() == role)
					.forEach(a -> byRole.merge(role(a, build), name(a, build), (x, y) -> x + BETWEEN + y));
		}
		if (byRole.isEmpty() && PlanStructure.isUnknown(element, "assignments")) {
			byRole.put(build.text("departments.inCharge"), build.conventions().unknownSign());
		}
		return byRole;
	}

	private static String role(Assignment assignment, Build build) {
		return assignment.getRoleName() == null ? build.text("departments." + assignment.getRole().getLiteral())
				: assignment.getRoleName();
	}

	/** All names in the order of the plan, without roles: 市民課・人事課. */
	public static String names(PlanElement element, Build build) {
		return current(element, build).stream().map(a -> name(a, build)).collect(Collectors.joining(BETWEEN));
	}

	/** Who is in charge on the day of the report; all who ever were when nobody is on that day. */
	public static List<Assignment> current(PlanElement element, Build build) {
		LocalDate day = build.day();
		List<Assignment> now = element.getAssignments().stream()
				.filter(a -> a.getFrom() == null || !a.getFrom().earliest().isAfter(day))
				.filter(a -> a.getUntil() == null || !a.getUntil().latest().isBefore(day)).toList();
		return now.isEmpty() ? element.getAssignments() : now;
	}

	private static String name(Assignment assignment, Build build) {
		String name;
		if (assignment.getDepartment() != null) {
			name = name(assignment.getDepartment(), build.day(), build);
		} else if (assignment.getOpenText() != null) {
			name = assignment.getOpenText();
		} else {
			return assignment.getPerson() == null ? build.conventions().unknownSign() : assignment.getPerson();
		}
		return assignment.getPerson() == null ? name : name + build.text("in.brackets", assignment.getPerson());
	}

	/** The name of a department on a day; the sign for unknown when it has none. */
	public static String name(Department department, LocalDate day, Build build) {
		String name = DepartmentNames.on(department, day);
		return name == null ? build.conventions().unknownSign() : name;
	}
}
