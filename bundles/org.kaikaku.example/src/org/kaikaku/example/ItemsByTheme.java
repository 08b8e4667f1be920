package org.kaikaku.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kaikaku.compare.ComparisonPair;
import org.kaikaku.compare.ComparisonPart;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.ComparisonSide;
import org.kaikaku.compare.Match;
import org.kaikaku.compare.PlanComparator;
import org.kaikaku.compare.Said;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.core.text.Texts;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.osgi.service.component.annotations.Component;

/** Compares how many items stand under each theme; of a plan whose items are not known it says so. */
@Component(service = PlanComparator.class)
public final class ItemsByTheme implements PlanComparator {
	@Override
	public String id() {
		return "items-by-theme";
	}

	@Override
	public int order() {
		return 1000;
	}

	@Override
	public ComparisonPart compare(ComparisonPair pair, Locale language) {
		Texts texts = Texts.of(ItemsByTheme.class, language);
		List<ComparisonRow> rows = new ArrayList<>();
		for (Match match : pair.matches())
			if (match.isTheme()) {
				Said left = items(match.leftElements(), pair.left());
				Said right = items(match.rightElements(), pair.right());
				rows.add(new ComparisonRow(id(match.leftElements()), id(match.rightElements()), subject(match), texts.text("comparator.items"),
						left, right, ComparisonRow.outcome(left, right), List.of()));
			}
		return new ComparisonPart(id(), texts.text("comparator.title"), rows);
	}

	private static Said items(List<PlanElement> themes, ComparisonSide side) {
		if (themes.isEmpty())
			return Said.NOT_THERE;
		PlanStructure structure = PlanStructure.of(side.plan());
		if (structure.items().isEmpty()
				&& PlanStructure.isUnknown(side.plan(), ReformplanPackage.Literals.PLAN__ENTRIES.getName()))
			return Said.UNKNOWN;
		if (themes.stream().anyMatch(t -> PlanStructure.isUnknown(t, ReformplanPackage.Literals.THEME__ENTRIES.getName())))
			return Said.UNKNOWN;
		long count = structure.items().stream().filter(i -> PlanStructure.themesAbove(i).stream().anyMatch(themes::contains)).count();
		return Said.of(Long.toString(count), BigDecimal.valueOf(count));
	}

	private static String id(List<PlanElement> themes) {
		return themes.isEmpty() ? null : themes.get(0).getId();
	}

	private static String subject(Match match) {
		PlanElement theme = match.rightElements().isEmpty() ? match.leftElements().get(0) : match.rightElements().get(0);
		return theme.getName() == null ? theme.getId() : theme.getName();
	}
}
