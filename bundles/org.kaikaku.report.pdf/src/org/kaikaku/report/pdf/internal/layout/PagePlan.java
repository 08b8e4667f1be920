package org.kaikaku.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.pdf.internal.page.PageCanvas;

/** What stands where on one page. */
final class PagePlan {

	private record Placed(Slice slice, double top, boolean repeat) {
	}

	private final List<Placed> content = new ArrayList<>();
	private Slice opened;
	private Slice closed;

	void place(Slice slice, double top) {
		content.add(new Placed(slice, top, false));
	}

	void repeat(Slice slice, double top) {
		content.add(new Placed(slice, top, true));
	}

	void open(Slice first) {
		opened = first;
	}

	void close() {
		closed = content.isEmpty() ? null : content.get(content.size() - 1).slice();
	}

	boolean isEmpty() {
		return content.stream().allMatch(Placed::repeat);
	}

	void paint(PageCanvas canvas, double left, double top) {
		for (Placed placed : content) {
			if (placed.repeat()) {
				canvas.beginRepeat();
			}
			if (placed.slice() == opened) {
				opened.open(canvas, left, top + placed.top());
			}
			placed.slice().paint(canvas, left, top + placed.top());
			if (placed.slice() == closed) {
				closed.close(canvas, left, top + placed.top());
			}
			if (placed.repeat()) {
				canvas.endRepeat();
			}
		}
	}
}
