package org.kaikaku.ui.diagram.internal.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kaikaku.diagram.chart.IndicatorChart;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.Palette;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.ui.diagram.internal.canvas.PicturePainter;

/** The paper with the charts: scrolls, marks cards, tells their facts, and lets people go through them with the arrow keys. */
final class ChartSheet {
	private static final int LEAST_WIDTH = 420;
	private static final int STEP = 40;
	private static final double ROUND = 12;
	private final Canvas canvas;
	private final Consumer<IndicatorChart> chosen;
	private PicturePainter painter;
	private Drawing drawing;
	private List<IndicatorChart> charts = List.of();
	private List<Rect> cards = List.of();
	private Set<Integer> marked = Set.of();
	private int x;
	private int y;

	ChartSheet(Composite parent, Consumer<IndicatorChart> chosen) {
		this.chosen = chosen;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
		canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
		canvas.addListener(SWT.Paint, e -> paint(e.gc, new Rectangle(e.x, e.y, e.width, e.height)));
		canvas.addListener(SWT.Resize, e -> bars());
		canvas.addListener(SWT.Dispose, e -> dispose());
		canvas.addListener(SWT.MouseDown, e -> press(e.x, e.y));
		canvas.addListener(SWT.MouseMove, e -> tell(e.x, e.y));
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
		canvas.getVerticalBar().addListener(SWT.Selection, e -> scroll(x, canvas.getVerticalBar().getSelection()));
		canvas.getHorizontalBar().addListener(SWT.Selection, e -> scroll(canvas.getHorizontalBar().getSelection(), y));
		speak();
	}

	Control control() {
		return canvas;
	}

	/** What is shown; empty before the first sheet. */
	Optional<Drawing> drawing() {
		return Optional.ofNullable(drawing);
	}

	/** The charts that are marked. */
	List<IndicatorChart> marked() {
		return marked.stream().sorted().map(charts::get).toList();
	}

	/** Where the card of a chart lies in the control; null when it has none. */
	Rectangle place(IndicatorChart chart) {
		int index = charts.indexOf(chart);
		return index < 0 ? null : new Rectangle((int) cards.get(index).x() - x, (int) cards.get(index).y() - y, (int) cards.get(index).width(),
				(int) cards.get(index).height());
	}

	/** The width that a sheet should have to need no scrolling sideways. */
	int width() {
		return Math.max(LEAST_WIDTH, canvas.getClientArea().width);
	}

	/** Shows a sheet; the charts are those that it was drawn from, in its order. */
	void show(Drawing next, List<IndicatorChart> drawn) {
		dispose();
		drawing = next;
		charts = drawn;
		painter = new PicturePainter(next);
		cards = new ArrayList<>();
		for (Shape shape : next.shapes())
			if (shape instanceof Shape.Group group)
				cards.add(PicturePainter.room(group));
		marked = Set.of();
		bars();
		canvas.redraw();
	}

	/** Marks cards, and scrolls to the first of them. */
	void mark(Predicate<IndicatorChart> wanted) {
		Set<Integer> next = new HashSet<>();
		for (int i = 0; i < charts.size(); i++)
			if (wanted.test(charts.get(i)))
				next.add(i);
		if (next.equals(marked))
			return;
		marked = next;
		next.stream().min(Integer::compare).ifPresent(this::reveal);
		canvas.getAccessible().setFocus(next.stream().min(Integer::compare).orElse(ACC.CHILDID_SELF));
		canvas.redraw();
	}

	private void reveal(int index) {
		Rect card = cards.get(index);
		Rectangle port = canvas.getClientArea();
		int to = y;
		if (card.bottom() > y + port.height)
			to = (int) Math.ceil(card.bottom() - port.height + ROUND);
		if (card.y() < to)
			to = (int) Math.floor(card.y() - ROUND);
		scroll(x, to);
	}

	private void bars() {
		Rectangle port = canvas.getClientArea();
		bar(canvas.getHorizontalBar(), drawing == null ? 0 : (int) Math.ceil(drawing.width()), port.width);
		bar(canvas.getVerticalBar(), drawing == null ? 0 : (int) Math.ceil(drawing.height()), port.height);
		scroll(x, y);
	}

	private static void bar(ScrollBar bar, int whole, int port) {
		bar.setVisible(whole > port);
		bar.setValues(bar.getSelection(), 0, Math.max(1, whole), Math.max(1, Math.min(port, whole)), STEP, Math.max(1, port - STEP));
	}

