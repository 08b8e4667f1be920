package org.kaikaku.ui.diagram.internal.canvas;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kaikaku.diagram.text.GothicFont;

/** The scrolling area with a picture. */
public final class PictureViewer extends GraphicalViewerImpl {
	private static final double[] LEVELS = { 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 };
	private static final int REVEAL_EDGE = 24;
	private PictureSystem system;

	/** Makes the control with what scales and scrolls; content comes later. */
	public PictureViewer(Composite parent) {
		createControl(parent);
		ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart();
		setRootEditPart(root);
		zoom().setZoomLevels(LEVELS);
	}

	/** Puts what pictures need where the window system finds it; any thread, before the first picture is shown. */
	public static void prepare() {
		PictureFonts.unpack();
		GothicFont.INSTANCE.width("計画", 1, false);
		GothicFont.INSTANCE.width("計画", 1, true);
	}

	@Override
	protected LightweightSystem createLightweightSystem() {
		system = new PictureSystem();
		return system;
	}

	@Override
	public Control createControl(Composite parent) {
		PictureCanvas canvas = new PictureCanvas(parent, getLightweightSystem());
		canvas.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WHITE));
		canvas.setScrollBarVisibility(FigureCanvas.AUTOMATIC);
		setControl(canvas);
		installRootFigure();
		return canvas;
	}

	private void installRootFigure() {
		if (getFigureCanvas() == null)
			return;
		if (getRootFigure() instanceof Viewport viewport)
			getFigureCanvas().setViewport(viewport);
		else
			getFigureCanvas().setContents(getRootFigure());
	}

	@Override
	protected void setRootFigure(IFigure figure) {
		super.setRootFigure(figure);
		installRootFigure();
	}

	/** The control. */
	public FigureCanvas getFigureCanvas() {
		return (FigureCanvas) getControl();
	}

	/** The scale and its steps. */
	public ZoomManager zoom() {
		return ((ScalableFreeformRootEditPart) getRootEditPart()).getZoomManager();
	}

	/** What is painted on; null when nothing is being painted. */
	public GC gc() {
		return system.gc();
	}

	/** The part of the control that is painted anew, in its pixels. */
	org.eclipse.swt.graphics.Rectangle damage() {
		return system.damage();
	}

	/** Scrolls as little as needed to show a part whole. */
	@Override
	public void reveal(EditPart part) {
		if (!(part instanceof GraphicalEditPart graphical) || part.getParent() == null || part == getContents())
			return;
		getLightweightSystem().getUpdateManager().performUpdate();
		Rectangle place = graphical.getFigure().getBounds().getCopy();
		graphical.getFigure().translateToAbsolute(place);
		place.expand(REVEAL_EDGE, REVEAL_EDGE);
		Viewport port = getFigureCanvas().getViewport();
		Rectangle shown = port.getClientArea().getCopy();
		port.translateToParent(shown);
		port.translateToAbsolute(shown);
		int dx = shift(place.x, place.right(), shown.x, shown.right());
		int dy = shift(place.y, place.bottom(), shown.y, shown.bottom());
		if (dx != 0 || dy != 0)
			getFigureCanvas().scrollTo(port.getViewLocation().x + dx, port.getViewLocation().y + dy);
	}

	private static int shift(int from, int to, int shownFrom, int shownTo) {
		if (to - from > shownTo - shownFrom || from < shownFrom)
			return from - shownFrom;
		return Math.max(0, to - shownTo);
	}
}
