package org.kaikaku.diagram.layout;

import java.util.List;
import java.util.Map;

import org.kaikaku.diagram.Bar;

/**
 * Where everything of a diagram lies.
 *
 * @param width   of the picture
 * @param height  of the picture
 * @param boxes   place of each box by its id; a lane surrounds what is in it
 * @param lines   corners of each line by its id, at least two, each beside or above the one before
 * @param bars    places of the bars by the id of their box, in its order
 * @param columns years of a schedule from left to right
 * @param titles  heights at which texts of whole width stand
 */
public record Layout(double width, double height, Map<String, Rect> boxes, Map<String, List<Point>> lines,
		Map<String, List<PlacedBar>> bars, List<GridColumn> columns, Titles titles) {
	public Layout {
		boxes = Map.copyOf(boxes);
		lines = Map.copyOf(lines);
		bars = Map.copyOf(bars);
		columns = List.copyOf(columns);
	}

	/**
	 * A bar in its place.
	 *
	 * @param bar       what it shows
	 * @param place     where it lies; a milestone stands in its middle
	 * @param labelRoom the width to the right of it that is free for its label
	 * @param cutLeft   whether it begins before the picture
	 * @param cutRight  whether it goes on after the picture, or after its last term
	 */
	public record PlacedBar(Bar bar, Rect place, double labelRoom, boolean cutLeft, boolean cutRight) {
	}

	/**
	 * A year of a schedule.
	 *
	 * @param label its words
	 * @param place from the head to the foot of the grid
	 * @param parts labels of its parts; empty when it is not divided
	 */
	public record GridColumn(String label, Rect place, List<String> parts) {
	}

	/**
	 * Heights of texts.
	 *
	 * @param margin left edge
	 * @param title  base line of the title
	 * @param top    where the picture itself begins
	 * @param legend left end and middle of each entry of the legend
	 */
	public record Titles(double margin, double title, double top, List<Point> legend) {
		public Titles {
			legend = List.copyOf(legend);
		}
	}
}
