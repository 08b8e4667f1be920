package org.kaikaku.ui.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.widgets.Control;
import org.kaikaku.diagram.layout.Rect;

/** A few words beside what is being changed. */
public final class WordsFigure extends Label {
	private static final int GAP = 6;
	private static final int PAD = 4;
	private static final int STAYS = 4000;

	WordsFigure(String words) {
		super(words);
		setOpaque(true);
		setBackgroundColor(Colors.paper());
		setForegroundColor(Colors.accent());
		setBorder(new CompoundBorder(new LineBorder(Colors.accent(), 1), new MarginBorder(PAD)));
	}

	/** Lies above a place of the drawing, or below it where there is no room; on the feedback layer, to which it belongs already. */
	void above(Host host, Rect place) {
		Rectangle box = PlacedFigure.pixels(place);
		((GraphicalEditPart) host.viewer().getContents()).getFigure().translateToAbsolute(box);
		Dimension size = getPreferredSize();
		int width = host.viewer().getFigureCanvas().getClientArea().width;
		int x = Math.max(0, Math.min(width - size.width, box.x));
		int y = box.y - GAP - size.height;
		Rectangle at = new Rectangle(x, y < 0 ? box.bottom() + GAP : y, size.width, size.height);
		translateToRelative(at);
		setBounds(at);
	}

	/** Says something beside a place for some seconds, or until something else is said. */
	public static void say(Host host, String words, Rect place) {
		Control control = host.viewer().getControl();
		hush(host);
		WordsFigure figure = new WordsFigure(words);
		layer(host).add(figure);
		figure.above(host, place);
		control.getDisplay().timerExec(STAYS, () -> {
			if (!control.isDisposed() && figure.getParent() != null)
				figure.getParent().remove(figure);
		});
	}

	/** Takes away what was said. */
	public static void hush(Host host) {
		List<?> there = List.copyOf(layer(host).getChildren());
		there.stream().filter(WordsFigure.class::isInstance).forEach(f -> layer(host).remove((IFigure) f));
	}

	private static IFigure layer(Host host) {
		return LayerManager.Helper.find(host.viewer().getContents()).getLayer(LayerConstants.FEEDBACK_LAYER);
	}
}
