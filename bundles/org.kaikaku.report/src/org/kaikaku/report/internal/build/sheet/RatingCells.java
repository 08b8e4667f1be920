package org.kaikaku.report.internal.build.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaikaku.core.plan.PlanStructure;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.reformplan.YearlyRecord;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.table.RatingListTable;
import org.kaikaku.report.internal.build.text.Narratives;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.text.Pictures;
import org.kaikaku.report.internal.build.words.RatingWords;

/** The ratings of a record: the one that counts, then those by other assessors or on other scales. */
final class RatingCells {

	private final Build build;
	private final NoteScope notes;
	private final RatingWords.View main;
	private final Narratives narratives = new Narratives(new Pictures(), place -> List.of());

	RatingCells(Build build, NoteScope notes) {
		this.build = build;
		this.notes = notes;
		main = RatingWords.mainView(build.plan());
	}

	/** What stands before the rating that counts: 評価, or who judges. */
	String mainLabel() {
		boolean several = build.plan().getAssessors().size() > 1 || build.plan().getScales().size() > 1;
		return several ? RatingWords.title(main, build) : build.text("rating");
	}

	/** The rating that counts; none, unknown or nothing when there is none. */
	List<Block> main(YearlyRecord record) {
		List<Block> lines = new ArrayList<>();
		record.getRatings().stream().filter(r -> RatingWords.view(r, build.plan()).equals(main))
				.forEach(r -> lines.addAll(lines(r)));
		if (lines.isEmpty()) {
			String sign = "";
			if (PlanStructure.isNone(record, "ratings")) {
				sign = build.conventions().noneSign();
			} else if (PlanStructure.isUnknown(record, "ratings")) {
				sign = build.conventions().unknownSign();
			}
			lines.add(Paragraph.plain(record.getId(), sign));
		}
		return lines;
	}

	/** What stands for the rating of an element without any record. */
	List<Block> missing(PlanElement element) {
		return List.of(new Paragraph(null, ParagraphRole.BODY, 0, 0, Align.START,
				List.of(RatingListTable.missing(element, build))));
	}

	/** The other ratings by what they are called, in the order of the record. */
	Map<String, List<Block>> others(YearlyRecord record) {
		Map<String, List<Block>> others = new LinkedHashMap<>();
		for (Rating rating : record.getRatings()) {
			RatingWords.View view = RatingWords.view(rating, build.plan());
			if (!view.equals(main)) {
				others.computeIfAbsent(RatingWords.title(view, build), k -> new ArrayList<>()).addAll(lines(rating));
			}
		}
		return others;
	}

	/** All ratings of a record, each led by what it is called where there are several kinds. */
	List<Block> lines(YearlyRecord record) {
		List<Block> lines = new ArrayList<>();
		for (Rating rating : record.getRatings()) {
			List<Inline> line = new ArrayList<>();
			line.add(Text.of(RatingWords.title(RatingWords.view(rating, build.plan()), build) + "　"));
			line.addAll(signed(rating));
			lines.add(new Paragraph(rating.getId(), ParagraphRole.BODY, 0, 0, Align.START, line));
			lines.addAll(comment(rating));
		}
		return lines;
	}

	private List<Block> lines(Rating rating) {
		List<Block> lines = new ArrayList<>();
		lines.add(new Paragraph(rating.getId(), ParagraphRole.BODY, 0, 0, Align.START, signed(rating)));
		lines.addAll(comment(rating));
		return lines;
	}

	private List<Inline> signed(Rating rating) {
		List<Inline> line = new ArrayList<>(List.of(RatingWords.mark(rating, build)));
		String meaning = rating.getGrade() == null ? "" : RatingWords.meaning(rating.getGrade());
		if (!meaning.isEmpty()) {
			line.add(Text.of("　" + build.text("in.brackets", meaning)));
		}
		if (rating.getGrade() != null && rating.getScore() != null) {
			line.add(Text.of("　" + rating.getScore().toPlainString()));
		}
		return line;
	}

	private List<Block> comment(Rating rating) {
		return narratives.blocks(rating.getComment(), notes,
				Narratives.Setting.cell("comment", build.text("rating.comment")));
	}
}
