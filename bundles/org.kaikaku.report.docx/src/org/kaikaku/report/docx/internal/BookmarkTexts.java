package org.kaikaku.report.docx.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the texts of the bookmarks that mark our regions besides their content controls: some programs, older
 * LibreOffice among them, lose the controls when they save. A bookmark of a cell stands for all of the cell, so that
 * paragraphs added at its end belong to it; others for the paragraphs from their beginning to their end.
 */
final class BookmarkTexts implements WordText.Listener {

	/** A region between other text that is open. */
	private static final class Open {
		private final TextLines lines = new TextLines();
		private boolean ending;
	}

	/** A cell that is open. */
	private static final class Cell {
		private final TextLines lines = new TextLines();
		private final List<String> names = new ArrayList<>();
	}

	private final Map<String, String> found = new LinkedHashMap<>();
	private final Map<String, Open> open = new LinkedHashMap<>();
	private final Map<String, String> names = new HashMap<>();
	private final Deque<Cell> cells = new ArrayDeque<>();
	private final StringBuilder paragraph = new StringBuilder();

	/** The texts by the names of their bookmarks. */
	Map<String, String> found() {
		return found;
	}

	@Override
	public void bookmarkStart(String id, String name) {
		if (!name.startsWith(Regions.BOOKMARK)) {
			return;
		}
		if (cells.isEmpty() || !name.startsWith(Regions.CELL_BOOKMARK)) {
			// LibreOffice may write the beginning twice, with two ids, of which one only has an end.
			names.put(id, name);
			open.putIfAbsent(name, new Open());
		} else {
			cells.peek().names.add(name);
		}
	}

	@Override
	public void bookmarkEnd(String id) {
		Open region = open.get(names.getOrDefault(id, ""));
		if (region != null) {
			if (paragraph.isEmpty()) {
				close(names.get(id));
			} else {
				region.ending = true;
			}
		}
	}

	private void close(String name) {
		found.put(name, open.remove(name).lines.text());
	}

	@Override
	public void text(String letters) {
		paragraph.append(letters);
	}

	@Override
	public void paragraphEnd() {
		String line = paragraph.toString();
		paragraph.setLength(0);
		if (!cells.isEmpty()) {
			cells.forEach(cell -> cell.lines.text(line));
			cells.forEach(cell -> cell.lines.paragraphEnd());
		}
		open.values().forEach(region -> region.lines.text(line));
		open.values().forEach(region -> region.lines.paragraphEnd());
		List.copyOf(open.keySet()).stream().filter(name -> open.get(name).ending).forEach(name -> close(name));
	}

	@Override
	public void tableStart() {
		cells.forEach(cell -> cell.lines.tableStart());
		open.values().forEach(region -> region.lines.tableStart());
	}

	@Override
	public void cellStart() {
		cells.forEach(cell -> cell.lines.cellStart());
		open.values().forEach(region -> region.lines.cellStart());
		cells.push(new Cell());
	}

	@Override
	public void cellEnd() {
		Cell ended = cells.pop();
		ended.names.forEach(name -> found.put(name, ended.lines.text()));
		cells.forEach(cell -> cell.lines.cellEnd());
		open.values().forEach(region -> region.lines.cellEnd());
	}

	@Override
	public void rowEnd() {
		cells.forEach(cell -> cell.lines.rowEnd());
		open.values().forEach(region -> region.lines.rowEnd());
	}

	@Override
	public void tableEnd() {
		cells.forEach(cell -> cell.lines.tableEnd());
		open.values().forEach(region -> region.lines.tableEnd());
	}
}
