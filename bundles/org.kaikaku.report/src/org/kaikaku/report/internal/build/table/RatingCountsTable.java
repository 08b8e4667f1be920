package org.kaikaku.report.internal.build.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kaikaku.core.figures.RatingCounts;
import org.kaikaku.model.reformplan.CountingBasis;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Population;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.RatingMark;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.RatingWords;

/** How many items have which grade, with their shares. */
public final class RatingCountsTable {

	private RatingCountsTable() {
	}

	/** Whether there is anything to count: grades and items. */
	public static boolean isPossible(Build build) {
		RatingCounts counts = RatingCounts.of(build.plan(), build.year());
		return !counts.counts().isEmpty() && counts.total() > 0;
	}

	/** The table and a remark on its denominator; empty when there is nothing to count. */
	public static List<Block> of(Build build, String words) {
		if (!isPossible(build)) {
			return List.of();
		}
		RatingCounts counts = RatingCounts.of(build.plan(), build.year());
		List<Row> rows = new ArrayList<>();
		rows.add(Row.of(Row.Role.HEADER, Cell.columnHeader(build.text("rating")),
				Cell.columnHeader(build.text("column.meaning")), Cell.columnHeader(build.text("column.count")),
				Cell.columnHeader(build.text("column.share"))));
		List<Grade> grades = List.copyOf(counts.counts().keySet());
		for (int i = 0; i < grades.size(); i++) {
			rows.add(grade(grades.get(i), i, grades.size(), counts, build));
		}
		if (counts.unrated() > 0) {
			rows.add(Row.of(Cells.words(null, build.text("rating.unrated")).spanning(2, 1),
					count(counts.unrated(), build), Cell.empty()));
		}
		rows.add(Row.of(Row.Role.TOTAL, Cells.words(null, build.text("total")).spanning(2, 1),
				count(counts.total(), build), Cell.empty()));
		List<Column> columns = List.of(new Column(5, Column.Role.SIGN), new Column(17, Column.Role.TEXT),
				new Column(6, Column.Role.NUMBER), new Column(6, Column.Role.NUMBER));
		Table table = new Table(build.plan().getId(), TableStyle.GRID, build.captions().table(words), null, null, columns,
				1, rows);
		List<Block> blocks = new ArrayList<>(List.of(table));
		basis(build).ifPresent(b -> blocks.add(Paragraph.of(ParagraphRole.REMARK, Align.START, b)));
		return blocks;
	}

	private static Row grade(Grade grade, int place, int places, RatingCounts counts, Build build) {
		Optional<BigDecimal> percent = counts.percent(grade, build.plan().getConventions());
		return Row.of(Cells.sign(grade.getId(), new RatingMark(RatingWords.sign(grade), place, places)),
				Cells.words(grade.getId(), RatingWords.meaning(grade)), count(counts.counts().get(grade), build),
				percent.map(p -> Cells.number(null, p.toPlainString() + "%", CellDatum.of(p, "%"))).orElse(Cell.empty()));
	}

	private static Cell count(int count, Build build) {
		return Cells.number(null, build.text("items", build.conventions().inTable(count)),
				CellDatum.of(count, build.text("items", "").strip()));
	}

	/** What the shares are shares of, where it is not simply all items. */
	public static Optional<String> basis(Build build) {
		List<CountingBasis> bases = build.plan().getCountingBases();
		if (bases.isEmpty()) {
			return Optional.empty();
		}
		CountingBasis basis = bases.get(0);
		boolean usual = basis.getPopulation() == Population.ALL_ITEMS && !basis.isRepeatedCounted();
		String name = basis.getName() == null ? build.label(basis.getPopulation()) : basis.getName();
		return usual ? Optional.empty() : Optional.of(build.text("rating.basis", name));
	}
}
