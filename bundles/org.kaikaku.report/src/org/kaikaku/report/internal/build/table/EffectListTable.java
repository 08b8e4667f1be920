package org.kaikaku.report.internal.build.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.Yen;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.EffectWords;
import org.kaikaku.report.internal.build.words.LevelNames;
import org.kaikaku.report.internal.build.words.LifeWords;

/** The effects of the year by item and category (表３), and those in other units than yen below it. */
public final class EffectListTable {

	private EffectListTable() {
	}

	/**
	 * The table with its remarks.
	 *
	 * @param words the words of the caption
	 * @param nature achieved or planned
	 * @return a sentence when there are no effects
	 */
	public static List<Block> of(Build build, String words, EffectNature nature) {
		EffectTotals totals = EffectTotals.of(build.plan(), build.year(), nature);
		List<Block> blocks = new ArrayList<>();
		if (totals.rows().isEmpty()) {
			blocks.add(Paragraph.of(ParagraphRole.BODY, Align.START, build.text("effect.none", build.years().format(build.year()))));
		} else {
			blocks.add(table(build, words, totals));
			if (isRounded(build, totals)) {
				blocks.add(remark(build.text("effect.rounding")));
			}
		}
		if (!totals.unknown().isEmpty()) {
			blocks.add(remark(build.text("effect.unknown",
					totals.unknown().stream().map(LifeWords::name).collect(Collectors.joining("、")))));
		}
		blocks.addAll(otherUnits(build, nature));
		return blocks;
	}

	private static Paragraph remark(String text) {
		return Paragraph.of(ParagraphRole.REMARK, Align.START, text);
	}

	/** Whether rounded parts of the table do not add up to its rounded totals. */
	public static boolean isRounded(Build build, EffectTotals totals) {
		return totals.roundingDifference(build.rounding()) != 0
				|| totals.categories().stream().anyMatch(c -> totals.roundingDifference(c, build.rounding()) != 0);
	}

	private static Table table(Build build, String words, EffectTotals totals) {
		boolean divided = totals.categories().size() > 1;
		List<Column> columns = new ArrayList<>(List.of(NumberColumn.of(build), new Column(18, Column.Role.TEXT),
				new Column(7, Column.Role.NUMBER)));
		List<Cell> header = new ArrayList<>(List.of(Cell.columnHeader(build.text("column.number")),
				Cell.columnHeader(LevelNames.item(build)), Cell.columnHeader(build.text("effect"))));
		for (EffectCategory category : divided ? totals.categories() : List.<EffectCategory>of()) {
			columns.add(new Column(7, Column.Role.NUMBER));
			header.add(Cell.columnHeader(category.getName() == null ? build.label(category.getKind()) : category.getName()));
		}
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(null, Row.Role.HEADER, true, true, header));
		for (EffectTotals.Row row : totals.rows()) {
			rows.add(row(build, row, divided ? totals.categories() : List.of()));
		}
		rows.add(total(build, totals, divided));
		return new Table(build.plan().getId(), TableStyle.GRID, build.captions().table(words),
				build.text("unit", build.moneyUnit()), null, columns, 1, rows);
	}

	private static Row row(Build build, EffectTotals.Row row, List<EffectCategory> categories) {
		ReformItem item = row.item();
		List<Cell> cells = new ArrayList<>();
		cells.add(Cells.centred(item.getId(), item.getNumber()));
		cells.add(Cells.words(item.getId(), item.getName()));
		cells.add(money(item.getId(), row.total(), build));
		for (EffectCategory category : categories) {
			Yen amount = row.amounts().get(category);
			cells.add(amount == null ? Cell.empty() : money(item.getId(), EffectTotals.signed(category, amount), build));
		}
		return new Row(item.getId(), Row.Role.BODY, true, false, cells);
	}

	private static Row total(Build build, EffectTotals totals, boolean divided) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cells.centred(null, build.text("total")).spanning(2, 1));
		cells.add(money(null, totals.total(), build));
		for (EffectCategory category : divided ? totals.categories() : List.<EffectCategory>of()) {
			cells.add(money(null, EffectTotals.signed(category, totals.total(category)), build));
		}
		return new Row(build.plan().getId(), Row.Role.TOTAL, true, false, cells);
	}

	private static Cell money(String id, Yen amount, Build build) {
		return Cells.number(id, build.amount(amount), CellDatum.of(build.rounding().inUnits(amount), build.moneyUnit()));
	}

	private static List<Block> otherUnits(Build build, EffectNature nature) {
		List<Row> rows = new ArrayList<>();
		for (ReformItem item : build.structure().items()) {
			PlanStructure.records(item, build.year()).stream().flatMap(r -> r.getEffects().stream())
					.filter(e -> e.getNature() == nature && !EffectWords.isMoney(e.getCategory())
							&& e.getQuantity() != null)
					.forEach(e -> rows.add(other(item, e, build)));
		}
		if (rows.isEmpty()) {
			return List.of();
		}
		rows.add(0, Row.of(Row.Role.HEADER, Cell.columnHeader(build.text("column.number")),
				Cell.columnHeader(LevelNames.item(build)), Cell.columnHeader(build.text("column.category")),
				Cell.columnHeader(build.text("effect.quantity"))));
		List<Column> columns = List.of(NumberColumn.of(build), new Column(18, Column.Role.TEXT),
				new Column(10, Column.Role.TEXT), new Column(9, Column.Role.NUMBER));
		return List.of(new Table(build.plan().getId(), TableStyle.GRID,
				build.captions().table(build.text("effect.otherUnits")), null, null, columns, 1, rows));
	}

	private static Row other(ReformItem item, EffectAmount effect, Build build) {
		String category = effect.getCategory().getName();
		return new Row(item.getId(), Row.Role.BODY, true, false, List.of(Cells.centred(item.getId(), item.getNumber()),
				Cells.words(item.getId(), item.getName()),
				Cells.words(effect.getId(), category == null ? build.label(effect.getCategory().getKind()) : category),
				Cells.number(effect.getId(), EffectWords.amount(effect, build),
						CellDatum.of(effect.getQuantity(), effect.getCategory().getUnit()))));
	}
}
