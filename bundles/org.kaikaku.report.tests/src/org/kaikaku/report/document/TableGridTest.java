package org.kaikaku.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaikaku.report.document.TableGrid.Place;

class TableGridTest {

	private static Table table(int columns, Row... rows) {
		List<Column> list = IntStream.range(0, columns).mapToObj(i -> new Column(1, Column.Role.TEXT)).toList();
		return new Table(null, TableStyle.GRID, null, null, null, list, 0, List.of(rows));
	}

	@Test
	void aCellThatSpansRowsCoversThePlacesBelow() {
		Cell label = Cell.rowHeader("取組内容").spanning(1, 2);
		Table table = table(3, Row.of(label, Cell.text("a"), Cell.text("b")), Row.of(Cell.text("c").spanning(2, 1)));
		List<Place> second = TableGrid.of(table).places().get(1);
		assertTrue(second.get(0).covered());
		assertSame(label, second.get(0).owner());
		assertEquals(1, second.get(1).column());
		assertEquals(2, second.get(1).colSpan());
	}

	@Test
	void aRowWithTooFewCellsIsRefusedByNumber() {
		Row good = Row.of(Cell.empty(), Cell.empty());
		Row bad = Row.of(Cell.empty());
		String message = assertThrows(IllegalArgumentException.class, () -> table(2, good, bad)).getMessage();
		assertEquals("row 2 has too few cells", message);
	}

	@Test
	void aRowWithTooManyCellsIsRefused() {
		Row bad = Row.of(Cell.empty(), Cell.empty(), Cell.empty());
		assertThrows(IllegalArgumentException.class, () -> table(2, bad));
	}

	@Test
	void aSpanBeyondTheTableIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> table(2, Row.of(Cell.empty().spanning(3, 1))));
		assertThrows(IllegalArgumentException.class, () -> table(1, Row.of(Cell.empty().spanning(1, 2))));
	}

	@Test
	void aSpanIntoACellFromAboveIsRefused() {
		Row first = Row.of(Cell.empty(), Cell.empty().spanning(1, 2));
		assertThrows(IllegalArgumentException.class, () -> table(2, first, Row.of(Cell.empty().spanning(2, 1))));
	}

	@Test
	void planPeriodsBecomeATableWhoseBarsSpanTheirYears() {
		ScheduleBar bar = ScheduleBar.arrow(null, "とりで未来創造プラン2020", "令和２年度～令和５年度");
		PeriodFigure figure = new PeriodFigure(null, null, List.of("R1", "R2", "R3", "R4", "R5", "R6"),
				List.of(new PeriodFigure.Lane("総合計画", List.of(new PeriodFigure.Bar(1, 4, bar)))), "計画期間");
		List<Place> lane = TableGrid.of(figure.asTable()).places().get(1);
		Place spanned = lane.stream().filter(p -> p.cell().blocks().contains(bar)).findFirst().orElseThrow();
		assertEquals(2, spanned.column());
		assertEquals(4, spanned.colSpan());
		assertEquals(7, lane.stream().mapToInt(Place::colSpan).sum());
	}
}
