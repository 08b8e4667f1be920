package org.kaikaku.report.internal.build.brief;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.core.figures.Attainment;
import org.kaikaku.core.figures.AttainmentCounts;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.TextStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.table.Cells;
import org.kaikaku.report.internal.build.table.IndicatorListTable;
import org.kaikaku.report.internal.build.table.NumberColumn;
import org.kaikaku.report.internal.build.words.Elements;
import org.kaikaku.report.internal.build.words.IndicatorWords;
import org.kaikaku.report.internal.build.words.LevelNames;

/** How many indicators reached their targets, and those that did not. */
final class MissedTable {

	private static final int MOST_ROWS = 10;

	private final Build build;

	MissedTable(Build build) {
		this.build = build;
	}

	/** A sentence and the table; empty for a plan without indicators that can be compared. */
	List<Block> blocks() {
		AttainmentCounts counts = AttainmentCounts.of(build.plan(), build.year());
		if (counts.compared() == 0) {
			return List.of();
		}
		List<Block> blocks = new ArrayList<>();
		blocks.add(Briefs.body(build.text("brief.indicators", build.conventions().inText(counts.compared()),
				build.conventions().inText(counts.counts().get(Attainment.State.REACHED)),
				build.conventions().inText(counts.counts().get(Attainment.State.MISSED)))));
		List<Row> rows = rows();
		if (!rows.isEmpty()) {
			int more = rows.size() - MOST_ROWS;
			List<Row> shown = new ArrayList<>(rows.subList(0, Math.min(rows.size(), MOST_ROWS)));
			shown.add(0, Row.of(Row.Role.HEADER, Cell.columnHeader(build.text("column.number")),
					Cell.columnHeader(LevelNames.item(build)), Cell.columnHeader(build.text("indicator")),
					Cell.columnHeader(build.text("indicator.target")), Cell.columnHeader(build.text("indicator.actual")),
					Cell.columnHeader(build.text("indicator.attainment"))));
			List<Column> columns = List.of(NumberColumn.of(build), new Column(9.5, Column.Role.TEXT),
					new Column(12.5, Column.Role.TEXT), new Column(5.5, Column.Role.NUMBER),
					new Column(5.5, Column.Role.NUMBER),
					NumberColumn.under(build.text("indicator.attainment"), 5.5, Column.Role.NUMBER));
			blocks.add(new Table(build.plan().getId(), TableStyle.GRID,
					build.captions().table(build.text("brief.missed")), null, null, columns, 1, shown));
			Briefs.more(more, build).ifPresent(blocks::add);
		}
		return blocks;
	}

	private List<Row> rows() {
		FiscalTerm term = FiscalTerm.of(build.year());
		List<Row> rows = new ArrayList<>();
		for (PlanElement owner : Elements.all(build)) {
			for (Indicator indicator : Elements.indicators(owner)) {
				Attainment attainment = Attainment.of(indicator, term);
				if (attainment.state() == Attainment.State.MISSED) {
					rows.add(row(owner, indicator, attainment, term));
				}
			}
		}
		return rows;
	}

	private Row row(PlanElement owner, Indicator indicator, Attainment attainment, FiscalTerm term) {
		String number = owner == build.plan() ? "" : owner.getNumber();
		String degree = IndicatorListTable.state(attainment, build);
		return new Row(indicator.getId(), Row.Role.BODY, true, false, List.of(Cells.centred(owner.getId(), number),
				Cells.words(owner.getId(), owner.getName()), Cells.words(indicator.getId(), IndicatorWords.name(indicator)),
				value(indicator, Attainment.target(indicator, term).orElseThrow()),
				value(indicator, Attainment.actual(indicator, term).orElseThrow()),
				Cells.sign(indicator.getId(), Text.of(degree, TextStyle.MISSED))));
	}

	private Cell value(Indicator indicator, IndicatorValue value) {
		return Cells.value(value.getId(), Inlines.of(IndicatorWords.text(indicator, value, build)),
				IndicatorWords.datum(indicator, value));
	}
}
