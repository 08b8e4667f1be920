package org.kaikaku.core.plan;

import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.LifeEventKind;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.FiscalYear;

/**
 * What a plan holds and what is due in a year, read from periods and recorded changes of its items. An event counts from the
 * fiscal year of its {@code effective} term on; one without that term counts from the beginning.
 */
public final class ItemLife {
	private ItemLife() {
	}

	/**
	 * Whether the plan holds an item in a year: it has been added, and has not been completed, dropped, carried into
	 * monitoring, or merged or split into other items.
	 */
	public static boolean isHeld(ReformItem item, FiscalYear year) {
		boolean held = true;
		for (LifeEvent event : item.getLifeEvents()) {
			boolean happened = happened(event, year);
			if (event.getKind() == LifeEventKind.ADDED && !happened || ends(event, item) && happened)
				held = false;
			else if (event.getKind() == LifeEventKind.RESUMED && happened)
				held = true;
		}
		return held;
	}

	private static boolean ends(LifeEvent event, ReformItem item) {
		return switch (event.getKind()) {
		case COMPLETED, DROPPED, MONITORING -> true;
		case MERGED, SPLIT -> !event.getInto().isEmpty() && !event.getInto().contains(item);
		default -> false;
		};
	}

	private static boolean happened(LifeEvent event, FiscalYear year) {
		return event.getEffective() == null || event.getEffective().year().compareTo(year) <= 0;
	}

	/** Whether an item has work due in a year: held, not suspended, in its own period, and in its due years where it lists them. */
	public static boolean isDue(ReformItem item, FiscalYear year) {
		if (!isHeld(item, year) || isSuspended(item, year))
			return false;
		if (!item.getDueYears().isEmpty())
			return item.getDueYears().contains(year);
		Plan plan = PlanStructure.planOf(item).orElse(null);
		FiscalYear first = item.getFirstYear() != null || plan == null ? item.getFirstYear() : plan.getFirstYear();
		FiscalYear last = item.getLastYear() != null || plan == null ? item.getLastYear() : plan.getLastYear();
		return (first == null || first.compareTo(year) <= 0) && (last == null || last.compareTo(year) >= 0);
	}

	/** Whether an item is suspended in a year: the last of its suspensions and resumptions up to then is a suspension. */
	public static boolean isSuspended(ReformItem item, FiscalYear year) {
		boolean suspended = false;
		for (LifeEvent event : item.getLifeEvents())
			if (happened(event, year) && (event.getKind() == LifeEventKind.SUSPENDED || event.getKind() == LifeEventKind.RESUMED))
				suspended = event.getKind() == LifeEventKind.SUSPENDED;
		return suspended;
	}
}
