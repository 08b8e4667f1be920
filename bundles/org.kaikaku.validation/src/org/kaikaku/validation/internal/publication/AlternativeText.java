package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.TextFigure;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds pictures that say nothing to those who cannot see them. */
@Component(service = Rule.class)
public final class AlternativeText extends BaseRule<TextFigure> {
	/** Created by the service registry, or for use without it. */
	public AlternativeText() {
		super("publication.alternative-text", RuleCategory.PUBLICATION, Severity.WARNING, Scope.UNIT, eINSTANCE.getTextFigure());
	}

	@Override
	protected void inspect(TextFigure figure, RuleContext context) {
		if (Stated.blank(figure.getAlternativeText()))
			context.find(figure, "message", figure.getCaption() == null ? "－" : figure.getCaption())
					.feature(eINSTANCE.getTextFigure_AlternativeText());
	}
}
