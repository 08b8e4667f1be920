package org.kaikaku.validation.internal.publication;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import org.kaikaku.model.reformplan.TableCell;
import org.kaikaku.model.reformplan.TextTable;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Finds tables without any header cell. */
@Component(service = Rule.class)
public final class TableHeader extends BaseRule<TextTable> {
	/** Created by the service registry, or for use without it. */
	public TableHeader() {
		super("publication.table-header", RuleCategory.PUBLICATION, Severity.INFORMATION, Scope.UNIT, eINSTANCE.getTextTable());
	}

	@Override
	protected void inspect(TextTable table, RuleContext context) {
		boolean header = table.getRows().stream().anyMatch(r -> r.isHeader() || r.getCells().stream().anyMatch(TableCell::isHeader));
		if (!table.getRows().isEmpty() && !header)
			context.find(table, "message").feature(eINSTANCE.getTextTable_Rows());
	}
}
