package org.kaikaku.report.pdf.internal.page;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.kaikaku.report.drawing.Outlines;

/** Writes the outlines of a picture as paths; the state of the page is as before afterwards. */
final class OutlineWriter {

	private final PDPageContentStream out;
	private final Outlines outlines;
	private Shape clip;
	private int rgb;
	private double opacity;

	OutlineWriter(PDPageContentStream out, Outlines outlines) {
		this.out = out;
		this.outlines = outlines;
	}

	/** Writes the picture in its own units; what the page's matrix makes of them is the caller's business. */
	void write() throws IOException {
		out.saveGraphicsState();
		forget();
		for (Outlines.Patch patch : outlines.patches()) {
			useClip(patch.clip() != null && patch.clip().contains(0, 0, outlines.width(), outlines.height()) ? null : patch.clip());
			useInk(patch);
			if (trace(patch.outline())) {
				out.fillEvenOdd();
			} else {
				out.fill();
			}
		}
		out.restoreGraphicsState();
	}

	private void forget() {
		clip = null;
		rgb = -1;
		opacity = 1;
	}

	private void useClip(Shape wanted) throws IOException {
		if (wanted == clip) {
			return;
		}
		// A clip can only be narrowed, so the one before goes with its state.
		out.restoreGraphicsState();
		out.saveGraphicsState();
		forget();
		if (wanted != null) {
			if (trace(wanted)) {
				out.clipEvenOdd();
			} else {
				out.clip();
			}
		}
		clip = wanted;
	}

	private void useInk(Outlines.Patch patch) throws IOException {
		if (patch.rgb() != rgb) {
			Color color = new Color(patch.rgb());
			out.setNonStrokingColor(color.red(), color.green(), color.blue());
			rgb = patch.rgb();
		}
		if (patch.opacity() != opacity) {
			PDExtendedGraphicsState state = new PDExtendedGraphicsState();
			state.setNonStrokingAlphaConstant((float) patch.opacity());
			out.setGraphicsStateParameters(state);
			opacity = patch.opacity();
		}
	}

	/** Writes a path; tells whether it is filled by the even-odd rule. */
	private boolean trace(Shape shape) throws IOException {
		float[] c = new float[6];
		float x = 0;
		float y = 0;
		boolean begun = false;
		PathIterator path = shape.getPathIterator(null);
		for (; !path.isDone(); path.next()) {
			switch (path.currentSegment(c)) {
				case PathIterator.SEG_MOVETO -> out.moveTo(x = c[0], y = c[1]);
				case PathIterator.SEG_LINETO -> out.lineTo(x = c[0], y = c[1]);
				case PathIterator.SEG_QUADTO -> {
					// PDF has cubic curves only: their control points lie two thirds of the way to the one of the quadratic.
					out.curveTo(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3, c[2] + (c[0] - c[2]) * 2 / 3,
							c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
					x = c[2];
					y = c[3];
				}
				case PathIterator.SEG_CUBICTO -> out.curveTo(c[0], c[1], c[2], c[3], x = c[4], y = c[5]);
				default -> out.closePath();
			}
			begun = true;
		}
		if (!begun) {
			// Painting needs a path; an empty one paints nothing.
			out.moveTo(0, 0);
		}
		return path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
	}
}
