package org.kaikaku.report.internal.build.sheet;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.LineStyle;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.ScheduleSymbol;
import org.kaikaku.model.reformplan.StepKind;
import org.kaikaku.model.reformplan.StepTrack;
import org.kaikaku.model.types.FiscalTerm;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.TextStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.RatingWords;

/** Single steps of a schedule as drawings and words. */
final class StepWords {

	private final Build build;
	private final TermColumns terms;

	StepWords(Build build, TermColumns terms) {
		this.build = build;
		this.terms = terms;
	}

	/** The columns of a step; {@code null} when it lies outside of them all. */
	int[] range(ScheduleStep step) {
		return terms.range(step.getStart(), step.getEnd(), step.isOpenEnded());
	}

	/** The time of a step in words: 令和２年度～令和６年度. */
	String period(ScheduleStep step) {
		String start = build.years().format(step.getStart());
		if (step.isOpenEnded()) {
			return build.text("period.open", start);
		}
		boolean one = step.getEnd() == null || step.getEnd().equals(step.getStart());
		return one ? start : build.text("period", start, build.years().format(step.getEnd()));
	}

	/** The cell of a step in a schedule with a column of names. */
	Cell cell(ScheduleStep step) {
		StepKind kind = step.getSymbol() == null ? step.getKind() : step.getSymbol().getKind();
		List<Inline> label = label(step);
		String symbol = step.getSymbol() == null ? null : step.getSymbol().getSymbol();
		if (kind == StepKind.SYMBOL) {
			List<Inline> line = new ArrayList<>();
			if (symbol != null) {
				line.add(Text.of(symbol));
			}
			line.addAll(label);
			Paragraph centred = new Paragraph(step.getId(), ParagraphRole.BODY, 0, 0, Align.CENTER, line);
			return new Cell(Cell.Role.DATA, 1, 1, Cell.VerticalAlign.MIDDLE, Cell.Flow.HORIZONTAL, null, List.of(centred));
		}
		return Cell.blocks(List.of(new ScheduleBar(step.getId(), shape(step, kind), symbol, label, period(step))));
	}

	/** The cell of a step that lies outside of the columns: words only. */
	Cell outside(ScheduleStep step) {
		List<Inline> label = label(step);
		label.add(Text.of(build.text("in.brackets", period(step))));
		return Cell.blocks(List.of(new ScheduleBar(step.getId(), ScheduleBar.Shape.NONE,
				step.getSymbol() == null ? null : step.getSymbol().getSymbol(), label, period(step))));
	}

	private List<Inline> label(ScheduleStep step) {
		List<Inline> label = new ArrayList<>();
		if (step.getTrack() != StepTrack.PLANNED) {
			label.add(Text.of(build.text("in.brackets", build.label(step.getTrack())), TextStyle.MUTED));
		}
		if (step.getLabel() != null) {
			label.add(Text.of(step.getLabel()));
		}
		label.addAll(finer(step));
		label.addAll(ratings(step));
		return label;
	}

	/** The exact time of a step that is finer than its column. */
	List<Inline> finer(ScheduleStep step) {
		boolean finer = terms.isFinerThanColumn(step.getStart())
				|| step.getEnd() != null && terms.isFinerThanColumn(step.getEnd());
		return finer ? List.of(Text.of(build.text("in.brackets", shortPeriod(step)), TextStyle.MUTED)) : List.of();
	}

	/** The time of a step within one fiscal year without the year, which the column says: 8月～9月. */
	private String shortPeriod(ScheduleStep step) {
		FiscalTerm end = step.getEnd() == null ? step.getStart() : step.getEnd();
		if (step.isOpenEnded() || !end.year().equals(step.getStart().year())) {
			return period(step);
		}
		String start = terms.partName(step.getStart());
		return end.equals(step.getStart()) ? start : build.text("period", start, terms.partName(end));
	}

	/** The ratings of a step alone; none in a plan book or for years to come. */
	List<Inline> ratings(ScheduleStep step) {
		List<Inline> marks = new ArrayList<>();
		boolean due = build.showsResults() && step.getStart().year().compareTo(build.year()) <= 0;
		for (Rating rating : due ? step.getRatings() : List.<Rating>of()) {
			marks.add(Text.of("　"));
			marks.add(RatingWords.mark(rating, build));
		}
		return marks;
	}

	private static ScheduleBar.Shape shape(ScheduleStep step, StepKind kind) {
		LineStyle line = step.getSymbol() == null ? LineStyle.SOLID : step.getSymbol().getLine();
		return switch (kind) {
		case ARROW -> line == LineStyle.DASHED || line == LineStyle.DOTTED ? ScheduleBar.Shape.DASHED_ARROW
				: ScheduleBar.Shape.ARROW;
		case PHASE -> ScheduleBar.Shape.BAR;
		case MILESTONE -> ScheduleBar.Shape.MILESTONE;
		case SYMBOL -> ScheduleBar.Shape.NONE;
		};
	}

	/** A symbol with its meaning: ◎ 実施. */
	String legend(ScheduleSymbol symbol) {
		String name = symbol.getName() == null ? "" : symbol.getName();
		String meaning = symbol.getMeaning() == null || symbol.getMeaning().equals(name) ? "" : symbol.getMeaning();
		String words = name.isEmpty() || meaning.isEmpty() ? name + meaning : name + build.text("in.brackets", meaning);
		return (symbol.getSymbol() == null ? "" : symbol.getSymbol()) + " " + words;
	}
}
