package org.kaikaku.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How plan periods lie over the years: one lane for each plan, in it the periods as bars.
 *
 * @param elementId the plan element, or {@code null}
 * @param caption stands below the figure; or {@code null}
 * @param periods the years along the top, from the first to the last
 * @param lanes at least one
 * @param altText the message in words
 */
public record PeriodFigure(String elementId, Caption caption, List<String> periods, List<Lane> lanes, String altText)
		implements Block {

	/**
	 * The periods of one plan (and those that follow it).
	 *
	 * @param label the name at the left edge: 総合計画
	 * @param bars in order of time, not overlapping
	 */
	public record Lane(String label, List<Bar> bars) {

		public Lane {
			Objects.requireNonNull(label, "label");
			bars = List.copyOf(bars);
		}
	}

	/** In letters: a line, the names of the lanes, and a year, so that neither is broken where there is room. */
	private static final double LINE = 42;
	private static final double LABEL = 8;
	private static final double WIDEST = 8;

	/**
	 * A period.
	 *
	 * @param from index of its first year, from 0
	 * @param to index of its last year
	 * @param bar how it is drawn
	 */
	public record Bar(int from, int to, ScheduleBar bar) {

		public Bar {
			Objects.requireNonNull(bar, "bar");
			if (from < 0 || to < from) {
				throw new IllegalArgumentException("period " + from + " to " + to);
			}
		}
	}

	public PeriodFigure {
		periods = List.copyOf(periods);
		lanes = List.copyOf(lanes);
		Objects.requireNonNull(altText, "altText");
	}

	/**
	 * The same as a table, for renderers which have no better drawing.
	 *
	 * @return a table of style {@link TableStyle#SCHEDULE} without caption
	 */
	public Table asTable() {
		List<Column> columns = new ArrayList<>();
		List<Cell> head = new ArrayList<>();
		columns.add(new Column(LABEL, Column.Role.ROW_HEADER));
		double width = Math.min(WIDEST, (LINE - LABEL) / Math.max(1, periods.size()));
		head.add(Cell.empty());
		for (String period : periods) {
			columns.add(new Column(width, Column.Role.PERIOD));
			head.add(Cell.columnHeader(period));
		}
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(null, Row.Role.HEADER, true, true, head));
		for (Lane lane : lanes) {
			rows.add(new Row(elementId, Row.Role.SCHEDULE, true, true, cells(lane)));
		}
		return new Table(elementId, TableStyle.SCHEDULE, null, null, altText, columns, 1, rows);
	}

	private List<Cell> cells(Lane lane) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.rowHeader(lane.label()));
		int column = 0;
		for (Bar bar : lane.bars()) {
			for (; column < bar.from(); column++) {
				cells.add(Cell.empty());
			}
			cells.add(Cell.blocks(List.of(bar.bar())).at(Cell.VerticalAlign.MIDDLE)
					.spanning(bar.to() - bar.from() + 1, 1));
			column = bar.to() + 1;
		}
		for (; column < periods.size(); column++) {
			cells.add(Cell.empty());
		}
		return cells;
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
