package org.kaikaku.validation.internal.departments;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Reorganisation;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.ElementName;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds reorganisations without a date. */
@Component(service = Rule.class)
public final class Undated extends BaseRule<Reorganisation> {
	/** Created by the service registry, or for use without it. */
	public Undated() {
		super("departments.undated", RuleCategory.DEPARTMENTS, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getReorganisation());
	}

	@Override
	protected void inspect(Reorganisation reorganisation, RuleContext context) {
		if (reorganisation.getEffective() == null && !Stated.unknownOrNone(reorganisation, "effective"))
			context.find(reorganisation, "message", ElementName.of(reorganisation)).feature(eINSTANCE.getReorganisation_Effective());
	}
}
