package org.kaikaku.report.internal.build.words;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Entry;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.report.internal.build.Build;

/** The elements of a plan in the order in which it presents them. */
public final class Elements {

	private Elements() {
	}

	/** The plan itself, then every theme before what is in it, every item once; only items that the report lists. */
	public static List<PlanElement> all(Build build) {
		List<PlanElement> all = new ArrayList<>(List.of(build.plan()));
		collect(build.plan().getEntries(), all, build);
		return all;
	}

	private static void collect(List<Entry> entries, List<PlanElement> all, Build build) {
		for (Entry entry : entries) {
			if (entry instanceof Theme theme) {
				all.add(theme);
				collect(theme.getEntries(), all, build);
			} else if (entry instanceof ReformItem item && LifeWords.isListed(item, build)) {
				all.add(item);
			}
		}
	}

	/** The indicators of an element and, of an item, those of its activities; parts after the whole. */
	public static List<Indicator> indicators(PlanElement element) {
		List<Indicator> all = new ArrayList<>();
		element.getIndicators().forEach(i -> add(i, all));
		if (element instanceof ReformItem item) {
			activities(item).forEach(a -> a.getIndicators().forEach(i -> add(i, all)));
		}
		return all;
	}

	private static void add(Indicator indicator, List<Indicator> all) {
		all.add(indicator);
		indicator.getParts().forEach(p -> add(p, all));
	}

	/** All activities of an item, each before those in it. */
	public static List<Activity> activities(ReformItem item) {
		List<Activity> all = new ArrayList<>();
		item.getActivities().forEach(a -> add(a, all));
		return all;
	}

	private static void add(Activity activity, List<Activity> all) {
		all.add(activity);
		activity.getActivities().forEach(a -> add(a, all));
	}
}
