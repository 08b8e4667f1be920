package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalYear;
import org.kaikaku.model.types.Yen;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.RuleOption;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.PlanFigures;
import org.osgi.service.component.annotations.Component;

/** Finds the same exact amount as an effect of two items in one year. */
@Component(service = Rule.class)
public final class EffectTwice extends BaseRule<Plan> {
	private static final List<RuleOption> OPTIONS = List.of(RuleOption.number("smallest", "10000"));
	private record Effect(FiscalYear year, Yen yen, EffectAmount effect) {
	}

	/** Created by the service registry, or for use without it. */
	public EffectTwice() {
		super("arithmetic.effect-twice", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.PLAN, eINSTANCE.getPlan());
		reads(eINSTANCE.getPlan_Entries(), eINSTANCE.getTheme_Entries(), eINSTANCE.getPlanElement_Records(),
				eINSTANCE.getYearlyRecord_Term(), eINSTANCE.getYearlyRecord_Effects(), eINSTANCE.getEffectAmount_Yen(),
				eINSTANCE.getEffectAmount_Nature(), eINSTANCE.getEffectAmount_Deductions(), eINSTANCE.getPlanElement_Name());
	}

	@Override
	public List<RuleOption> options() {
		return OPTIONS;
	}

	@Override
	protected void inspect(Plan plan, RuleContext context) {
		BigDecimal smallest = context.number("smallest");
		Map<Object, EObject> seen = new HashMap<>();
		for (ReformItem item : PlanFigures.structure(plan, context).items())
			for (Effect effect : context.remembered(item, EffectTwice.class, () -> effects(item))) {
				if (BigDecimal.valueOf(effect.yen().amount()).compareTo(smallest) < 0)
					continue;
				EObject other = seen.putIfAbsent(List.of(effect.year(), effect.yen(), effect.effect().getNature()), item);
				if (other != null)
					context.find(effect.effect(), "message", effect.year(), effect.yen(), ElementName.of(other));
			}
	}

	private static List<Effect> effects(ReformItem item) {
		List<Effect> found = new ArrayList<>();
		for (YearlyRecord record : item.getRecords())
			for (EffectAmount effect : record.getEffects())
				if (record.getTerm() != null && effect.getYen() != null && effect.getDeductions().isEmpty()
						&& effect.getYen().amount() % 1_000_000 != 0)
					found.add(new Effect(record.getTerm().year(), effect.getYen(), effect));
		return found;
	}
}
