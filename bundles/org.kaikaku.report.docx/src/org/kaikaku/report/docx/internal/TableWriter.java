package org.kaikaku.report.docx.internal;

import java.util.List;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Panel;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableGrid.Place;
import org.kaikaku.report.document.TableGrid;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.office.XmlOut;

/** Writes tables and panels. */
final class TableWriter {

	private static final String HEAD_FILL = "E9ECEF";
	private static final String TOTAL_FILL = "F4F5F7";
	private static final String BAR_FILL = "CFE5F3";
	private static final String STRONG_FILL = "EAF3F9";
	private static final int PANEL_MARGIN = 200;

	private final Writing writing;
	private final XmlOut xml;
	private final ParagraphWriter paragraphs;
	private final BlockWriter blocks;
	private final int pageHeight;
	private final int pitch;

	TableWriter(Writing writing, ParagraphWriter paragraphs, BlockWriter blocks, Geometry page) {
		this.pageHeight = page.textHeight();
		this.pitch = page.pitch();
		this.writing = writing;
		this.xml = writing.xml;
		this.paragraphs = paragraphs;
		this.blocks = blocks;
	}

	/**
	 * Writes a table without its caption.
	 *
	 * @param label whether it must stay with the table that follows
	 */
	void write(Table table, Surroundings around, boolean label) {
		TableLayout layout = TableLayout.of(table, around.width());
		xml.start("w:tbl");
		tableProperties(table, layout, around);
		xml.start("w:tblGrid");
		for (int width : layout.widths()) {
			xml.leaf("w:gridCol", "w:w", width);
		}
		xml.end();
		List<List<Place>> grid = TableGrid.of(table).places();
		TableBreaks breaks = around.inTable() ? null : TableBreaks.of(table, heights(around).rows(table), pageHeight,
				label);
		for (int r = 0; r < table.rows().size(); r++) {
			row(table, layout, around, r, grid.get(r), breaks);
		}
		xml.end();
	}

	private BlockHeights heights(Surroundings around) {
		return new BlockHeights(around.width(), pitch, false);
	}

