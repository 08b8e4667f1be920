package org.kaikaku.ui.diagram.internal.canvas;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * Draw2d's system, which also knows the GC that is being painted on, so that pictures are painted with outlines and letters on
 * fractions of pixels; Draw2d's own graphics know whole pixels only.
 */
final class PictureSystem extends LightweightSystem {
	private GC gc;
	private Rectangle damage;

	@Override
	public void setControl(Canvas canvas) {
		super.setControl(canvas);
		getUpdateManager().setGraphicsSource(new DamageCollector(canvas));
	}

	@Override
	public void paint(GC on) {
		gc = on;
		damage = on.getClipping();
		try {
			super.paint(on);
		} finally {
			gc = null;
		}
	}

	/** What is painted on; null when nothing is being painted. */
	GC gc() {
		return gc;
	}

	/** The part of the control that is painted anew. */
	Rectangle damage() {
		return damage;
	}
}
