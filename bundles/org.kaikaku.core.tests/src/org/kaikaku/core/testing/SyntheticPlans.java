package org.kaikaku.core.testing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.model.reformplan.Meeting;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Opinion;
import org.kaikaku.model.reformplan.OpinionOutcome;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.PlanRelation;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.PartialDate;

/**
 * Plans of invented municipalities for tests and benchmarks: of any size, with everything that real plans have, and the same
 * for the same arguments in every run. Themes stand in themes, departments are reorganised, indicators have every direction and
 * accumulation, ratings are given on two scales. The last year of a plan is not reported yet.
 */
public final class SyntheticPlans {
	private static final ReformplanFactory MAKE = ReformplanFactory.eINSTANCE;
	private static final int FIRST_YEAR = 2020;
	private static final int ITEMS_IN_FIELD = 6;
	private static final int FIELDS_IN_THEME = 3;

	private SyntheticPlans() {
	}

	/** A plan in a municipality of its own. */
	public static Plan plan(long seed, int items, int years) {
		return municipality(seed, items, years).getPlans().get(0);
	}

	/** A municipality with one plan, which begins in FY2020. */
	public static Municipality municipality(long seed, int items, int years) {
		Dice dice = new Dice(seed);
		Organisation organisation = organisation(dice, items);
		organisation.municipality.getPlans().add(plan(dice, organisation, FIRST_YEAR, items, years));
		return organisation.municipality;
	}

	/**
	 * A municipality with a plan that begins in FY2020, the first in its list, and the one before it, with the lineage of
	 * every item: continued, changed, merged, split, new, dropped.
	 */
	public static Municipality municipalityWithPredecessor(long seed, int items, int years) {
		Dice dice = new Dice(seed);
		Organisation organisation = organisation(dice, items);
		Plan plan = plan(dice, organisation, FIRST_YEAR, items, years);
		Plan before = plan(dice, organisation, FIRST_YEAR - years, items, years);
		organisation.municipality.getPlans().addAll(List.of(plan, before));
		PlanLink link = dice.named(MAKE.createPlanLink());
		link.setRelation(PlanRelation.PREDECESSOR);
		link.setPlan(before);
		plan.getLinks().add(link);
		lineages(dice, plan, items(before), items(plan));
		return organisation.municipality;
	}

	/** A municipality with one plan of five years and as many items as it takes to have at least so many elements. */
	public static Municipality ofSize(long seed, int elements) {
		int few = 40;
		int size = size(municipality(seed, few, 5));
		int items = Math.max(1, (int) ((long) elements * few / size));
		Municipality municipality = municipality(seed, items, 5);
		while (size(municipality) < elements) {
			items += Math.max(1, items / 50);
			municipality = municipality(seed, items, 5);
		}
		return municipality;
	}

	/** The number of elements in a tree, its top included. */
	public static int size(EObject top) {
		int size = 1;
		for (TreeIterator<EObject> i = top.eAllContents(); i.hasNext(); i.next())
			size++;
		return size;
	}

	/** The items of a plan in its order, repeated listings left out. */
	public static List<ReformItem> items(Plan plan) {
		List<ReformItem> items = new ArrayList<>();
		plan.eAllContents().forEachRemaining(o -> {
			if (o instanceof ReformItem item)
				items.add(item);
		});
		return items;
	}

	private static Organisation organisation(Dice dice, int items) {
		return new Organisation(dice, Math.max(3, Math.min(10, 2 + items / 20)), FIRST_YEAR);
	}