	private void tableProperties(Table table, TableLayout layout, Surroundings around) {
		xml.start("w:tblPr");
		xml.leaf("w:tblStyle", "w:val", writing.styles.id(styleOf(table.style())));
		xml.leaf("w:tblW", "w:w", layout.width(), "w:type", "dxa");
		if (layout.width() < around.width()) {
			xml.leaf("w:jc", "w:val", "center");
		}
		xml.leaf("w:tblLayout", "w:type", "fixed");
		boolean head = table.headerRows() > 0;
		xml.leaf("w:tblLook", "w:val", head ? "0620" : "0600", "w:firstRow", head ? "1" : "0", "w:lastRow", "0",
				"w:firstColumn", "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
		if (table.caption() != null) {
			xml.leaf("w:tblCaption", "w:val", table.caption().plainText());
		}
		if (table.altText() != null) {
			xml.leaf("w:tblDescription", "w:val", table.altText());
		}
		xml.end();
	}

	private static String styleOf(TableStyle style) {
		return switch (style) {
			case GRID -> "KaikakuGrid";
			case SHEET -> "KaikakuSheet";
			case SCHEDULE -> "KaikakuSchedule";
			case COMPARISON -> "KaikakuComparison";
			case PLAIN -> "KaikakuPlain";
		};
	}

	private void row(Table table, TableLayout layout, Surroundings around, int r, List<Place> places,
			TableBreaks breaks) {
		Row row = table.rows().get(r);
		boolean header = r < table.headerRows();
		xml.start("w:tr");
		if (breaks == null ? row.keepWhole() : breaks.whole()[r]) {
			xml.start("w:trPr").leaf("w:cantSplit");
			if (header) {
				xml.leaf("w:tblHeader");
			}
			xml.end();
		}
		boolean before = paragraphs.keepAll(breaks == null ? row.keepWithNext() : breaks.withNext()[r]);
		for (Place place : places) {
			cell(table, layout, around, r, place);
		}
		paragraphs.keepAll(before);
		xml.end();
	}

	private void cell(Table table, TableLayout layout, Surroundings around, int r, Place place) {
		Cell cell = place.cell();
		EditableRegion region = cell == null ? null : onlyRegion(cell.blocks());
		String bookmark = region == null ? null : blocks.openRegion(region, true);
		xml.start("w:tc");
		properties(table, layout, r, place);
		if (bookmark != null) {
			paragraphs.bookmarkNext(bookmark);
		}
		if (cell == null) {
			paragraphs.empty("TableText");
		} else {
			List<Block> content = region == null ? cell.blocks() : region.blocks();
			int width = layout.span(place.column(), place.colSpan()) - 2 * sideMargin(table, cell);
			blocks.writeIn(around.in(kind(cell), width), content);
			if (content.isEmpty() && table.rows().get(r).role() == Row.Role.SCHEDULE) {
				paragraphs.empty("ScheduleArrow");
			} else {
				blocks.closeCell(content, cell.role() == Cell.Role.COLUMN_HEADER);
			}
		}
		xml.end();
		if (region != null) {
			blocks.closeRegion();
		}
	}

	/** A control around the whole cell is what Word itself makes when all of a cell is one control. */
	private EditableRegion onlyRegion(List<Block> content) {
		return writing.options.editableRegions() && content.size() == 1
				&& content.get(0) instanceof EditableRegion region && !region.blocks().isEmpty() ? region : null;
	}

	private static Surroundings.Kind kind(Cell cell) {
		return switch (cell.role()) {
			case COLUMN_HEADER -> Surroundings.Kind.COLUMN_HEADER;
			case ROW_HEADER -> Surroundings.Kind.ROW_HEADER;
			case DATA -> Surroundings.Kind.CELL;
		};
	}

	private void properties(Table table, TableLayout layout, int r, Place place) {
		Cell owner = place.owner();
		xml.start("w:tcPr");
		xml.leaf("w:tcW", "w:w", layout.span(place.column(), place.colSpan()), "w:type", "dxa");
		if (place.colSpan() > 1) {
			xml.leaf("w:gridSpan", "w:val", place.colSpan());
		}
		if (place.covered()) {
			xml.leaf("w:vMerge");
		} else if (owner.rowSpan() > 1) {
			xml.leaf("w:vMerge", "w:val", "restart");
		}
		if (isBar(owner)) {
			barBorders(table, r, place);
		} else if (inSchedule(table, place)) {
			scheduleBorders(table, r, place);
		}
		String fill = fill(table, r, owner);
		if (fill != null) {
			xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
		}
		if (bar(owner) != null) {
			xml.start("w:tcMar");
			margin("w:top", TableLayout.BAR_PADDING);
			margin("w:left", TableLayout.BAR_MARGIN);
			margin("w:bottom", TableLayout.BAR_PADDING);
			margin("w:right", TableLayout.BAR_MARGIN);
			xml.end();
		}
		if (owner.flow() == Cell.Flow.VERTICAL) {
			xml.leaf("w:textDirection", "w:val", "tbRlV");
		}
		String vertical = switch (owner.verticalAlign()) {
			case TOP -> "top";
			case MIDDLE -> "center";
			case BOTTOM -> "bottom";
		};
		xml.leaf("w:vAlign", "w:val", vertical);
		xml.end();
	}

	// Bars that follow each other in time must not run together.
	private void barBorders(Table table, int r, Place place) {
		xml.start("w:tcBorders");
		white("w:top");
		if (place.column() > 0) {
			white("w:left");
		}
		if (r + 1 < table.rows().size()) {
			white("w:bottom");
		}
		if (place.column() + place.colSpan() < table.columns().size()) {
			white("w:right");
		}
		xml.end();
	}

	private void white(String side) {
		xml.leaf(side, "w:val", "single", "w:sz", "24", "w:space", "0", "w:color", "FFFFFF");
	}

	private void margin(String side, int width) {
		xml.leaf(side, "w:w", width, "w:type", "dxa");
	}

	private static boolean inSchedule(Table table, Place place) {
		return table.columns().get(place.column()).role() == Column.Role.PERIOD;
	}

	// Arrows lie on faint lines between the years and have no lines between them, so that the eye follows the arrow.
	private void scheduleBorders(Table table, int r, Place place) {
		if (!isSchedule(table, r)) {
			return;
		}
		xml.start("w:tcBorders");
		if (isSchedule(table, r - 1)) {
			xml.leaf("w:top", "w:val", "nil");
		}
		if (place.column() > 0 && table.columns().get(place.column() - 1).role() == Column.Role.PERIOD) {
			faint("w:left");
		}
		if (isSchedule(table, r + 1)) {
			xml.leaf("w:bottom", "w:val", "nil");
		}
		if (place.column() + place.colSpan() < table.columns().size()) {
			faint("w:right");
		}
		xml.end();
	}

	private void faint(String side) {
		xml.leaf(side, "w:val", "single", "w:sz", "2", "w:space", "0", "w:color", "BFBFBF");
	}

	private static boolean isSchedule(Table table, int r) {
		return r >= 0 && r < table.rows().size() && table.rows().get(r).role() == Row.Role.SCHEDULE;
	}

	private static String fill(Table table, int r, Cell cell) {
		Row.Role role = table.rows().get(r).role();
		if (isBar(cell)) {
			return BAR_FILL;
		} else if (cell.role() != Cell.Role.DATA || role == Row.Role.HEADER || role == Row.Role.BAND) {
			return HEAD_FILL;
		}
		return role == Row.Role.TOTAL ? TOTAL_FILL : null;
	}

	private static boolean isBar(Cell cell) {
		ScheduleBar bar = bar(cell);
		return bar != null && bar.shape() == ScheduleBar.Shape.BAR;
	}

	private static ScheduleBar bar(Cell cell) {
		return !cell.blocks().isEmpty() && cell.blocks().get(0) instanceof ScheduleBar bar ? bar : null;
	}

	private static int sideMargin(Table table, Cell cell) {
		return bar(cell) != null ? TableLayout.BAR_MARGIN : TableLayout.sideMargin(table.style());
	}

	/** Writes a framed box: a table of one cell. */
	void panel(Panel panel, Surroundings around) {
		boolean strong = panel.tone() == Panel.Tone.STRONG;
		xml.start("w:tbl").start("w:tblPr");
		xml.leaf("w:tblStyle", "w:val", writing.styles.id("KaikakuPanel"));
		xml.leaf("w:tblW", "w:w", around.width(), "w:type", "dxa");
		xml.leaf("w:tblLayout", "w:type", "fixed");
		xml.leaf("w:tblLook", "w:val", "0600", "w:firstRow", "0", "w:lastRow", "0", "w:firstColumn", "0",
				"w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
		xml.end();
		xml.start("w:tblGrid").leaf("w:gridCol", "w:w", around.width()).end();
		xml.start("w:tr").start("w:tc").start("w:tcPr");
		xml.leaf("w:tcW", "w:w", around.width(), "w:type", "dxa");
		if (strong) {
			xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", STRONG_FILL);
		}
		xml.end();
		if (panel.title() != null) {
			blocks.panelTitle(panel.title());
		}
		blocks.writeIn(around.in(Surroundings.Kind.PANEL, around.width() - 2 * PANEL_MARGIN), panel.blocks());
		if (panel.title() == null || !panel.blocks().isEmpty()) {
			blocks.closeCell(panel.blocks(), false);
		}
		xml.end().end().end();
	}
}
