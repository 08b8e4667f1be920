package org.kaikaku.ui.diagram.internal.page;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.drawing.DiagramDrawing;
import org.kaikaku.diagram.layout.Arrangement;
import org.kaikaku.diagram.layout.Layout;
import org.kaikaku.diagram.layout.Layouts;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.ui.diagram.internal.Words;
import org.kaikaku.ui.diagram.internal.canvas.PictureViewer;
import org.kaikaku.ui.diagram.internal.parts.Picture;

/** Lays out and draws diagrams away from the interface thread. Only the last one asked for is shown. */
final class PictureMaker {
	private final Display display;
	private final Consumer<Picture> ready;
	private final Consumer<Picture> meanwhile;
	private final AtomicInteger last = new AtomicInteger();

	/**
	 * @param ready     gets the picture
	 * @param meanwhile gets one in the order of the plan where there is none yet and another order takes its time
	 */
	PictureMaker(Display display, Consumer<Picture> ready, Consumer<Picture> meanwhile) {
		this.display = display;
		this.ready = ready;
		this.meanwhile = meanwhile;
	}

	/**
	 * Begins to make the picture of a diagram; interface thread.
	 *
	 * @param chosen      gives the places that people chose, away from the interface thread
	 * @param arrangement gives the order that they chose, there too, after the places
	 * @param nothing     whether nothing is shown yet
	 */
	void make(Diagram inOrder, Supplier<Map<String, Point>> chosen, Supplier<Arrangement> arrangement, boolean nothing) {
		int mine = last.incrementAndGet();
		Locale locale = Words.locale();
		Job job = Job.create(Words.of("job.layout"), monitor -> {
			PictureViewer.prepare();
			if (mine != last.get())
				return;
			Map<String, Point> places = chosen.get();
			Arrangement order = arrangement.get();
			if (nothing && order != Arrangement.PLAN)
				make(mine, inOrder, places, locale, meanwhile);
			Diagram diagram = order.arrange(inOrder, GothicFont.INSTANCE);
			if (mine == last.get())
				make(mine, diagram, places, locale, ready);
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void make(int mine, Diagram diagram, Map<String, Point> places, Locale locale, Consumer<Picture> taker) {
		Layout layout = Layouts.of(diagram, GothicFont.INSTANCE, places);
		if (mine != last.get())
			return;
		Picture picture = new Picture(diagram, layout, DiagramDrawing.of(diagram, layout, GothicFont.INSTANCE, locale));
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (mine == last.get())
					taker.accept(picture);
			});
	}

	/** Shows nothing any more. */
	void stop() {
		last.incrementAndGet();
	}
}
