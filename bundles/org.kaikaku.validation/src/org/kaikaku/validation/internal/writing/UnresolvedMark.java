package org.kaikaku.validation.internal.writing;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.NoteMarks;
import org.kaikaku.validation.internal.text.TextFlags;
import org.kaikaku.validation.internal.text.TextPlace;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds note marks in texts and beside values that no note explains. */
@Component(service = Rule.class)
public final class UnresolvedMark extends BaseRule<PlanElement> {
	/** Created by the service registry, or for use without it. */
	public UnresolvedMark() {
		super("text.unresolved-mark", RuleCategory.TEXT, Severity.WARNING, Scope.UNIT,
				eINSTANCE.getReformItem(), eINSTANCE.getTheme(), eINSTANCE.getPlan());
	}

	@Override
	protected void inspect(PlanElement element, RuleContext context) {
		for (TextPlace place : UnitText.of(element, context).places(TextFlags.MARK))
			if (!(place.element() instanceof Note))
				for (String mark : NoteMarks.in(place.text()))
					if (!NoteMarks.isExplained(place.element(), mark))
						context.find(place.element(), "message", mark).feature(place.feature());
		for (IndicatorValue value : UnitText.of(element, context).marked())
			if (value.getMark().startsWith("※") && !NoteMarks.isExplained(value, value.getMark()))
				context.find(value, "message", value.getMark()).feature(eINSTANCE.getIndicatorValue_Mark());
	}
}
