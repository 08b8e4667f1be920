package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.util.List;

import org.kaikaku.model.reformplan.Entry;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds repeated listings that list nothing, or list an item at its own place. */
@Component(service = Rule.class)
public final class RepeatedListingRule extends BaseRule<Plan> {
	/** Created by the service registry, or for use without it. */
	public RepeatedListingRule() {
		super("structure.repeated-listing", RuleCategory.STRUCTURE, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
		reads(eINSTANCE.getPlan_Entries(), eINSTANCE.getTheme_Entries(), eINSTANCE.getRepeatedListing_Item(),
				eINSTANCE.getPlanElement_Name(), eINSTANCE.getElement_Unknown(), eINSTANCE.getElement_None());
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		look(plan.getEntries(), context);
		PlanFigures.structure(plan, context).themes().forEach(t -> look(t.getEntries(), context));
	}

	private static void look(List<Entry> entries, RuleContext context) {
		for (Entry entry : entries)
			if (entry instanceof RepeatedListing listing) {
				if (listing.getItem() == null && !Stated.unknownOrNone(listing, "item"))
					context.find(listing, "empty").feature(eINSTANCE.getRepeatedListing_Item());
				else if (listing.getItem() != null && entries.contains(listing.getItem()))
					context.find(listing, "same", ElementName.of(listing.getItem())).feature(eINSTANCE.getRepeatedListing_Item());
			}
	}
}
