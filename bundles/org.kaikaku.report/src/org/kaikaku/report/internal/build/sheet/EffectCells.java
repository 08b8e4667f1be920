package org.kaikaku.report.internal.build.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kaikaku.core.calendar.JapaneseDigits;
import org.kaikaku.core.figures.EffectTotals;
import org.kaikaku.core.plan.NarrativeText;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.EffectCategory;
import org.kaikaku.model.reformplan.EffectNature;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.model.types.Yen;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.table.Cells;
import org.kaikaku.report.internal.build.text.Narratives;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.words.EffectWords;

/** The effects of a record: the amount in yen, other units below it, and what they are made up of. */
final class EffectCells {

	private final Build build;
	private final Narratives narratives;
	private final NoteScope notes;

	EffectCells(Build build, Narratives narratives, NoteScope notes) {
		this.build = build;
		this.narratives = narratives;
		this.notes = notes;
	}

	/** The cell of the effect: what counts in yen, else other units, else the sign for none, unknown or nothing. */
	Cell total(YearlyRecord record) {
		List<EffectAmount> achieved = record.getEffects().stream().filter(e -> e.getNature() == EffectNature.ACHIEVED)
				.toList();
		List<EffectAmount> money = achieved.stream().filter(e -> e.getYen() != null).toList();
		List<Block> lines = new ArrayList<>();
		CellDatum datum = null;
		if (!money.isEmpty()) {
			Yen total = sum(record, money);
			datum = CellDatum.of(build.rounding().inUnits(total), build.moneyUnit());
			lines.add(line(money.get(0).getId(), build.amount(total)));
		}
		achieved.stream().filter(e -> e.getYen() == null)
				.forEach(e -> lines.add(line(e.getId(), EffectWords.amount(e, build))));
		if (lines.isEmpty()) {
			return sign(record, build);
		}
		return new Cell(Cell.Role.DATA, 1, 1, Cell.VerticalAlign.MIDDLE, Cell.Flow.HORIZONTAL, datum, lines);
	}

	/** What core counts for the year; for a part of a year, or what core leaves out, the amounts of the record. */
	private Yen sum(YearlyRecord record, List<EffectAmount> money) {
		boolean wholeYear = record.getTerm().part() == FiscalTerm.Part.YEAR && record.getUntil() == null;
		if (wholeYear && record.eContainer() instanceof PlanElement element) {
			Map<EffectCategory, Yen> counted = EffectTotals.amounts(element, record.getTerm().year(), EffectNature.ACHIEVED);
			boolean alone = PlanStructure.records(element, record.getTerm().year()).size() == 1;
			if (alone && !counted.isEmpty()) {
				return counted.values().stream().reduce(Yen.ZERO, Yen::plus);
			}
		}
		return money.stream().map(EffectTotals::net).reduce(Yen.ZERO, Yen::plus);
	}

	private static Paragraph line(String id, String text) {
		return new Paragraph(id, ParagraphRole.BODY, 0, 0, Align.END, Inlines.of(text));
	}

	private static Cell sign(YearlyRecord record, Build build) {
		if (PlanStructure.isNone(record, "effects")) {
			return Cells.number(record.getId(), build.conventions().noneSign(), CellDatum.none());
		} else if (PlanStructure.isUnknown(record, "effects")) {
			return Cells.number(record.getId(), build.conventions().unknownSign(), CellDatum.unknown());
		}
		return Cell.empty();
	}

	/** What stands for the effect of an element without any record. */
	static Cell missing(PlanElement element, Build build) {
		return PlanStructure.records(element, build.year()).stream().findFirst().map(r -> sign(r, build)).orElse(Cell.empty());
	}

	/** How the effects came about, as far as the texts of the record do not say it already. */
	List<Block> details(YearlyRecord record) {
		List<Block> lines = new ArrayList<>();
		boolean several = record.getEffects().size() > 1;
		for (EffectAmount effect : record.getEffects()) {
			boolean parts = !effect.getParts().isEmpty() && !isSaid(effect, record);
			if (several || parts || EffectWords.hasDetails(effect)) {
				lines.add(Paragraph.plain(effect.getId(), EffectWords.line(effect, build)));
			}
			if (parts) {
				EffectWords.parts(effect, build).forEach(p -> lines.add(part(effect, p)));
			}
			EffectWords.deductions(effect, build).forEach(d -> lines.add(part(effect, d)));
			lines.addAll(narratives.blocks(effect.getBasis(), notes,
					Narratives.Setting.cell("basis", build.text("effect.basis"))));
		}
		return lines;
	}

	private static Block part(EffectAmount effect, String text) {
		return new Paragraph(effect.getId(), ParagraphRole.BODY, 1, 0, Align.START, Inlines.of(text));
	}

	private boolean isSaid(EffectAmount effect, YearlyRecord record) {
		StringBuilder texts = new StringBuilder();
		record.getTexts().forEach(t -> texts.append(NarrativeText.of(t)).append('\n'));
		String said = JapaneseDigits.toHalfWidth(texts.toString());
		List<String> digits = EffectWords.partDigits(effect, build);
		return !digits.isEmpty() && digits.stream().allMatch(said::contains);
	}
}
