package org.kaikaku.report.internal.build.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.RatingScale;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.RatingWords;

/** The list of items with their ratings (表２): a column for each assessor and scale that rated items in the year. */
public final class RatingListTable {

	private static final double USUAL = 6;
	private static final double NARROW = 5;

	private RatingListTable() {
	}

	/**
	 * The legend and the table.
	 *
	 * @param words the words of the caption
	 * @param remark what the plan prints beside the table; {@code null} for the legend of its scales
	 * @return empty for a plan without items
	 */
	public static List<Block> of(Build build, String words, String remark) {
		ItemRows items = ItemRows.of(build);
		if (items.lines().isEmpty()) {
			return List.of();
		}
		List<ReformItem> rated = build.structure().items();
		List<RatingWords.View> views = RatingWords.views(build, rated);
		double width = views.size() > 2 ? NARROW : USUAL;
		List<Column> columns = new ArrayList<>(items.columns(width * views.size()));
		List<Cell> header = new ArrayList<>(items.headers());
		for (RatingWords.View view : views) {
			columns.add(new Column(width, Column.Role.SIGN));
			header.add(Labels.narrowColumn(title(view, views, build)));
		}
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(null, Row.Role.HEADER, true, true, header));
		for (int i = 0; i < items.lines().size(); i++) {
			ItemRows.Line line = items.lines().get(i);
			List<Cell> cells = new ArrayList<>(items.cells(i));
			views.forEach(view -> cells.add(cell(view, line.item(), build)));
			rows.add(new Row(line.item() == null ? null : line.item().getId(), Row.Role.BODY, true, items.isKept(i), cells));
		}
		Table table = new Table(build.plan().getId(), TableStyle.GRID, build.captions().table(words), null, null, columns,
				1, rows);
		List<Block> blocks = new ArrayList<>();
		blocks.add(table);
		blocks.addAll(legend(build, views, remark));
		return blocks;
	}

	private static String title(RatingWords.View view, List<RatingWords.View> views, Build build) {
		boolean one = views.size() == 1 && view.assessor() == null;
		boolean explained = view.scale() != null && !view.scale().getGrades().isEmpty();
		return one && explained ? build.text("rating.column") : RatingWords.title(view, build);
	}

	private static Cell cell(RatingWords.View view, ReformItem item, Build build) {
		if (item == null) {
			return Cell.empty();
		}
		Optional<Rating> rating = RatingWords.of(view, item, build.year());
		return rating.map(r -> Cells.sign(r.getId(), RatingWords.mark(r, build)))
				.orElseGet(() -> Cells.sign(null, missing(item, build)));
	}

	/** The sign for a rating that is not there: none, unknown, or nothing while it is not entered. */
	public static Inline missing(PlanElement element, Build build) {
		for (var record : PlanStructure.records(element, build.year())) {
			if (PlanStructure.isNone(record, "ratings")) {
				return Text.of(build.conventions().noneSign());
			} else if (PlanStructure.isUnknown(record, "ratings")) {
				return Text.of(build.conventions().unknownSign());
			}
		}
		return Text.of("");
	}

	/** What the grades mean: ※評価 … A（予定どおり進んでいる）. */
	public static List<Block> legend(Build build, List<RatingWords.View> views, String remark) {
		if (remark != null) {
			return List.of(Paragraph.of(ParagraphRole.REMARK, Align.START, remark));
		}
		List<RatingScale> scales = views.stream().map(RatingWords.View::scale).filter(s -> s != null).distinct().toList();
		List<Block> blocks = new ArrayList<>();
		for (RatingScale scale : scales) {
			List<Inline> line = new ArrayList<>();
			String name = build.text("rating.legend", scales.size() == 1 ? build.text("rating") : name(scale));
			for (Grade grade : scale.getGrades()) {
				if (line.isEmpty()) {
					line.add(Text.of(name));
				} else {
					line.add(scales.size() == 1 ? new LineBreak() : Text.of("　"));
				}
				line.add(Text.of(grade(grade, build)));
			}
			if (!line.isEmpty()) {
				int letters = letters(name);
				blocks.add(new Paragraph(scale.getId(), ParagraphRole.REMARK, letters, -letters, Align.START, line));
			}
		}
		return blocks;
	}

	/** How many full-width letters a name is wide; the grades stand below each other behind it. */
	private static int letters(String name) {
		return (int) Math.round(name.chars().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum());
	}

	private static String name(RatingScale scale) {
		return scale.getAxis() == null ? scale.getName() == null ? "" : scale.getName() : scale.getAxis();
	}

	private static String grade(Grade grade, Build build) {
		String meaning = RatingWords.meaning(grade);
		String line = RatingWords.sign(grade) + (meaning.isEmpty() ? "" : build.text("in.brackets", meaning));
		return grade.getCriterion() == null ? line : line + "　" + grade.getCriterion();
	}
}
