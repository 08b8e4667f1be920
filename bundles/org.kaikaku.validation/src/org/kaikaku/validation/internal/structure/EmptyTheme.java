package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds themes with nothing in them. */
@Component(service = Rule.class)
public final class EmptyTheme extends BaseRule<Theme> {
	/** Created by the service registry, or for use without it. */
	public EmptyTheme() {
		super("structure.empty-theme", RuleCategory.STRUCTURE, Severity.WARNING, Scope.UNIT, eINSTANCE.getTheme());
	}

	@Override
	protected void inspect(Theme theme, RuleContext context) {
		if (theme.getEntries().isEmpty() && !Stated.unknownOrNone(theme, "entries"))
			context.find(theme, "message").feature(eINSTANCE.getTheme_Entries());
	}
}
