package org.kaikaku.validation.internal.lineage;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds indicators continued from the plan before in another unit or direction. */
@Component(service = Rule.class)
public final class ContinuedInOtherUnit extends BaseRule<ReformItem> {
	/** Created by the service registry, or for use without it. */
	public ContinuedInOtherUnit() {
		super("lineage.unit-changed", RuleCategory.LINEAGE, Severity.WARNING, Scope.OTHER_PLANS, eINSTANCE.getReformItem());
		reads(eINSTANCE.getIndicator_Unit(), eINSTANCE.getIndicator_Direction(), eINSTANCE.getElement_Unknown(),
				eINSTANCE.getElement_None());
	}

	@Override
	protected void inspect(ReformItem item, RuleContext context) {
		for (Indicator indicator : item.getIndicators()) {
			Indicator before = indicator.getContinues();
			if (before == null || before.eIsProxy())
				continue;
			boolean units = !Stated.blank(before.getUnit()) && !Stated.blank(indicator.getUnit());
			if (units && !JapaneseDigits.toHalfWidth(before.getUnit()).equals(JapaneseDigits.toHalfWidth(indicator.getUnit())))
				context.find(indicator, "message", ElementName.of(indicator), eINSTANCE.getIndicator_Unit(), before.getUnit(), indicator.getUnit())
						.feature(eINSTANCE.getIndicator_Unit());
			if (before.getDirection() != indicator.getDirection() && before.getDirection() != Direction.OBSERVED
					&& indicator.getDirection() != Direction.OBSERVED && !Stated.unknownOrNone(before, "direction"))
				context.find(indicator, "message", ElementName.of(indicator), eINSTANCE.getIndicator_Direction(), before.getDirection(),
						indicator.getDirection()).feature(eINSTANCE.getIndicator_Direction());
		}
	}
}
