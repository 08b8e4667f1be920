package org.kaikaku.report.internal.build.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kaikaku.model.reformplan.Cost;
import org.kaikaku.model.reformplan.CostKind;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.table.Labels;
import org.kaikaku.report.internal.build.text.Narratives;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.text.Pictures;
import org.kaikaku.report.internal.build.words.EffectWords;
import org.kaikaku.report.internal.build.words.FieldTexts;
import org.kaikaku.report.internal.build.words.LifeWords;

/** What a plan says beforehand about single years of an element: what is to be done, effects aimed at, budgets. */
final class YearPlanTable {

	private static final double LABEL = 5.8;

	private final Build build;
	private final NoteScope notes;
	private final Narratives narratives = new Narratives(new Pictures(), place -> List.of());

	YearPlanTable(Build build, NoteScope notes) {
		this.build = build;
		this.notes = notes;
	}

	/** The records of an element that hold something planned, in order of time. */
	static List<YearlyRecord> records(PlanElement element) {
		return element.getRecords().stream().filter(r -> r.getTerm() != null)
				.filter(r -> r.getTexts().stream().anyMatch(YearPlanTable::isPlanned)
						|| r.getEffects().stream().anyMatch(YearPlanTable::isPlanned)
						|| r.getCosts().stream().anyMatch(YearPlanTable::isPlanned))
				.sorted(Comparator.comparing(YearlyRecord::getTerm)).toList();
	}

	private static boolean isPlanned(FieldText text) {
		return text.getField() != null && text.getField().getRole() == TextRole.YEAR_PLAN;
	}

	private static boolean isPlanned(EffectAmount effect) {
		return effect.getNature() == EffectNature.PLANNED;
	}

	private static boolean isPlanned(Cost cost) {
		return cost.getKind() == CostKind.BUDGET || cost.getKind() == CostKind.ESTIMATE;
	}

	/** The table over a line of a width; empty when nothing is planned for single years. */
	List<Block> of(PlanElement element, double line) {
		List<Row> rows = new ArrayList<>();
		for (YearlyRecord record : records(element)) {
			String term = build.years().format(record.getTerm());
			String until = record.getUntil() == null ? null : build.years().format(record.getUntil());
			rows.add(new Row(record.getId(), Row.Role.BODY, false, false,
					List.of(Labels.narrow(until == null ? term : build.text("period", term, until)),
							Cell.blocks(content(record)))));
		}
		if (rows.isEmpty()) {
			return List.of();
		}
		rows.add(0, new Row(null, Row.Role.BAND, true, true,
				List.of(Cell.columnHeader(build.text("sheet.years")).spanning(2, 1))));
		List<Column> columns = List.of(new Column(LABEL, Column.Role.ROW_HEADER), new Column(line - LABEL, Column.Role.TEXT));
		return List.of(new Table(element.getId(), TableStyle.SHEET, null, null,
				build.text("sheet.years.alt", LifeWords.name(element)), columns, 1, rows));
	}

	private List<Block> content(YearlyRecord record) {
		List<Block> content = new ArrayList<>();
		FieldTexts.ordered(record.getTexts(), build.plan()).stream().filter(YearPlanTable::isPlanned)
				.forEach(t -> content.addAll(narratives.blocks(t, notes,
						Narratives.Setting.cell(FieldTexts.region(t), FieldTexts.label(t, build)))));
		record.getEffects().stream().filter(YearPlanTable::isPlanned)
				.forEach(e -> content.add(Paragraph.plain(e.getId(), EffectWords.line(e, build))));
		record.getCosts().stream().filter(YearPlanTable::isPlanned).forEach(c -> EffectWords.cost(c, build)
				.forEach(l -> content.add(Paragraph.plain(c.getId(), l))));
		return content;
	}
}
