package org.kaikaku.report.internal.build.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kaikaku.core.figures.Ratings;
import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Block;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.TextRole;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.Sheets;
import org.kaikaku.report.internal.build.table.Cells;
import org.kaikaku.report.internal.build.table.NumberColumn;
import org.kaikaku.report.internal.build.words.LevelNames;
import org.kaikaku.report.internal.build.words.RatingWords;

/** Items that did not go as planned, with how they go on. */
final class BehindTable {

	private static final int MOST_ROWS = 8;

	private final Build build;

	BehindTable(Build build) {
		this.build = build;
	}

	/** The items whose rating that counts is not fully as planned, in the order of the report. */
	List<ReformItem> items() throws ReportException {
		return Sheets.items(build).stream().filter(this::isBehind).toList();
	}

	/**
	 * Whether people rated an item as less than fully on plan: by what the grade says about being on time; where grades
	 * say nothing about it, by standing in the lower half of the scale.
	 */
	private boolean isBehind(ReformItem item) {
		Optional<Rating> rating = Ratings.main(item, build.year());
		Grade grade = rating.map(Rating::getGrade).orElse(null);
		if (grade == null) {
			return false;
		}
		return switch (grade.getStanding()) {
		case MOSTLY_ON_PLAN, BEHIND, NOT_STARTED, SUSPENDED -> true;
		case AHEAD, ON_PLAN, DONE -> false;
		case UNSTATED -> isInLowerHalf(grade);
		};
	}

	private static boolean isInLowerHalf(Grade grade) {
		if (!(grade.eContainer() instanceof RatingScale scale)) {
			return false;
		}
		int size = scale.getGrades().size();
		return size > 1 && scale.getGrades().indexOf(grade) >= (size + 1) / 2;
	}

	/** The table of the first items, and how many there are besides. */
	List<org.kaikaku.report.document.Block> blocks() throws ReportException {
		List<ReformItem> items = items();
		if (items.isEmpty()) {
			return List.of(Briefs.body(build.text("brief.behind.none")));
		}
		List<Row> rows = new ArrayList<>();
		rows.add(Row.of(Row.Role.HEADER, Cell.columnHeader(build.text("column.number")),
				Cell.columnHeader(LevelNames.item(build)), Cell.columnHeader(build.text("rating")),
				Cell.columnHeader(build.text("brief.next"))));
		items.stream().limit(MOST_ROWS).forEach(i -> rows.add(row(i)));
		List<Column> columns = List.of(NumberColumn.of(build), new Column(11, Column.Role.TEXT),
				NumberColumn.under(build.text("rating"), 3.5, Column.Role.SIGN), new Column(24, Column.Role.TEXT));
		List<org.kaikaku.report.document.Block> blocks = new ArrayList<>();
		blocks.add(new Table(build.plan().getId(), TableStyle.GRID, build.captions().table(build.text("brief.behind")), null,
				null, columns, 1, rows));
		Briefs.more(items.size() - MOST_ROWS, build).ifPresent(blocks::add);
		return blocks;
	}

	private Row row(ReformItem item) {
		Rating rating = Ratings.main(item, build.year()).orElseThrow();
		return new Row(item.getId(), Row.Role.BODY, true, false, List.of(Cells.centred(item.getId(), item.getNumber()),
				Cells.words(item.getId(), item.getName()), Cells.sign(rating.getId(), RatingWords.mark(rating, build)),
				Cells.words(item.getId(), next(item))));
	}

	/** The first paragraph of what comes next, whole and unchanged; the report itself has the rest. */
	private String next(ReformItem item) {
		Optional<FieldText> text = PlanStructure.text(item, build.year(), TextRole.NEXT_STEP)
				.or(() -> PlanStructure.text(item, build.year(), TextRole.ISSUE));
		for (Block block : text.map(t -> (List<Block>) t.getBlocks()).orElse(List.of())) {
			String words = block instanceof Paragraph p ? p.getText() : block instanceof ListEntry e ? entry(e) : null;
			boolean heading = block instanceof ListEntry e && e.getMarker() != null && "■□◆◇".contains(e.getMarker());
			if (words != null && !words.isBlank() && !heading) {
				return words;
			}
		}
		return "";
	}

	private static String entry(ListEntry entry) {
		String mark = entry.getMarker() == null ? "" : entry.getMarker();
		return mark + (entry.getText() == null ? "" : entry.getText());
	}
}
