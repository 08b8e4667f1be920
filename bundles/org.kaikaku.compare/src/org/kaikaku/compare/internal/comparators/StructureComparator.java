package org.kaikaku.compare.internal.comparators;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonRow.Outcome;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.Match;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.internal.lineage.Likeness;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.compare.lineage.FateEnd;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.ItemLife;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Element;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.model.types.FiscalYear;
import org.osgi.service.component.annotations.Component;

/** The plans themselves, their themes and items: names, numbers, places, activities, ratings of years. */
@Component(service = PlanComparator.class)
public final class StructureComparator implements PlanComparator {
	private static final ReformplanPackage MODEL = ReformplanPackage.eINSTANCE;

	@Override
	public String id() {
		return "structure";
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public String label(Locale language) {
		return Messages.of(language).text("compare.structure");
	}

	@Override
	public ComparisonPart compare(ComparisonPair pair, Locale language) {
		Lines lines = new Lines(pair, language);
		if (pair.mode() != ComparisonMode.YEARS)
			plans(lines);
		for (Match match : pair.matches())
			if (pair.mode() != ComparisonMode.CITIES)
				elements(lines, match);
			else if (match.isTheme() || isWithoutTheme(match))
				cities(lines, match);
		return new ComparisonPart(id(), label(language), lines.rows());
	}

	private static void plans(Lines lines) {
		Plan left = lines.pair.left().plan();
		Plan right = lines.pair.right().plan();
		String subject = lines.labels.of(MODEL.getPlan());
		lines.feature(left, right, subject, MODEL.getPlanElement_Name());
		lines.feature(left, right, subject, MODEL.getPlan_Kind());
		lines.add(left, right, subject, lines.texts.text("compare.period"), period(lines, left), period(lines, right), List.of());
		lines.feature(left, right, subject, MODEL.getPlan_AdoptedOn());
		lines.feature(left, right, subject, MODEL.getPlan_Status());
		lines.add(left, right, subject, lines.texts.text("compare.itemCount"), items(lines, left), items(lines, right), List.of());
	}

	private static Said period(Lines lines, Plan plan) {
		if (plan.getFirstYear() == null || plan.getLastYear() == null)
			return lines.said(plan, MODEL.getPlan_FirstYear(), lines.said(plan, MODEL.getPlan_LastYear(), Said.NOT_ENTERED));
		return Said.of(lines.years.format(plan.getFirstYear(), plan.getLastYear()));
	}

	private static Said items(Lines lines, Plan plan) {
		PlanStructure structure = PlanStructure.of(plan);
		boolean open = PlanStructure.isUnknown(plan, "entries") || structure.themes().stream().anyMatch(t -> PlanStructure.isUnknown(t,
				"entries"));
		return open ? Said.UNKNOWN : Said.of(lines.texts.text("compare.items", structure.items().size()));
	}

	private static boolean isWithoutTheme(Match match) {
		return Stream.concat(match.leftElements().stream(), match.rightElements().stream()).allMatch(e -> PlanStructure.themesAbove(e).isEmpty());
	}

	/** Themes of two cities with the items in each; the items themselves are not matched. */
	private static void cities(Lines lines, Match match) {
		PlanElement left = Lines.only(match.leftElements());
		PlanElement right = Lines.only(match.rightElements());
		String kind = lines.labels.of(match.isTheme() ? MODEL.getTheme() : MODEL.getReformItem());
		lines.add(left, right, lines.subject(match), kind, left == null ? Said.NOT_THERE : Said.of(Lines.name(left)), right == null
				? Said.NOT_THERE : Said.of(Lines.name(right)),
				List.of());
		if (match.isTheme())
			lines.add(left, right, lines.subject(match), lines.labels.of(MODEL.getReformItem()), itemsOf(lines, left), itemsOf(lines, right),
					List.of());
	}

	private static Said itemsOf(Lines lines, PlanElement theme) {
		if (!(theme instanceof Theme held))
			return Said.NOT_THERE;
		return lines.said(held, MODEL.getTheme_Entries(),
				Said.of(held.getEntries().stream().filter(ReformItem.class::isInstance).map(e -> Lines.name((ReformItem) e))
				.collect(Collectors.joining("\n"))));
	}

	private static void elements(Lines lines, Match match) {
		Element left = Lines.only(match.leftElements());
		Element right = Lines.only(match.rightElements());
		Said before = match.left().isEmpty() ? lines.missingLeft(match) : names(lines, match.left());
		Said after = match.right().isEmpty() ? lines.missingRight(match) : names(lines, match.right());
		String subject = lines.subject(match);
		String kind = lines.labels.of(match.isTheme() ? MODEL.getTheme() : MODEL.getReformItem());
		if (!match.isPair()) {
			boolean alone = match.left().isEmpty() && right != null || match.right().isEmpty() && left != null;
			lines.add(left, right, subject, kind, before, after, List.of(), alone ? lines.origin(left, right, null) : null);
			return;
		}
		PlanElement old = match.leftElements().get(0);
		PlanElement now = match.rightElements().get(0);
		boolean sameName = before.isValue() && after.isValue() && Likeness.evened(old.getName()).equals(Likeness.evened(now.getName()));
		lines.add(left, right, subject, kind, before, after, sameName ? Outcome.SAME : ComparisonRow.outcome(before, after), List.of(),
				lines.origin(old, now, MODEL.getPlanElement_Name()));
		if (lines.pair.mode() == ComparisonMode.DRAFTS)
			lines.feature(old, now, subject, MODEL.getPlanElement_Number());
		if (lines.pair.mode() != ComparisonMode.YEARS) {
			lines.add(old, now, subject, lines.texts.text("compare.theme"), place(old), place(now), List.of());
			lines.add(old, now, subject, lines.labels.of(MODEL.getReformItem_Activities()), activities(lines, old), activities(lines, now),
					List.of(), lines.origin(old, now, MODEL.getReformItem_Activities()));
		} else if (old instanceof ReformItem item)
			years(lines, item, subject);
	}

	private static Said names(Lines lines, List<FateEnd> ends) {
		Said names = Said.of(ends.stream().map(FateEnd::text).filter(t -> !t.isEmpty()).collect(Collectors.joining(lines.comma())));
		if (!names.isValue() && ends.stream().allMatch(e -> e.element() == null || PlanStructure.isUnknown(e.element(), "name")))
			return Said.UNKNOWN;
		return names;
	}

	private static Said place(PlanElement element) {
		return Said.of(PlanStructure.themesAbove(element).stream().map(PlanElement::getName).filter(Objects::nonNull).collect(Collectors.joining(" › ")));
	}

	private static Said activities(Lines lines, PlanElement element) {
		if (!(element instanceof ReformItem item))
			return Said.NOT_ENTERED;
		return lines.said(item, MODEL.getReformItem_Activities(),
				Said.of(item.getActivities().stream().map(Activity::getName).filter(Objects::nonNull).collect(Collectors.joining("\n"))));
	}

	private static void years(Lines lines, ReformItem item, String subject) {
		lines.add(item, item, subject, lines.labels.of(MODEL.getRating()), rating(lines, item, lines.pair.left().year()),
				rating(lines, item, lines.pair.right().year()), List.of());
	}

	private static Said rating(Lines lines, ReformItem item, FiscalYear year) {
		if (!ItemLife.isHeld(item, year))
			return Said.NOT_THERE;
		if (PlanStructure.records(item, year).stream().anyMatch(r -> PlanStructure.isUnknown(r, "ratings")))
			return Said.UNKNOWN;
		return Ratings.main(item, year).map(StructureComparator::written).map(Said::of).orElse(Said.NOT_ENTERED);
	}

	private static String written(Rating rating) {
		if (rating.getWritten() != null)
			return rating.getWritten();
		if (rating.getGrade() != null)
			return rating.getGrade().getSymbol() != null ? rating.getGrade().getSymbol() : rating.getGrade().getName();
		return rating.getScore() == null ? null : rating.getScore().toPlainString();
	}
}
