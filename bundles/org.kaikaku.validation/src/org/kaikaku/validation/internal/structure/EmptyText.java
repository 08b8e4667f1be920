package org.kaikaku.validation.internal.structure;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.ComputedBlock;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.TextFigure;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.kaikaku.validation.internal.text.UnitText;
import org.osgi.service.component.annotations.Component;

/** Finds texts that were begun and hold nothing. */
@Component(service = Rule.class)
public final class EmptyText extends BaseRule<FieldText> {
	/** Created by the service registry, or for use without it. */
	public EmptyText() {
		super("structure.empty-text", RuleCategory.STRUCTURE, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getFieldText());
	}

	@Override
	protected void inspect(FieldText text, RuleContext context) {
		if (UnitText.read(text, context).text().isBlank() && !Stated.unknownOrNone(text, "blocks")
				&& text.getBlocks().stream().noneMatch(b -> b instanceof TextFigure || b instanceof ComputedBlock))
			context.find(text, "message").feature(eINSTANCE.getNarrative_Blocks());
	}
}
