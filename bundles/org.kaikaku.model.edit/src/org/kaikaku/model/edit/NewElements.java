package org.kaikaku.model.edit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Identified;
import org.kaikaku.model.reformplan.Level;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.reformplan.YearlyReport;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.FiscalYear;

/** Makes new elements with what follows from their place: id, level, next number, year. Nothing is made up beyond that. */
public final class NewElements {
	private NewElements() {
	}

	/**
	 * A new element, not yet added.
	 *
	 * @param child what and where
	 * @param year  the year that the person works on; null for none
	 */
	public static EObject make(NewChild child, FiscalYear year) {
		EObject made = EcoreUtil.create(child.type());
		Plan plan = PlanStructure.planOf(child.owner()).orElse(null);
		if (made instanceof PlanElement element && plan != null) {
			element.setLevel(level(plan, child.owner(), element));
			if (element instanceof ReformItem item)
				item.setNumber(next(PlanStructure.of(plan).items().stream().map(ReformItem::getNumber)));
			else if (element instanceof Theme theme)
				theme.setNumber(next(TreeShape.list(child.owner(), child.feature()).stream().filter(Theme.class::isInstance)
						.map(e -> ((Theme) e).getNumber())));
		}
		if (made instanceof YearlyRecord record && year != null)
			record.setTerm(FiscalTerm.of(year));
		if (made instanceof YearlyReport report && year != null)
			report.setYear(year);
		if (made instanceof ScheduleStep step && plan != null && plan.getFirstYear() != null)
			step.setStart(FiscalTerm.of(plan.getFirstYear()));
		if (made instanceof Identified identified)
			ElementIds.renew(identified, child.owner());
		return made;
	}

	/** The level that siblings of the same kind have, else the one that stands at this depth, counting items from the end. */
	private static Level level(Plan plan, EObject owner, PlanElement made) {
		for (EObject sibling : owner.eContents())
			if (sibling.eClass() == made.eClass() && sibling instanceof PlanElement e && e.getLevel() != null)
				return e.getLevel();
		List<Level> levels = plan.getLevels();
		if (made instanceof ReformItem)
			return levels.stream().filter(Level::isCounted).findFirst().orElse(null);
		if (made instanceof Theme) {
			int depth = 0;
			for (EObject e = owner; e instanceof Theme; e = e.eContainer())
				depth++;
			return depth < levels.size() && !levels.get(depth).isCounted() ? levels.get(depth) : null;
		}
		return made instanceof Activity && !levels.isEmpty() && PlanStructure.of(plan).items().stream()
				.flatMap(i -> i.getActivities().stream()).map(Activity::getLevel).anyMatch(l -> l == levels.get(levels.size() - 1))
						? levels.get(levels.size() - 1)
						: null;
	}

	/** The number after the highest, in the manner of the last one; 1 when there are none, null when they are no numbers. */
	static String next(Stream<String> numbers) {
		List<String> all = numbers.filter(n -> n != null && !n.isBlank()).toList();
		if (all.isEmpty())
			return "1";
		int highest = 0;
		for (String number : all) {
			if (!number.strip().matches("\\d{1,6}"))
				return null;
			highest = Math.max(highest, Integer.parseInt(number.strip()));
		}
		return Integer.toString(highest + 1);
	}
}
