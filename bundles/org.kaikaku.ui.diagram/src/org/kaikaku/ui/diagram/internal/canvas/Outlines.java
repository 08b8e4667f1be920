package org.kaikaku.ui.diagram.internal.canvas;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.kaikaku.diagram.drawing.Path.Step;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.layout.Rect;

/** Outlines as the window system wants them. */
final class Outlines {
	/** Smaller outlines, such as marks and arrows, would lose their form when moved to whole pixels. */
	private static final double SMALL = 26;

	private Outlines() {
	}

	/** The path of an outline, its points on whole pixels at a scale when it is large and of straight lines. */
	static Path path(Device device, Shape.Outline outline, Rect room, double scale) {
		boolean snaps = snaps(room);
		Path path = new Path(device);
		for (Step step : outline.path().steps()) {
			if (step instanceof Step.Move m)
				path.moveTo(at(m.x(), scale, snaps), at(m.y(), scale, snaps));
			else if (step instanceof Step.Line l)
				path.lineTo(at(l.x(), scale, snaps), at(l.y(), scale, snaps));
			else if (step instanceof Step.Curve c)
				path.cubicTo(at(c.x1(), scale, false), at(c.y1(), scale, false), at(c.x2(), scale, false), at(c.y2(), scale, false),
						at(c.x(), scale, snaps), at(c.y(), scale, snaps));
			else
				path.close();
		}
		return path;
	}

	private static boolean snaps(Rect room) {
		return room.width() > SMALL || room.height() > SMALL;
	}

	/** Where a step of such a path ends that does not close it. */
	static Point end(Step step, Rect room, double scale) {
		Point end = Step.end(step);
		return snaps(room) ? new Point(Math.round(end.x() * scale) / scale, Math.round(end.y() * scale) / scale) : end;
	}

	private static float at(double value, double scale, boolean snaps) {
		return (float) (snaps ? Math.round(value * scale) / scale : value);
	}
}
