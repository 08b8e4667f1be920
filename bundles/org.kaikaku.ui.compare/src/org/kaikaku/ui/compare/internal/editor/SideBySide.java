package org.kaikaku.ui.compare.internal.editor;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kaikaku.compare.take.TakeOver.Side;
import org.kaikaku.ui.compare.internal.Words;

/**
 * Two plans side by side: lines of one height on both sides, so that both scroll together, with arrows between them by which a
 * line is taken over. Rows are measured when they come into view. Interface thread only.
 */
public final class SideBySide {
	/** What the editor does with what people do here. */
	public interface Host {
		/** Another line is selected; null for none. */
		void selected(Line line);

		/** A line was opened by a double click or the enter key. */
		void opened(Line line);

		/** Whether a side can be taken in a line. */
		boolean isOffered(Line line, Side side);

		/** An arrow was clicked. */
		void take(Line line, Side side);
	}

	/** The key under which the canvas knows what kind of part it is, for commands and tests. */
	public static final String ID = "org.kaikaku.ui.compare.sideBySide";
	private static final int PAD = 6;
	private static final int SIGN = 24;
	private static final int GUTTER = 56;

	private final Canvas canvas;
	private final Host host;
	private final Font bold;
	private Palette palette;
	private List<Line> lines = List.of();
	private String leftLabel = "";
	private String rightLabel = "";
	private RowHeights rows = new RowHeights(0, i -> 0, i -> 0);
	private int letterHeight;
	private int measuredWidth;
	private int selected = -1;
	/** The ground that the colours were made for; another theme gives another one. */
	private RGB paintedOn;

