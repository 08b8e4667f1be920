package org.kaikaku.report.internal.build.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaikaku.model.reformplan.Activity;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.ScheduleStep;
import org.kaikaku.model.reformplan.ScheduleSymbol;
import org.kaikaku.model.reformplan.StepKind;
import org.kaikaku.model.reformplan.StepTrack;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.TextStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.words.DepartmentWords;
import org.kaikaku.report.internal.build.words.Elements;

/**
 * The schedule of an item over the columns of time. Two forms, by what the plan has to say:
 * <ul>
 * <li>plain: each activity is an arrow that bears its name; an activity that follows another shares its line;</li>
 * <li>named: names stand in a column of their own, beside phases, symbols, milestones and accounts of what became of
 * them.</li>
 * </ul>
 */
final class ScheduleRows {

	private static final int COMMON_WORDS = 4;
	/** About as many letters stand beside each other over all terms, beside the labels and names. */
	private static final double LETTERS_OF_TERMS = 28;

	/**
	 * A line of the schedule.
	 *
	 * @param elementId the activity
	 * @param name the name of the activity over so many lines; {@code null} in plain form and on further lines
	 * @param span how many lines the name covers
	 * @param cells the cells over the columns of time
	 */
	record Line(String elementId, Cell name, int span, List<Cell> cells) {
	}

	private record Placed(int from, int to, Cell cell) {
	}

	private final Build build;
	private final TermColumns terms;
	private final StepWords words;

	ScheduleRows(Build build, TermColumns terms) {
		this.build = build;
		this.terms = terms;
		words = new StepWords(build, terms);
	}

	/** Whether names need a column of their own. */
	static boolean isNamed(ReformItem item) {
		return Elements.activities(item).stream().anyMatch(a -> a.getNumber() != null || a.getSteps().size() > 1
				|| a.getSteps().stream().anyMatch(s -> s.getLabel() != null || s.getSymbol() != null
						|| s.getKind() != StepKind.ARROW || s.getTrack() != StepTrack.PLANNED));
	}

	/** The lines of an item. */
	List<Line> lines(ReformItem item) {
		List<Line> lines = new ArrayList<>();
		if (isNamed(item)) {
			item.getActivities().forEach(a -> addNamed(a, 0, lines));
		} else {
			addPlain(item, lines);
		}
		return lines;
	}

	private void addPlain(ReformItem item, List<Line> lines) {
		List<List<Placed>> rows = new ArrayList<>();
		List<Activity> order = Elements.activities(item);
		Activity before = null;
		for (Activity activity : order) {
			Placed placed = plain(activity);
			boolean joins = before != null && follows(before, activity, rows, placed);
			if (joins) {
				rows.get(rows.size() - 1).add(placed);
			} else {
				rows.add(new ArrayList<>(List.of(placed)));
			}
			before = activity;
		}
		int i = 0;
		for (List<Placed> row : rows) {
			lines.add(new Line(order.get(i).getId(), null, 0, cells(row)));
			i += row.size();
		}
	}

	private static boolean follows(Activity before, Activity activity, List<List<Placed>> rows, Placed placed) {
		List<Placed> row = rows.get(rows.size() - 1);
		Placed end = row.get(row.size() - 1);
		boolean later = before.eContainer() == activity.eContainer() && placed.from() > end.to();
		return later && (placed.from() == end.to() + 1 || commonBeginning(before.getName(), activity.getName()));
	}

	private static boolean commonBeginning(String a, String b) {
		return a != null && b != null && a.length() >= COMMON_WORDS && b.startsWith(a.substring(0, COMMON_WORDS));
	}

	private Placed plain(Activity activity) {
		List<Inline> name = name(activity);
		ScheduleStep step = activity.getSteps().isEmpty() ? null : activity.getSteps().get(0);
		int[] range = step == null || step.getStart() == null ? null : words.range(step);
		if (range == null) {
			String period = step == null || step.getStart() == null ? "" : words.period(step);
			if (!period.isEmpty()) {
				name.add(Text.of(build.text("in.brackets", period)));
			}
			return new Placed(0, terms.size() - 1, Cell.blocks(
					List.of(new ScheduleBar(activity.getId(), ScheduleBar.Shape.NONE, null, name, period))));
		}
		name.addAll(words.finer(step));
		name.addAll(words.ratings(step));
		return new Placed(range[0], range[1], Cell.blocks(List.of(
				new ScheduleBar(activity.getId(), ScheduleBar.Shape.ARROW, null, name, words.period(step)))));
	}

