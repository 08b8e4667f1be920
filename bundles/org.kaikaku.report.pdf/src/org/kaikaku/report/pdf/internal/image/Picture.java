package org.kaikaku.report.pdf.internal.image;

import org.kaikaku.report.pdf.internal.page.PageCanvas;

/** A picture that can be painted. */
public interface Picture {

	/** Paints it into a rectangle; lengths in points. */
	void paint(PageCanvas canvas, double x, double y, double width, double height);
}