	private static Plan plan(Dice dice, Organisation organisation, int firstYear, int items, int years) {
		PlanFrame frame = new PlanFrame(dice, organisation, firstYear, years);
		Items maker = new Items(dice, organisation, frame);
		Theme theme = null;
		Theme field = null;
		for (int i = 0; i < items; i++) {
			if (i % (ITEMS_IN_FIELD * FIELDS_IN_THEME) == 0) {
				theme = theme(dice, frame, Integer.toString(frame.plan.getEntries().size() + 1), "の改革");
				theme.setLevel(frame.themeLevel);
				frame.plan.getEntries().add(theme);
			}
			if (i % ITEMS_IN_FIELD == 0) {
				field = theme(dice, frame, theme.getNumber() + "-" + (theme.getEntries().size() + 1), "の推進");
				field.setLevel(frame.fieldLevel);
				theme.getEntries().add(field);
			}
			field.getEntries().add(maker.item(i + 1));
		}
		if (items > ITEMS_IN_FIELD) {
			RepeatedListing again = dice.named(MAKE.createRepeatedListing());
			again.setItem(items(frame.plan).get(0));
			again.setLabel("再掲");
			field.getEntries().add(again);
		}
		frame.plan.getMeetings().add(meeting(dice, organisation, frame));
		return frame.plan;
	}

	private static Theme theme(Dice dice, PlanFrame frame, String number, String ending) {
		Theme theme = dice.named(MAKE.createTheme());
		theme.setNumber(number);
		theme.setName(dice.work() + ending);
		theme.getTexts().add(dice.text(frame.background, 1));
		return theme;
	}

	private static Meeting meeting(Dice dice, Organisation organisation, PlanFrame frame) {
		Meeting meeting = dice.named(MAKE.createMeeting());
		meeting.setBody(organisation.committee);
		meeting.setNumber("第１回");
		meeting.setHeldOn(new PartialDate(frame.firstYear + 1, 7, 15));
		Opinion opinion = dice.named(MAKE.createOpinion());
		opinion.setGivenBy("委員1");
		opinion.setText(dice.narrative(dice.named(MAKE.createNarrative()), 1));
		opinion.setAnswer(dice.narrative(dice.named(MAKE.createNarrative()), 1));
		opinion.setOutcome(OpinionOutcome.ADOPTED);
		items(frame.plan).stream().limit(2).forEach(opinion.getAbout()::add);
		meeting.getOpinions().add(opinion);
		return meeting;
	}

	private static void lineages(Dice dice, Plan plan, List<ReformItem> before, List<ReformItem> after) {
		for (int i = 0; i < before.size(); i++) {
			switch (i % 8) {
			case 5 -> lineage(dice, plan, LineageKind.MERGED, before.subList(i, Math.min(i + 2, before.size())), after.subList(i, i + 1));
			case 6 -> lineage(dice, plan, LineageKind.NEW, List.of(), after.subList(i, i + 1));
			case 7 -> lineage(dice, plan, LineageKind.DROPPED, before.subList(i, i + 1), List.of());
			case 3 -> lineage(dice, plan, LineageKind.SPLIT, before.subList(i, i + 1), after.subList(i, Math.min(i + 2, after.size())));
			case 4 -> lineage(dice, plan, LineageKind.COMPLETED, before.subList(i, i + 1), List.of());
			case 2 -> lineage(dice, plan, LineageKind.CHANGED, before.subList(i, i + 1), after.subList(i, i + 1));
			default -> lineage(dice, plan, LineageKind.CONTINUED, before.subList(i, i + 1), after.subList(i, i + 1));
			}
		}
	}

	private static void lineage(Dice dice, Plan plan, LineageKind kind, List<ReformItem> from, List<ReformItem> to) {
		Lineage lineage = dice.named(MAKE.createLineage());
		lineage.setKind(kind);
		from.forEach(item -> lineage.getFrom().add(end(dice, item)));
		to.forEach(item -> lineage.getTo().add(end(dice, item)));
		plan.getLineages().add(lineage);
	}

	private static LineageEnd end(Dice dice, PlanElement element) {
		LineageEnd end = dice.named(MAKE.createLineageEnd());
		end.setElement(element);
		end.setNumber(element.getNumber());
		end.setName(element.getName());
		return end;
	}
}
