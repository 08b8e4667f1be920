package org.kaikaku.validation.internal.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Body;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanLink;
import org.kaikaku.model.reformplan.Policy;
import org.kaikaku.model.reformplan.RelatedPlan;
import org.kaikaku.validation.RuleContext;

/** The names of all that a plan and its municipality have entered. */
public final class RegisteredNames {
	private RegisteredNames() {
	}

	/** Names of plans, themes, items, related plans, policies and bodies. Reads the file. */
	public static Set<String> of(Plan plan, RuleContext context) {
		Set<String> names = new LinkedHashSet<>();
		Municipality municipality = context.municipality();
		if (municipality != null) {
			municipality.getPlans().forEach(p -> add(p.getName(), names));
			municipality.getBodies().stream().map(Body::getName).forEach(n -> add(n, names));
			addPlans(municipality.getRelatedPlans(), names);
		}
		add(plan.getName(), names);
		plan.getLinks().stream().map(PlanLink::getTitle).forEach(n -> add(n, names));
		PlanStructure structure = PlanStructure.of(plan);
		structure.themes().forEach(t -> add(t.getName(), names));
		structure.items().forEach(i -> add(i.getName(), names));
		return names;
	}

	private static void addPlans(List<RelatedPlan> plans, Set<String> names) {
		for (RelatedPlan plan : plans) {
			add(plan.getTitle(), names);
			add(plan.getVision(), names);
			addPolicies(plan.getPolicies(), names);
			addPlans(plan.getParts(), names);
		}
	}

	private static void addPolicies(List<Policy> policies, Set<String> names) {
		for (Policy policy : policies) {
			add(policy.getName(), names);
			addPolicies(policy.getPolicies(), names);
		}
	}

	private static void add(String name, Set<String> names) {
		if (name != null && !name.isBlank())
			names.add(name.strip());
	}
}
