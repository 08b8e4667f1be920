package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds sections on a theme or item whose heading is not its name. */
@Component(service = Rule.class)
public final class SectionTitle extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public SectionTitle() {
		super("publication.section-title", RuleCategory.PUBLICATION, Severity.INFORMATION, Scope.PLAN, eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		plan.getSections().forEach(s -> look(s, context));
		plan.getYearlyReports().forEach(r -> r.getSections().forEach(s -> look(s, context)));
	}

	private static void look(Section section, RuleContext context) {
		PlanElement subject = section.getSubject();
		String title = section.getTitle() == null ? "" : section.getTitle().replaceAll("[【】「」\\s]", "");
		String name = subject == null || subject.getName() == null ? "" : subject.getName().replaceAll("\\s", "");
		if (!title.isEmpty() && !name.isEmpty() && !title.contains(name) && !name.contains(title))
			context.find(section, "message", section.getTitle(), subject.getName()).feature(eINSTANCE.getSection_Title());
		section.getSections().forEach(s -> look(s, context));
	}
}
