package org.kaikaku.validation.internal.arithmetic;

import static org.kaikaku.model.reformplan.ReformplanPackage.eINSTANCE;

import java.math.BigDecimal;
import java.util.List;

import org.kaikaku.model.reformplan.TableRow;
import org.kaikaku.model.reformplan.TextTable;
import org.kaikaku.validation.BaseRule;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.RuleCategory;
import org.kaikaku.validation.RuleContext;
import org.kaikaku.validation.Scope;
import org.kaikaku.validation.Severity;
import org.kaikaku.validation.internal.text.NumberMention;
import org.kaikaku.validation.internal.text.Numbers;
import org.osgi.service.component.annotations.Component;

/** Finds tables in texts whose row of totals is not the sum of the rows above. */
@Component(service = Rule.class)
public final class TableSum extends BaseRule<TextTable> {
	/** Created by the service registry, or for use without it. */
	public TableSum() {
		super("arithmetic.table-sum", RuleCategory.ARITHMETIC, Severity.WARNING, Scope.UNIT, eINSTANCE.getTextTable());
	}

	@Override
	protected void inspect(TextTable table, RuleContext context) {
		int rows = table.getRows().size();
		if (rows < 3 || !isTotal(table.getRows().get(rows - 1)))
			return;
		int columns = table.getRows().stream().mapToInt(r -> r.getCells().size()).max().orElse(0);
		boolean plain = table.getRows().stream().flatMap(r -> r.getCells().stream()).allMatch(c -> c.getColumnSpan() == 1 && c.getRowSpan() == 1);
		for (int column = 1; plain && column < columns; column++)
			look(table, column, context);
	}

	private static void look(TextTable table, int column, RuleContext context) {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal last = null;
		int numbers = 0;
		for (TableRow row : table.getRows()) {
			String text = column < row.getCells().size() ? row.getCells().get(column).getText() : null;
			List<NumberMention> found = text == null || row.isHeader() ? List.of() : Numbers.in(text);
			if (found.size() > 1)
				return;
			last = found.isEmpty() ? null : found.get(0).value();
			if (last != null && row != table.getRows().get(table.getRows().size() - 1)) {
				sum = sum.add(last);
				numbers++;
			}
		}
		if (numbers > 1 && last != null && last.compareTo(sum) != 0)
			context.find(table, "message", column + 1, last, sum);
	}

	private static boolean isTotal(TableRow row) {
		String first = row.getCells().isEmpty() || row.getCells().get(0).getText() == null ? "" : row.getCells().get(0).getText().strip();
		return first.equals("計") || first.endsWith("合計") || first.equals("総計") || first.equals("小計");
	}
}
