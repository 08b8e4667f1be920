package org.kaikaku.report.internal.build.sheet;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.TextField;
import org.kaikaku.model.reformplan.TextScope;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.table.Cells;
import org.kaikaku.report.internal.build.table.Labels;
import org.kaikaku.report.internal.build.text.Narratives;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.text.Pictures;
import org.kaikaku.report.internal.build.words.EffectWords;
import org.kaikaku.report.internal.build.words.Elements;
import org.kaikaku.report.internal.build.words.FieldTexts;
import org.kaikaku.report.internal.build.words.LifeWords;

/** What was recorded on an element for the year: texts, ratings, effects, costs; and what was recorded on its activities. */
final class ResultTable {

	private static final double LABEL = 5.8;
	private static final double EFFECT_LABEL = 8;
	private static final double EFFECT = 8.5;

	private final Build build;
	private final NoteScope notes;
	private final RatingCells ratings;
	private final Narratives narratives = new Narratives(new Pictures(), place -> List.of());

	ResultTable(Build build, NoteScope notes) {
		this.build = build;
		this.notes = notes;
		ratings = new RatingCells(build, notes);
	}

	/** The records that a report on the year shows: those of the year and its parts, and spans that end with it. */
	static List<YearlyRecord> records(PlanElement element, Build build) {
		List<YearlyRecord> records = new ArrayList<>(PlanStructure.records(element, build.year()));
		element.getRecords().stream().filter(r -> r.getTerm() != null && r.getUntil() != null
				&& r.getUntil().year().equals(build.year()) && !records.contains(r)).forEach(records::add);
		return records;
	}

	/** The table over a line of a width. */
	Table of(PlanElement element, double line) {
		List<Row> rows = new ArrayList<>();
		List<YearlyRecord> records = records(element, build);
		if (records.isEmpty()) {
			rows.add(band(build.text("sheet.results", build.years().format(build.year()))));
			addTexts(element, null, rows);
			rows.add(ratingAndEffect(ratings.missing(element), EffectCells.missing(element, build)));
		}
		for (YearlyRecord record : records) {
			rows.add(band(build.text("sheet.results", term(record))));
			addTexts(element, record, rows);
			addFigures(record, rows);
		}
		if (element instanceof ReformItem item) {
			Elements.activities(item).forEach(a -> addActivity(a, rows));
		}
		List<Column> columns = List.of(new Column(LABEL, Column.Role.ROW_HEADER),
				new Column(line - LABEL - EFFECT_LABEL - EFFECT, Column.Role.TEXT),
				new Column(EFFECT_LABEL, Column.Role.ROW_HEADER), new Column(EFFECT, Column.Role.NUMBER));
		return new Table(element.getId(), TableStyle.SHEET, null, null,
				build.text("sheet.results.alt", LifeWords.name(element)), columns, 1, rows);
	}

	private String term(YearlyRecord record) {
		FiscalTerm until = record.getUntil();
		String start = build.years().format(record.getTerm());
		return until == null || until.equals(record.getTerm()) ? start
				: build.text("period", start, build.years().format(until));
	}

	private static Row band(String text) {
		return new Row(null, Row.Role.BAND, true, true, List.of(Cell.columnHeader(text).spanning(4, 1)));
	}

	/** The texts that the plan's sheets ask for, in their order, then any others; empty where not written. */
	private void addTexts(PlanElement element, YearlyRecord record, List<Row> rows) {
		Plan plan = build.plan();
		List<FieldText> written = record == null ? List.of() : FieldTexts.ordered(record.getTexts(), plan);
		boolean wholeYear = record == null || record.getTerm().part() == FiscalTerm.Part.YEAR;
		boolean sheet = element instanceof ReformItem;
		for (TextField field : FieldTexts.fields(plan, TextScope.RECORD)) {
			List<FieldText> own = written.stream().filter(t -> t.getField() == field).toList();
			own.forEach(t -> rows.add(text(t)));
			if (own.isEmpty() && wholeYear && sheet) {
				rows.add(row(FieldTexts.label(field, build), List.of(Paragraph.plain(null, absent(record)))));
			}
		}
		written.stream().filter(t -> t.getField() == null || !t.getField().getScopes().contains(TextScope.RECORD))
				.forEach(t -> rows.add(text(t)));
	}

	private String absent(YearlyRecord record) {
		if (record == null) {
			return "";
		} else if (PlanStructure.isUnknown(record, "texts")) {
			return build.conventions().unknownSign();
		}
		return PlanStructure.isNone(record, "texts") ? build.conventions().noneSign() : "";
	}

	private Row text(FieldText text) {
		return row(FieldTexts.label(text, build), narratives.blocks(text, notes, setting(text)));
	}

	private Narratives.Setting setting(FieldText text) {
		return Narratives.Setting.cell(FieldTexts.region(text), FieldTexts.label(text, build));
	}

	private static Row row(String label, List<Block> content) {
		return new Row(null, Row.Role.BODY, false, false,
				List.of(Labels.narrow(label).at(Cell.VerticalAlign.TOP), Cell.blocks(content).spanning(3, 1)));
	}

	private void addFigures(YearlyRecord record, List<Row> rows) {
		EffectCells effects = new EffectCells(build, narratives, notes);
		rows.add(ratingAndEffect(ratings.main(record), effects.total(record)));
		ratings.others(record).forEach((label, content) -> rows.add(row(label, content)));
		List<Block> details = effects.details(record);
		if (!details.isEmpty()) {
			rows.add(row(build.text("effect.details"), details));
		}
		if (!record.getCosts().isEmpty()) {
			rows.add(row(build.text("cost"), costs(record)));
		}
	}

	private Row ratingAndEffect(List<Block> rating, Cell effect) {
		return new Row(null, Row.Role.BODY, true, false, List.of(Labels.narrow(ratings.mainLabel()),
				Cell.blocks(rating).at(Cell.VerticalAlign.MIDDLE),
				Cells.label(build.text("effect.unit", build.moneyUnit())), effect));
	}

	private List<Block> costs(YearlyRecord record) {
		List<Block> lines = new ArrayList<>();
		record.getCosts().forEach(c -> EffectWords.cost(c, build).forEach(l -> lines.add(Paragraph.plain(c.getId(), l))));
		return lines;
	}

	/** What was recorded on an activity alone, in one row. */
	private void addActivity(Activity activity, List<Row> rows) {
		List<Block> content = new ArrayList<>();
		EffectCells effects = new EffectCells(build, narratives, notes);
		for (YearlyRecord record : records(activity, build)) {
			for (FieldText text : FieldTexts.ordered(record.getTexts(), build.plan())) {
				content.addAll(narratives.blocks(text, notes, setting(text)));
			}
			content.addAll(ratings.lines(record));
			record.getEffects().forEach(e -> content.add(Paragraph.plain(e.getId(), EffectWords.line(e, build))));
			content.addAll(effects.details(record));
			content.addAll(costs(record));
		}
		if (!content.isEmpty()) {
			String mark = activity.getMarker() == null ? "" : activity.getMarker();
			rows.add(row(mark + LifeWords.name(activity), content));
		}
	}
}
