package org.kaikaku.validation.internal.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kaikaku.model.reformplan.Department;
import org.kaikaku.model.reformplan.DepartmentName;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.internal.text.EditDistance;

/** The names that the departments of a municipality bear or bore. */
public final class DepartmentNames {
	private static final int SHORTEST = 4;
	private static final String BOUNDARIES = "をはがにでやもへ";
	private final Set<String> names = new LinkedHashSet<>();

	private DepartmentNames() {
	}

	/** The names in the register of the municipality that is checked. */
	public static DepartmentNames of(RuleContext context) {
		Municipality municipality = context.municipality();
		return municipality == null ? new DepartmentNames()
				: context.remembered(municipality, DepartmentNames.class, () -> {
					DepartmentNames all = new DepartmentNames();
					all.add(municipality.getDepartments());
					return all;
				});
	}

	private void add(List<Department> departments) {
		for (Department department : departments) {
			add(department.getName());
			add(department.getShortName());
			for (DepartmentName name : department.getNames())
				add(name.getName());
			add(department.getDepartments());
		}
	}

	private void add(String name) {
		if (name != null && !name.isBlank())
			names.add(name.strip());
	}

	/** Whether a run of characters that ends in a section's name ends in a known one. */
	public boolean isKnown(String run) {
		for (String name : names)
			if (run.endsWith(name))
				return true;
		return false;
	}

	/** A known name that the end of a run differs from by a character or two; null when there is none. */
	public String similar(String run) {
		for (String name : names)
			if (name.length() >= SHORTEST && name.endsWith("課") && distance(run, name) <= Math.max(1, name.length() / 4))
				return name;
		return null;
	}

	/** The end of a run that is most like a name. */
	public String cut(String run, String name) {
		String best = run;
		int least = Integer.MAX_VALUE;
		for (int length = Math.max(2, name.length() - 2); length <= Math.min(run.length(), name.length() + 2); length++) {
			String end = run.substring(run.length() - length);
			int distance = EditDistance.of(end, name, 3);
			if (distance < least) {
				least = distance;
				best = end;
			}
		}
		return best;
	}

	private int distance(String run, String name) {
		return EditDistance.of(cut(run, name), name, 3);
	}

	/** A run without what stands before the name: all up to the last particle in it. */
	public String shorten(String run) {
		for (int i = run.length() - 3; i >= 0; i--)
			if (BOUNDARIES.indexOf(run.charAt(i)) >= 0)
				return run.substring(i + 1);
		return run;
	}
}
