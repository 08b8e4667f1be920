package org.kaikaku.diagram.layout;

import java.util.Map;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.internal.layout.LineageLayout;
import org.kaikaku.diagram.internal.layout.ResponsibilityLayout;
import org.kaikaku.diagram.internal.layout.ScheduleLayout;
import org.kaikaku.diagram.internal.layout.StructureLayout;
import org.kaikaku.diagram.text.TextMeasure;

/** Lays out diagrams. Stateless; the same diagram gives the same layout. */
public final class Layouts {
	private Layouts() {
	}

	/** The layout without places chosen by people. */
	public static Layout of(Diagram diagram, TextMeasure measure) {
		return of(diagram, measure, Map.of());
	}

	/**
	 * The layout.
	 *
	 * @param chosen upper left corners that people chose, by the id of the box, from the upper left of the lane that it lies in, or
	 *               of the picture for a box in no lane. Such a box stays in its lane or column; lanes grow for it, the other boxes
	 *               keep clear of it, and lines follow. Places of boxes that are gone do no harm; a schedule, which is a table,
	 *               and lanes have none.
	 */
	public static Layout of(Diagram diagram, TextMeasure measure, Map<String, Point> chosen) {
		BoxStyle style = new BoxStyle(measure);
		return switch (diagram.kind()) {
		case STRUCTURE -> new StructureLayout(diagram, style, chosen).layout();
		case RESPONSIBILITY -> new ResponsibilityLayout(diagram, style, chosen).layout();
		case SCHEDULE -> new ScheduleLayout(diagram, style).layout();
		case LINEAGE -> new LineageLayout(diagram, style, chosen).layout();
		};
	}
}
