package org.kaikaku.report.internal.build.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.Actual;
import org.kaikaku.model.reformplan.ActualStatus;
import org.kaikaku.model.reformplan.Direction;
import org.kaikaku.model.reformplan.Indicator;
import org.kaikaku.model.reformplan.IndicatorValue;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.Target;
import org.kaikaku.model.reformplan.TargetChange;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.TextStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.text.NoteScope;

/** Values of indicators as people write them: with their units, and exactly as printed where the plan says how. */
public final class IndicatorWords {

	private IndicatorWords() {
	}

	/**
	 * A value as text.
	 *
	 * @param value the value; {@code null} when none is entered
	 * @return such as 4,000件, 98以下, 30～40件, 実施, 不明 or －; empty when nothing is entered
	 */
	public static String text(Indicator indicator, IndicatorValue value, Build build) {
		if (value == null) {
			return "";
		} else if (value.getWritten() != null) {
			return value.getWritten();
		} else if (value.getUnknown().contains("value") || value.getUnknown().contains("text")) {
			return build.conventions().unknownSign();
		} else if (value.getNone().contains("value") || value.getNone().contains("text")) {
			return build.conventions().noneSign();
		} else if (value.getValue() == null) {
			return value.getText() == null ? "" : value.getText();
		}
		String number = number(indicator, value, build);
		return value.getText() == null ? number : number + "　" + value.getText();
	}

	private static String number(Indicator indicator, IndicatorValue value, Build build) {
		String unit = unit(indicator, value);
		String low = build.conventions().inTable(value.getValue());
		if (value.getUpper() != null) {
			return build.text("value.range", low, build.conventions().inTable(value.getUpper())) + unit;
		}
		boolean limit = value instanceof Target && indicator.getDirection() == Direction.AT_MOST;
		return limit ? build.text("value.atMost", low + unit) : low + unit;
	}

	/** The unit of a value; empty when there is none. */
	public static String unit(Indicator indicator, IndicatorValue value) {
		String unit = value == null || value.getUnit() == null ? indicator.getUnit() : value.getUnit();
		return unit == null ? "" : unit;
	}

	/** A value as a line with its note mark and, where it is not final or not of the end of its term, a word on that. */
	public static List<Inline> line(Indicator indicator, IndicatorValue value, NoteScope notes, Build build) {
		List<Inline> line = new ArrayList<>();
		String text = text(indicator, value, build);
		if (!text.isEmpty()) {
			line.add(Text.of(text));
		}
		if (value == null) {
			return line;
		}
		if (value.getMark() != null) {
			line.add(notes.mark(value.getMark()));
		}
		for (Rating rating : value instanceof Actual actual ? actual.getRatings() : List.<Rating>of()) {
			line.add(Text.of(" "));
			line.add(RatingWords.mark(rating, build));
		}
		if (value instanceof Actual actual && actual.getWritten() == null && !text.isEmpty()) {
			if (actual.getStatus() != ActualStatus.FINAL) {
				line.add(Text.of(build.text("value.status", build.label(actual.getStatus()))));
			}
			boolean otherDay = actual.getAsOf() != null && actual.getTerm() != null
					&& !actual.getAsOf().latest().equals(actual.getTerm().lastDay());
			if (otherDay) {
				line.add(new LineBreak());
				line.add(Text.of(build.text("value.asOf", build.years().format(actual.getAsOf())), TextStyle.MUTED));
			}
		}
		return line;
	}

	/** The value behind a cell; {@code null} when it is in words or not entered. */
	public static CellDatum datum(Indicator indicator, IndicatorValue value) {
		if (value == null) {
			return null;
		} else if (value.getValue() != null && value.getUpper() == null) {
			String unit = unit(indicator, value);
			return CellDatum.of(value.getValue(), unit.isEmpty() ? null : unit);
		} else if (value.getUnknown().contains("value") || value.getUnknown().contains("text")) {
			return CellDatum.unknown();
		}
		return value.getNone().contains("value") || value.getNone().contains("text") ? CellDatum.none() : null;
	}

	/** The name with its number before it. */
	public static String name(Indicator indicator) {
		String name = indicator.getName() == null ? "" : indicator.getName();
		return indicator.getNumber() == null ? name : indicator.getNumber() + "　" + name;
	}

	/** What was changed about a target, as one sentence. */
	public static String change(Indicator indicator, Target target, TargetChange change, Build build) {
		String before = former(indicator, change, build);
		String when = change.getDecidedOn() == null ? "" : build.years().format(change.getDecidedOn());
		String who = change.getDecidedBy() == null || change.getDecidedBy().getName() == null ? ""
				: change.getDecidedBy().getName();
		String decided = String.join("　", List.of(when, who).stream().filter(s -> !s.isEmpty()).toList());
		String term = target.getTerm() == null ? "" : build.years().format(target.getTerm());
		return build.text("target.change", term, before, text(indicator, target, build),
				decided.isEmpty() ? "" : build.text("in.brackets", decided),
				change.getReason() == null ? "" : change.getReason());
	}

	private static String former(Indicator indicator, TargetChange change, Build build) {
		if (change.getFormerText() != null) {
			return change.getFormerText();
		}
		BigDecimal value = change.getFormerValue();
		if (value == null) {
			return build.conventions().unknownSign();
		}
		String unit = indicator.getUnit() == null ? "" : indicator.getUnit();
		String low = build.conventions().inTable(value);
		return (change.getFormerUpper() == null ? low
				: build.text("value.range", low, build.conventions().inTable(change.getFormerUpper()))) + unit;
	}
}