	private void scroll(int toX, int toY) {
		Rectangle port = canvas.getClientArea();
		int nx = Math.max(0, Math.min(toX, drawing == null ? 0 : (int) Math.ceil(drawing.width()) - port.width));
		int ny = Math.max(0, Math.min(toY, drawing == null ? 0 : (int) Math.ceil(drawing.height()) - port.height));
		canvas.getHorizontalBar().setSelection(nx);
		canvas.getVerticalBar().setSelection(ny);
		if (nx == x && ny == y)
			return;
		x = nx;
		y = ny;
		canvas.redraw();
	}

	private void paint(GC gc, Rectangle damage) {
		if (painter == null)
			return;
		painter.paint(gc, -x, -y, 1, new Rect(damage.x + x, damage.y + y, damage.width, damage.height));
		gc.setAntialias(SWT.ON);
		gc.setForeground(PicturePainter.color(gc.getDevice(), Palette.ACCENT));
		gc.setLineWidth(2);
		for (int i : marked) {
			Rect card = cards.get(i);
			gc.drawRoundRectangle((int) card.x() - x, (int) card.y() - y, (int) card.width(), (int) card.height(), (int) ROUND, (int) ROUND);
		}
	}

	private int at(int px, int py) {
		for (int i = 0; i < cards.size(); i++)
			if (cards.get(i).contains(new Rect(px + x, py + y, 0, 0)))
				return i;
		return -1;
	}

	private void press(int px, int py) {
		canvas.setFocus();
		int index = at(px, py);
		if (index >= 0)
			chosen.accept(charts.get(index));
	}

	private void tell(int px, int py) {
		int index = at(px, py);
		String facts = index < 0 ? null : charts.get(index).tooltip();
		if (facts == null ? canvas.getToolTipText() != null : !facts.equals(canvas.getToolTipText()))
			canvas.setToolTipText(facts);
	}

	private void key(Event event) {
		int across = across();
		int from = marked.stream().min(Integer::compare).orElse(-1);
		int to = switch (event.keyCode) {
		case SWT.ARROW_RIGHT -> from + 1;
		case SWT.ARROW_LEFT -> from - 1;
		case SWT.ARROW_DOWN -> from < 0 ? 0 : from + across;
		case SWT.ARROW_UP -> from - across;
		case SWT.HOME -> 0;
		case SWT.END -> charts.size() - 1;
		case SWT.PAGE_DOWN -> page(1);
		case SWT.PAGE_UP -> page(-1);
		default -> -1;
		};
		if (to >= 0 && to < charts.size())
			chosen.accept(charts.get(to));
	}

	private int page(int direction) {
		scroll(x, y + direction * (canvas.getClientArea().height - STEP));
		return -1;
	}

	private int across() {
		int n = 0;
		while (n < cards.size() && cards.get(n).y() == cards.get(0).y())
			n++;
		return Math.max(1, n);
	}

	/** Readers of screens hear the sheet as a list of charts, each with its figures. */
	private void speak() {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				if (e.childID == ACC.CHILDID_SELF)
					e.result = drawing == null ? "" : drawing.title();
				else if (e.childID < charts.size())
					e.result = charts.get(e.childID).owner() + " " + charts.get(e.childID).name();
			}

			@Override
			public void getDescription(AccessibleEvent e) {
				if (e.childID == ACC.CHILDID_SELF)
					e.result = drawing == null ? "" : drawing.description();
				else if (e.childID < charts.size())
					e.result = charts.get(e.childID).tooltip();
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getChildCount(AccessibleControlEvent e) {
				e.detail = charts.size();
			}

			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getFocus(AccessibleControlEvent e) {
				e.childID = marked.stream().min(Integer::compare).orElse(ACC.CHILDID_SELF);
			}

			@Override
			public void getLocation(AccessibleControlEvent e) {
				if (e.childID < 0 || e.childID >= cards.size())
					return;
				Rect card = cards.get(e.childID);
				org.eclipse.swt.graphics.Point place = canvas.toDisplay((int) card.x() - x, (int) card.y() - y);
				e.x = place.x;
				e.y = place.y;
				e.width = (int) card.width();
				e.height = (int) card.height();
			}
		});
	}

	private void dispose() {
		if (painter != null)
			painter.dispose();
		painter = null;
	}
}
