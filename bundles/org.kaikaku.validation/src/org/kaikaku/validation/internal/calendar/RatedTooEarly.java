package org.kaikaku.validation.internal.calendar;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds ratings dated before the term that they rate began. */
@Component(service = Rule.class)
public final class RatedTooEarly extends BaseRule<Rating> {
	/** Created by the service registry, or for use without it. */
	public RatedTooEarly() {
		super("calendar.rated-too-early", RuleCategory.CALENDAR, Severity.WARNING, Scope.UNIT, eINSTANCE.getRating());
	}

	@Override
	protected void inspect(Rating rating, RuleContext context) {
		if (rating.getRatedOn() != null && rating.eContainer() instanceof YearlyRecord record && record.getTerm() != null
				&& rating.getRatedOn().latest().isBefore(record.getTerm().firstDay()))
			context.find(rating, "message", rating.getRatedOn(), record.getTerm()).feature(eINSTANCE.getRating_RatedOn());
	}
}
