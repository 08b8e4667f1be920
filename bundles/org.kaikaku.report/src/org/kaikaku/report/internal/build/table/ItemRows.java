package org.kaikaku.report.internal.build.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.kaikaku.model.reformplan.Entry;
import org.kaikaku.model.reformplan.LifeEvent;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.reformplan.RepeatedListing;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.TextStyle;
import org.kaikaku.report.internal.build.Build;
import org.kaikaku.report.internal.build.words.LevelNames;
import org.kaikaku.report.internal.build.words.LifeWords;

/**
 * The left part of tables that list items: a column for each level of themes, each theme once beside all its items, then
 * number and name. Works for any number of levels; an item listed again (再掲) says so.
 */
public final class ItemRows {

	private static final double LINE = 41;
	private static final double THEME_WEIGHT = 8;
	private static final double WIDEST_NAME = 20;
	private static final double NARROWEST_NAME = 11;
	private static final int FITS_A_PAGE = 22;

	/**
	 * A line of the list.
	 *
	 * @param path the themes above, from the top
	 * @param item the item; {@code null} for a theme without items
	 * @param listing the repeated listing that this line stands for; {@code null} at the item's own place
	 */
	public record Line(List<Theme> path, ReformItem item, RepeatedListing listing) {

		/** Whether the item stands here at its own place, where it is counted. */
		public boolean isOwnPlace() {
			return item != null && listing == null;
		}
	}

	private final Build build;
	private final List<Line> lines = new ArrayList<>();
	private final int depth;

	private ItemRows(Build build) {
		this.build = build;
		collect(build.plan().getEntries(), List.of());
		depth = lines.stream().mapToInt(l -> l.path().size()).max().orElse(0);
	}

	/** All lines of the plan in its order. */
	public static ItemRows of(Build build) {
		return new ItemRows(build);
	}

	private void collect(List<Entry> entries, List<Theme> path) {
		for (Entry entry : entries) {
			if (entry instanceof Theme theme) {
				List<Theme> below = new ArrayList<>(path);
				below.add(theme);
				int before = lines.size();
				collect(theme.getEntries(), below);
				if (lines.size() == before) {
					lines.add(new Line(below, null, null));
				}
			} else if (entry instanceof ReformItem item && LifeWords.isListed(item, build)) {
				lines.add(new Line(path, item, null));
			} else if (entry instanceof RepeatedListing listing && listing.getItem() != null
					&& LifeWords.isListed(listing.getItem(), build)) {
				lines.add(new Line(path, listing.getItem(), listing));
			}
		}
	}

	/** The lines. */
	public List<Line> lines() {
		return Collections.unmodifiableList(lines);
	}

	/**
	 * The columns: one for each level of themes, number, name.
	 *
	 * @param others the width of the columns that follow, in letters
	 */
	public List<Column> columns(double others) {
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < depth; i++) {
			columns.add(new Column(depth == 1 ? THEME_WEIGHT + 2 : THEME_WEIGHT - depth + 1, Column.Role.ROW_HEADER));
		}
		columns.add(NumberColumn.of(lines.stream().map(ItemRows::number).toList()));
		double left = LINE - others - columns.stream().mapToDouble(Column::weight).sum();
		columns.add(new Column(Math.max(NARROWEST_NAME, Math.min(WIDEST_NAME, left)), Column.Role.TEXT));
		return columns;
	}

	/** The headings of these columns. */
	public List<Cell> headers() {
		List<Cell> headers = new ArrayList<>();
		for (int i = 0; i < depth; i++) {
			headers.add(Cell.columnHeader(themeLevel(i)));
		}
		headers.add(Cell.columnHeader(build.text("column.number")));
		headers.add(Cell.columnHeader(LevelNames.item(build)));
		return headers;
	}

	private String themeLevel(int index) {
		return LevelNames.theme(build, index,
				lines.stream().filter(l -> l.path().size() > index).map(l -> l.path().get(index)).toList());
	}

	/** The first cells of a line: themes that begin here, number and name. */
	public List<Cell> cells(int index) {
		Line line = lines.get(index);
		List<Cell> cells = new ArrayList<>();
		for (int level = 0; level < depth; level++) {
			if (level >= line.path().size()) {
				cells.add(Cells.rowHeader(null, ""));
			} else if (begins(index, level)) {
				Theme theme = line.path().get(level);
				cells.add(Cells.rowHeader(theme.getId(), themeName(theme)).spanning(1, length(index, level)));
			}
		}
		String id = line.item() == null ? null : line.item().getId();
		cells.add(Cells.centred(id, number(line)));
		cells.add(Cells.words(id, name(line)));
		return cells;
	}

	/** Numbers that merely count are left out, as the order shows them; others such as Ⅰ-1 say where one is. */
	private static String themeName(Theme theme) {
		String name = theme.getName() == null ? "" : theme.getName();
		boolean counts = theme.getNumber() == null || theme.getNumber().matches("[(（]?[0-9０-９]+[)）]?[.．]?|[①-⑳]");
		return counts ? name : theme.getNumber() + "　" + name;
	}

	private boolean begins(int index, int level) {
		return index == 0 || !sameTheme(index - 1, index, level);
	}

	private boolean sameTheme(int a, int b, int level) {
		List<Theme> first = lines.get(a).path();
		List<Theme> second = lines.get(b).path();
		return first.size() > level && second.size() > level && first.get(level) == second.get(level);
	}

	private int length(int index, int level) {
		int end = index + 1;
		while (end < lines.size() && sameTheme(end - 1, end, level)) {
			end++;
		}
		return end - index;
	}

	private static String number(Line line) {
		if (line.listing() != null && line.listing().getNumber() != null) {
			return line.listing().getNumber();
		}
		return line.item() == null || line.item().getNumber() == null ? "" : line.item().getNumber();
	}

	private List<Inline> name(Line line) {
		List<Inline> name = new ArrayList<>();
		if (line.item() == null) {
			return name;
		}
		name.add(Text.of(line.item().getName() == null ? "" : line.item().getName()));
		if (line.listing() != null) {
			String label = line.listing().getLabel() == null ? build.text("item.repeated") : line.listing().getLabel();
			name.add(Text.of(build.text("in.brackets", label), TextStyle.MUTED));
		}
		if (build.showsResults()) {
			LifeWords.ended(line.item(), build.year()).ifPresent(e -> name.add(remark(e)));
		}
		return name;
	}

	private Inline remark(LifeEvent event) {
		return Text.of(build.text("in.brackets", build.label(event.getKind())), TextStyle.MUTED);
	}

	/** Whether a line must stand on the page of the next one, so that a list short enough for a page is not divided. */
	public boolean isKept(int index) {
		return lines.size() <= FITS_A_PAGE && index < lines.size() - 1;
	}
}