	/** @param parent has a layout that gives it room */
	public SideBySide(Composite parent, Host host) {
		this.host = host;
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.BORDER);
		canvas.setData(ID, this);
		bold = new LocalResourceManager(JFaceResources.getResources(), canvas)
				.create(FontDescriptor.createFrom(canvas.getFont()).setStyle(SWT.BOLD));
		palette = Palette.of(canvas);
		canvas.addPaintListener(e -> paint(e.gc));
		canvas.addListener(SWT.Resize, e -> measure());
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.MouseDown, this::mouse);
		canvas.addListener(SWT.MouseDoubleClick, e -> open());
		canvas.addListener(SWT.MouseMove, this::hover);
		canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
		canvas.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
		canvas.addListener(SWT.MouseWheel, e -> {
			rows.scrollBy(-e.count * lineHeight(), window());
			scrolled();
			e.doit = false;
		});
		ScrollBar bar = canvas.getVerticalBar();
		bar.addListener(SWT.Selection, e -> {
			rows.scrollTo(bar.getSelection(), window());
			canvas.redraw();
		});
		SideBySideReader.attach(canvas, this);
	}

	/** The control. */
	public Canvas control() {
		return canvas;
	}

	/** Shows other lines. The selected subject stays in view when it is still there. */
	public void show(String left, String right, List<Line> shown) {
		Line before = selection();
		int y = before == null ? 0 : rows.positionOf(selected);
		leftLabel = left;
		rightLabel = right;
		lines = List.copyOf(shown);
		selected = find(before);
		measure();
		if (selected >= 0) {
			rows.show(selected, window());
			rows.scrollBy(rows.positionOf(selected) - y, window());
		}
		scrolled();
		host.selected(selection());
	}

	/** The same line, else one of the same subject. */
	private int find(Line line) {
		if (line == null)
			return -1;
		int sameGroup = -1;
		for (int i = 0; i < lines.size(); i++) {
			Line other = lines.get(i);
			if (!other.group().title().equals(line.group().title()) || other.isHeading() != line.isHeading())
				continue;
			if (line.isHeading() || other.row().aspect().equals(line.row().aspect()) && other.detail().equals(line.detail()) && other.part().equals(line.part()))
				return i;
			if (sameGroup < 0)
				sameGroup = i;
		}
		return sameGroup;
	}

	/** The lines that are shown. */
	public List<Line> lines() {
		return lines;
	}

	/** The selected line; null for none. */
	public Line selection() {
		return selected < 0 || selected >= lines.size() ? null : lines.get(selected);
	}

	/** Selects a line and brings it into view. */
	public void select(int index) {
		if (index < 0 || index >= lines.size())
			return;
		selected = index;
		rows.show(index, window());
		scrolled();
		host.selected(selection());
		SideBySideReader.tellSelection(canvas, index);
	}

	/** Selects the next difference, or the one before. */
	public boolean step(int direction) {
		for (int i = selected + direction; i >= 0 && i < lines.size(); i += direction)
			if (lines.get(i).isDifference()) {
				select(i);
				return true;
			}
		return false;
	}

	/** Where a line stands in the control, or where its arrow for a side stands. For tests by event. */
	public Rectangle bounds(int index, Side arrow) {
		int y = head() + rows.positionOf(index);
		int height = rows.of(index);
		if (arrow == null)
			return new Rectangle(0, y, width(), height);
		Rectangle left = column(1);
		int x = left.x + left.width + (arrow == Side.LEFT ? GUTTER / 2 : 0);
		return new Rectangle(x, y, GUTTER / 2, Math.min(height, lineHeight() + 2 * PAD));
	}

	private int width() {
		return canvas.getClientArea().width;
	}

	private int lineHeight() {
		if (letterHeight == 0) {
			GC gc = new GC(canvas);
			letterHeight = gc.getFontMetrics().getHeight();
			gc.dispose();
		}
		return letterHeight;
	}

	private int head() {
		return lineHeight() + 2 * PAD;
	}

	private int window() {
		return Math.max(1, canvas.getClientArea().height - head());
	}

	/** Aspect 0, left 1, right 2; without the padding. */
	private Rectangle column(int which) {
		int aspect = Math.max(80, Math.min(220, width() / 6));
		int side = Math.max(60, (width() - SIGN - aspect - GUTTER) / 2);
		int x = which == 0 ? SIGN : which == 1 ? SIGN + aspect : SIGN + aspect + side + GUTTER;
		return new Rectangle(x, 0, which == 0 ? aspect : side, 0);
	}

	private Cells cells() {
		return new Cells(canvas.getDisplay(), canvas.getFont(), bold, palette);
	}

	private void measure() {
		int top = rows.top();
		boolean same = rows.size() == lines.size();
		int line = lineHeight();
		int letters = Math.max(1, column(1).width / Math.max(1, line * 3 / 4));
		rows = new RowHeights(lines.size(), i -> estimate(i, line, letters), this::heightOf);
		if (same && top < rows.size() && top > 0)
			rows.show(top, window());
		measuredWidth = width();
		scrolled();
	}

	private int estimate(int index, int line, int letters) {
		if (lines.get(index).isHeading())
			return line + 2 * PAD + 4;
		int longest = Math.max(lines.get(index).row().left().text().length(), lines.get(index).row().right().text().length());
		return (1 + longest / letters) * line + 2 * PAD;
	}

	private int heightOf(int index) {
		Line line = lines.get(index);
		if (line.isHeading())
			return height(cells().heading(line, width() - SIGN - PAD)) + 2 * PAD + 4;
		int most = height(cells().aspect(line, column(0).width - 2 * PAD));
		for (boolean left : new boolean[] { true, false })
			most = Math.max(most, height(cells().side(line, left, column(left ? 1 : 2).width - 2 * PAD)));
		return most + 2 * PAD;
	}

	private static int height(TextLayout layout) {
		int height = layout.getBounds().height;
		layout.dispose();
		return height;
	}

	private void scrolled() {
		ScrollBar bar = canvas.getVerticalBar();
		int total = Math.max(1, rows.total());
		int thumb = Math.min(window(), total);
		bar.setValues(Math.min(rows.above(), Math.max(0, total - thumb)), 0, total, thumb, lineHeight() * 2, Math.max(1, thumb - lineHeight()));
		bar.setEnabled(total > thumb);
		canvas.redraw();
	}

	private void paint(GC gc) {
		if (!canvas.getBackground().getRGB().equals(paintedOn)) {
			paintedOn = canvas.getBackground().getRGB();
			palette = Palette.of(canvas);
		}
		if (measuredWidth != width())
			measure();
		gc.setBackground(palette.ground());
		gc.fillRectangle(canvas.getClientArea());
		if (lines.isEmpty()) {
			gc.setForeground(palette.quiet());
			gc.drawText(Words.of("editor.nothing"), SIGN, head() + 2 * PAD, true);
		}
		int bottom = canvas.getClientArea().height;
		int y = head() - rows.offset();
		for (int i = rows.top(); i < rows.size() && y < bottom; i++) {
			paint(gc, i, y);
			y += rows.of(i);
		}
		paintHead(gc);
		if (canvas.getVerticalBar().getMaximum() != Math.max(1, rows.total()))
			canvas.getDisplay().asyncExec(() -> {
				if (!canvas.isDisposed())
					scrolled();
			});
	}

	private void paintHead(GC gc) {
		gc.setBackground(palette.band());
		gc.fillRectangle(0, 0, width(), head());
		gc.setForeground(palette.ink());
		gc.setFont(bold);
		text(gc, Words.of("editor.aspect"), column(0));
		text(gc, leftLabel, column(1));
		text(gc, rightLabel, column(2));
		gc.setFont(canvas.getFont());
		gc.setForeground(palette.rule());
		gc.drawLine(0, head() - 1, width(), head() - 1);
	}

	private void text(GC gc, String text, Rectangle column) {
		String shown = text;
		while (shown.length() > 1 && gc.textExtent(shown).x > column.width - 2 * PAD)
			shown = shown.substring(0, shown.length() - 2) + "…";
		gc.drawText(shown, column.x + PAD, PAD, true);
	}

	private void paint(GC gc, int index, int y) {
		Line line = lines.get(index);
		int height = rows.of(index);
		boolean chosen = index == selected;
		if (chosen || line.isHeading()) {
			gc.setBackground(chosen ? palette.chosen() : palette.band());
			gc.fillRectangle(0, y, width(), height);
		}
		if (chosen) {
			gc.setBackground(palette.accent());
			gc.fillRectangle(0, y, canvas.isFocusControl() ? 4 : 2, height);
		}
		gc.setForeground(palette.ink());
		if (line.isHeading())
			draw(gc, cells().heading(line, width() - SIGN - PAD), SIGN + PAD, y + PAD + 4);
		else {
			gc.drawText(Words.of("sign." + line.row().outcome().name()), PAD, y + PAD, true);
			draw(gc, cells().aspect(line, column(0).width - 2 * PAD), column(0).x + PAD, y + PAD);
			draw(gc, cells().side(line, true, column(1).width - 2 * PAD), column(1).x + PAD, y + PAD);
			draw(gc, cells().side(line, false, column(2).width - 2 * PAD), column(2).x + PAD, y + PAD);
			for (Side side : Side.values())
				if (host.isOffered(line, side))
					arrow(gc, bounds(index, side), side, chosen);
		}
		gc.setForeground(palette.rule());
		gc.drawLine(0, y + height - 1, width(), y + height - 1);
		if (!line.isHeading())
			for (int x : new int[] { column(1).x - 1, column(1).x + column(1).width, column(2).x })
				gc.drawLine(x, y, x, y + height - 1);
	}

	private static void draw(GC gc, TextLayout layout, int x, int y) {
		layout.draw(gc, x, y);
		layout.dispose();
	}

	/** An arrow that points where the taken side goes. */
	private void arrow(GC gc, Rectangle room, Side side, boolean chosen) {
		int middle = room.y + room.height / 2;
		int from = room.x + 6;
		int to = room.x + room.width - 7;
		gc.setAntialias(SWT.ON);
		gc.setForeground(chosen ? palette.accent() : palette.quiet());
		gc.setLineWidth(chosen ? 2 : 1);
		gc.drawLine(from, middle, to, middle);
		int tip = side == Side.LEFT ? to : from;
		int back = side == Side.LEFT ? -5 : 5;
		gc.drawPolyline(new int[] { tip + back, middle - 4, tip, middle, tip + back, middle + 4 });
		gc.setLineWidth(1);
	}

	private Side arrowAt(int index, int x) {
		for (Side side : Side.values()) {
			Rectangle room = bounds(index, side);
			if (x >= room.x && x < room.x + room.width && host.isOffered(lines.get(index), side))
				return side;
		}
		return null;
	}

	private int rowAt(Event event) {
		return event.y < head() ? -1 : rows.at(event.y - head());
	}

	private void mouse(Event event) {
		canvas.setFocus();
		int index = rowAt(event);
		if (index < 0)
			return;
		Side arrow = lines.get(index).isHeading() || event.button != 1 ? null : arrowAt(index, event.x);
		select(index);
		if (arrow != null && bounds(index, arrow).contains(new Point(event.x, event.y)))
			host.take(lines.get(index), arrow);
	}

	private void hover(Event event) {
		int index = rowAt(event);
		Side arrow = index < 0 || lines.get(index).isHeading() ? null : arrowAt(index, event.x);
		boolean over = arrow != null && bounds(index, arrow).contains(new Point(event.x, event.y));
		String tip = over ? Words.of(arrow == Side.LEFT ? "take.left.tip" : "take.right.tip", arrow == Side.LEFT ? rightLabel : leftLabel) : null;
		if (!Objects.equals(tip, canvas.getToolTipText()))
			canvas.setToolTipText(tip);
		canvas.setCursor(over ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	private void open() {
		if (selection() != null)
			host.opened(selection());
	}

	private void key(Event event) {
		int page = Math.max(1, window() / Math.max(1, lineHeight() * 3));
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> select(Math.min(lines.size() - 1, selected + 1));
		case SWT.ARROW_UP -> select(Math.max(0, selected - 1));
		case SWT.PAGE_DOWN -> select(Math.min(lines.size() - 1, selected + page));
		case SWT.PAGE_UP -> select(Math.max(0, selected - page));
		case SWT.HOME -> select(0);
		case SWT.END -> select(lines.size() - 1);
		case SWT.CR, SWT.KEYPAD_CR -> open();
		default -> {
			return;
		}
		}
		event.doit = false;
	}
}
