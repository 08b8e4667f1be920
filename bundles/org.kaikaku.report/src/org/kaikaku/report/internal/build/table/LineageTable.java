package org.kaikaku.report.internal.build.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.kaikaku.model.reformplan.Lineage;
import org.kaikaku.model.reformplan.LineageEnd;
import org.kaikaku.model.reformplan.LineageKind;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.LifeWords;

/** What became of the elements of the predecessor, and where those of this plan come from. */
public final class LineageTable {

	private static final int MOST_NAMES = 5;

	private LineageTable() {
	}

	/** The table; empty when nothing is recorded. */
	public static List<Block> of(Build build, String words) {
		List<Row> rows = new ArrayList<>();
		for (Lineage lineage : build.plan().getLineages()) {
			rows.add(new Row(lineage.getId(), Row.Role.BODY, true, false,
					List.of(Cells.words(lineage.getId(), ends(lineage.getFrom(), lineage, build)),
							Cells.centred(lineage.getId(), kind(lineage, build)),
							Cells.words(lineage.getId(), ends(lineage.getTo(), lineage, build)),
							Cells.words(lineage.getId(), Objects.requireNonNullElse(lineage.getReason(), "")))));
		}
		if (rows.isEmpty()) {
			return List.of();
		}
		rows.add(0, Row.of(Row.Role.HEADER, Cell.columnHeader(build.text("lineage.from")),
				Cell.columnHeader(build.text("lineage.kind")), Cell.columnHeader(build.text("lineage.to")),
				Cell.columnHeader(build.text("column.reason"))));
		List<Column> columns = List.of(new Column(12, Column.Role.TEXT), new Column(5, Column.Role.SIGN),
				new Column(12, Column.Role.TEXT), new Column(13, Column.Role.TEXT));
		return List.of(new Table(build.plan().getId(), TableStyle.GRID, build.captions().table(words), null, null,
				columns, 1, rows));
	}

	private static String kind(Lineage lineage, Build build) {
		return lineage.getKind() == LineageKind.UNKNOWN ? build.conventions().unknownSign() : build.label(lineage.getKind());
	}

	private static String ends(List<LineageEnd> ends, Lineage lineage, Build build) {
		if (ends.isEmpty()) {
			boolean open = lineage.getKind() == LineageKind.UNKNOWN;
			return open ? build.conventions().unknownSign() : build.conventions().noneSign();
		}
		String names = ends.stream().limit(MOST_NAMES).map(LineageTable::name).collect(Collectors.joining("、"));
		int more = ends.size() - MOST_NAMES;
		return more > 0 ? names + build.text("list.more", more) : names;
	}

	private static String name(LineageEnd end) {
		if (end.getName() == null && end.getElement() != null) {
			return LifeWords.name(end.getElement());
		}
		String name = Objects.requireNonNullElse(end.getName(), "");
		return end.getNumber() == null ? name : end.getNumber() + "　" + name;
	}
}
