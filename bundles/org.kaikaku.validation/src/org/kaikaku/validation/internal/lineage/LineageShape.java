package org.kaikaku.validation.internal.lineage;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.facts.Stated;
import org.osgi.service.component.annotations.Component;

/** Finds lineages whose ends do not fit their kind. */
@Component(service = Rule.class)
public final class LineageShape extends BaseRule<Lineage> {
	/** Created by the service registry, or for use without it. */
	public LineageShape() {
		super("lineage.shape", RuleCategory.LINEAGE, Severity.WARNING, Scope.UNIT, eINSTANCE.getLineage());
	}

	@Override
	protected void inspect(Lineage lineage, RuleContext context) {
		if (Stated.anything(lineage))
			return;
		int from = lineage.getFrom().size();
		int to = lineage.getTo().size();
		boolean fits = switch (lineage.getKind()) {
		case CONTINUED, CHANGED, RENAMED, MOVED -> from >= 1 && to >= 1;
		case MERGED -> from >= 2 && to == 1;
		case SPLIT -> from == 1 && to >= 2;
		case COMPLETED, DROPPED, MONITORING -> from >= 1 && to == 0;
		case NEW -> from == 0 && to >= 1;
		case UNKNOWN -> from + to >= 1;
		};
		if (!fits)
			context.find(lineage, "message", lineage.getKind(), from, to);
	}
}
