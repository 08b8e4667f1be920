package org.kaikaku.report.pdf.internal.layout;

import org.kaikaku.report.pdf.internal.page.PageCanvas;
import org.kaikaku.report.pdf.internal.tag.Tag;
import org.kaikaku.report.pdf.internal.text.Letters;
import org.kaikaku.report.pdf.internal.text.LinePainter;

/** A label set from top to bottom. */
final class UprightSlice extends Slice {

	private static final double PITCH = 1.2;

	private final LinePainter painter;
	private final Letters letters;
	private final double width;
	private final double pitch;
	private final Tag tag;

	UprightSlice(LinePainter painter, Letters letters, double width, double size, Tag tag) {
		this.painter = painter;
		this.letters = letters;
		this.width = width;
		this.pitch = size * PITCH;
		this.tag = tag;
	}

	@Override
	double height() {
		return letters.count() * pitch;
	}

	@Override
	void paint(PageCanvas canvas, double left, double top) {
		painter.paintUpright(canvas, letters, left + width / 2, top, pitch, tag);
	}
}
