package org.kaikaku.ui.diagram.internal.canvas;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * Lets the window system paint what has changed, all at once and into its own buffer, rather than painting beside it. Areas are
 * a little larger than asked for, since screens with scales such as 125 % round their edges.
 */
final class DamageCollector implements GraphicsSource {
	private static final int EDGE = 2;
	private final Control control;

	DamageCollector(Control control) {
		this.control = control;
	}

	@Override
	public Graphics getGraphics(Rectangle area) {
		if (!control.isDisposed())
			control.redraw(area.x - EDGE, area.y - EDGE, area.width + 2 * EDGE, area.height + 2 * EDGE, false);
		return null;
	}

	@Override
	public void flushGraphics(Rectangle area) {
		// the window system has it
	}
}
