package org.kaikaku.ui.diagram.internal.page;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.Palette;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.ui.diagram.internal.canvas.PicturePainter;
import org.kaikaku.ui.diagram.internal.Words;

/** The whole picture in small, with a frame around what the window shows; pressing or dragging in it goes there. */
final class Overview {
	private static final int WIDTH = 220;
	private static final int HEIGHT = 150;
	private static final int EDGE = 6;
	private final DiagramView view;
	private final Canvas canvas;
	private PicturePainter painter;
	private Drawing drawing;
	private boolean dragging;

	Overview(Composite parent, DiagramView view) {
		this.view = view;
		canvas = new Canvas(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
		canvas.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WHITE));
		canvas.setToolTipText(Words.of("overview.tip"));
		canvas.setSize(WIDTH, HEIGHT);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.MouseDown, e -> go(e, true));
		canvas.addListener(SWT.MouseMove, e -> go(e, dragging));
		canvas.addListener(SWT.MouseUp, e -> dragging = false);
		canvas.addListener(SWT.Dispose, e -> {
			if (painter != null)
				painter.dispose();
		});
	}

	Canvas canvas() {
		return canvas;
	}

	void refresh() {
		Drawing now = view.picture() == null ? null : view.picture().drawing();
		if (now != drawing) {
			if (painter != null)
				painter.dispose();
			painter = now == null ? null : new PicturePainter(now);
			drawing = now;
		}
		canvas.redraw();
	}

	private double scale() {
		return Math.min((canvas.getClientArea().width - 2.0 * EDGE) / drawing.width(), (canvas.getClientArea().height - 2.0 * EDGE) / drawing.height());
	}

	private void paint(Event event) {
		if (drawing == null)
			return;
		GC gc = event.gc;
		double scale = scale();
		painter.paint(gc, EDGE, EDGE, scale, new Rect(0, 0, drawing.width(), drawing.height()));
		Viewport port = view.viewer().getFigureCanvas().getViewport();
		double zoom = view.zooming().scale();
		Rectangle shown = port.getClientArea();
		gc.setForeground(new Color(Palette.ACCENT >> 16 & 0xFF, Palette.ACCENT >> 8 & 0xFF, Palette.ACCENT & 0xFF));
		gc.setLineWidth(2);
		int x = EDGE + (int) Math.round(Math.max(0, port.getViewLocation().x / zoom) * scale);
		int y = EDGE + (int) Math.round(Math.max(0, port.getViewLocation().y / zoom) * scale);
		int width = (int) Math.round(Math.min(drawing.width(), shown.width / zoom) * scale);
		int height = (int) Math.round(Math.min(drawing.height(), shown.height / zoom) * scale);
		gc.drawRoundRectangle(x, y, width, height, EDGE, EDGE);
	}

	private void go(Event event, boolean follows) {
		dragging = follows;
		if (!follows || drawing == null)
			return;
		double zoom = view.zooming().scale();
		Rectangle shown = view.viewer().getFigureCanvas().getViewport().getClientArea();
		double x = (event.x - EDGE) / scale() * zoom - shown.width / 2.0;
		double y = (event.y - EDGE) / scale() * zoom - shown.height / 2.0;
		Point place = new Point((int) Math.max(0, Math.round(x)), (int) Math.max(0, Math.round(y)));
		view.viewer().getFigureCanvas().scrollTo(place.x, place.y);
		canvas.redraw();
	}
}