	/** Mark, number and name of an activity with its notes and its own departments. */
	private List<Inline> name(Activity activity) {
		List<Inline> name = new ArrayList<>();
		String mark = activity.getMarker() == null ? "" : activity.getMarker();
		String number = activity.getNumber() == null ? "" : activity.getNumber() + "　";
		name.addAll(NoteScope.NONE.line(mark + number + (activity.getName() == null ? "" : activity.getName())));
		for (Note note : activity.getNotes()) {
			String noteMark = note.getMark() == null ? "" : note.getMark();
			name.add(Text.of("　" + noteMark + NoteScope.words(note)));
		}
		String departments = DepartmentWords.names(activity, build);
		if (!departments.isEmpty()) {
			name.add(Text.of(build.text("in.brackets", departments), TextStyle.MUTED));
		}
		return name;
	}

	private void addNamed(Activity activity, int depth, List<Line> lines) {
		List<List<Placed>> rows = new ArrayList<>();
		for (StepTrack track : List.of(StepTrack.PLANNED, StepTrack.REVISED, StepTrack.ACTUAL)) {
			List<List<Placed>> own = new ArrayList<>();
			activity.getSteps().stream().filter(s -> s.getTrack() == track && s.getStart() != null && isShown(s))
					.forEach(s -> place(s, own));
			rows.addAll(own);
		}
		if (rows.isEmpty()) {
			rows.add(List.of());
		}
		Paragraph line = new Paragraph(activity.getId(), ParagraphRole.BODY, depth, 0, Align.START, name(activity));
		Cell name = new Cell(Cell.Role.ROW_HEADER, 1, rows.size(), Cell.VerticalAlign.TOP, Cell.Flow.HORIZONTAL, null,
				List.<Block>of(line));
		for (int i = 0; i < rows.size(); i++) {
			lines.add(new Line(activity.getId(), i == 0 ? name : null, rows.size(), cells(rows.get(i))));
		}
		activity.getActivities().forEach(a -> addNamed(a, depth + 1, lines));
	}

	private boolean isShown(ScheduleStep step) {
		return build.showsResults() ? step.getTrack() != StepTrack.ACTUAL
				|| step.getStart().year().compareTo(build.year()) <= 0 : step.getTrack() != StepTrack.ACTUAL;
	}

	private void place(ScheduleStep step, List<List<Placed>> rows) {
		int[] range = words.range(step);
		Placed placed = range == null ? new Placed(0, terms.size() - 1, words.outside(step))
				: new Placed(range[0], range[1], words.cell(step));
		for (List<Placed> row : rows) {
			if (row.stream().allMatch(p -> p.to() < placed.from() || p.from() > placed.to())) {
				row.add(placed);
				row.sort((a, b) -> Integer.compare(a.from(), b.from()));
				return;
			}
		}
		rows.add(new ArrayList<>(List.of(placed)));
	}

	private List<Cell> cells(List<Placed> row) {
		List<Cell> cells = new ArrayList<>();
		int column = 0;
		for (int i = 0; i < row.size(); i++) {
			Placed placed = row.get(i);
			for (; column < placed.from(); column++) {
				cells.add(Cell.empty());
			}
			int next = i + 1 < row.size() ? row.get(i + 1).from() : terms.size();
			int end = Math.min(next, placed.from() + columnsForWords(placed));
			cells.add(placed.cell().spanning(end - placed.from(), 1));
			column = end;
		}
		for (; column < terms.size(); column++) {
			cells.add(Cell.empty());
		}
		return cells;
	}

	/** The words of a milestone may run on over the terms after it: its sign stands at the beginning of the cell. */
	private int columnsForWords(Placed placed) {
		int own = placed.to() - placed.from() + 1;
		if (placed.cell().blocks().size() != 1 || !(placed.cell().blocks().get(0) instanceof ScheduleBar bar)
				|| bar.shape() != ScheduleBar.Shape.MILESTONE) {
			return own;
		}
		double letters = Inlines.plainText(bar.label()).length() + (bar.symbol() == null ? 0 : bar.symbol().length());
		return Math.max(own, (int) Math.ceil(letters * terms.size() / LETTERS_OF_TERMS));
	}

	/** What the symbols in an item's schedule mean; empty when it has none. */
	String legend(ReformItem item) {
		Set<ScheduleSymbol> used = new LinkedHashSet<>();
		Elements.activities(item).forEach(a -> a.getSteps().stream().filter(s -> s.getSymbol() != null)
				.forEach(s -> used.add(s.getSymbol())));
		String meanings = build.plan().getSymbols().stream().filter(used::contains).map(words::legend)
				.collect(Collectors.joining("　"));
		return meanings.isEmpty() ? "" : build.text("schedule.legend", meanings);
	}
}
