package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.osgi.service.component.annotations.Component;

/** Finds numbers of themes or items in texts that are not those of the plan. */
@Component(service = Rule.class)
public final class ItemCount extends BaseRule<Plan> {
	private static final Pattern THEMES = Pattern.compile("([0-9]+)つのテーマ");
	private static final Pattern ITEMS = Pattern.compile("([0-9]+)の改革項目(?!の?うち)");

	/** Created by the service registry, or for use without it. */
	public ItemCount() {
		super("publication.item-count", RuleCategory.PUBLICATION, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		PlanStructure structure = PlanFigures.structure(plan, context);
		int themes = (int) plan.getEntries().stream().filter(Theme.class::isInstance).count();
		List<Section> sections = new ArrayList<>(plan.getSections());
		plan.getYearlyReports().forEach(r -> sections.addAll(r.getSections()));
		sections.forEach(s -> look(s, themes, structure.items().size(), context));
	}

	private static void look(Section section, int themes, int items, RuleContext context) {
		String text = JapaneseDigits.toHalfWidth(NarrativeText.of(section));
		for (Matcher m = THEMES.matcher(text); m.find();)
			if (Integer.parseInt(m.group(1)) != themes)
				context.find(section, "message", m.group(), themes);
		for (Matcher m = ITEMS.matcher(text); m.find();)
			if (Integer.parseInt(m.group(1)) != items)
				context.find(section, "message", m.group(), items);
		section.getSections().forEach(s -> look(s, themes, items, context));
	}
}
