package org.kaikaku.diagram;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kaikaku.model.types.FiscalYear;

/**
 * What a picture shows, without places: boxes in reading order, each after the one that it lies in, and lines between them.
 *
 * @param kind        which picture
 * @param title       its title for people
 * @param subtitle    what a reader has to know, such as the year of the ratings; may be empty
 * @param description the picture in a few sentences for those who do not see it
 * @param nodes       the boxes
 * @param edges       the lines
 * @param legend      the signs used
 * @param time        the time scale of a schedule; null for other pictures and when the years are not known
 */
public record Diagram(DiagramKind kind, String title, String subtitle, String description, List<Node> nodes, List<Edge> edges,
		List<LegendEntry> legend, TimeScale time) {
	public Diagram {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		legend = List.copyOf(legend);
	}

	/** The box with an id. */
	public Optional<Node> node(String id) {
		return nodes.stream().filter(n -> n.id().equals(id)).findFirst();
	}

	/** The boxes that lie directly in a box; those of the picture itself for null. */
	public List<Node> children(String parent) {
		return nodes.stream().filter(n -> Objects.equals(n.parent(), parent)).toList();
	}

	/**
	 * The years that a schedule runs over.
	 *
	 * @param years  in order, at least one
	 * @param labels a label for each year
	 * @param parts  labels of the parts of a year; empty when years are not divided
	 * @param today  the day to mark; null for none
	 * @param mark   the word at that mark
	 */
	public record TimeScale(List<FiscalYear> years, List<String> labels, List<String> parts, LocalDate today, String mark) {
		public TimeScale {
			years = List.copyOf(years);
			labels = List.copyOf(labels);
			parts = List.copyOf(parts);
		}
	}

	/**
	 * A sign and its meaning. At most one of the signs is not null; without any it is the sign for findings.
	 *
	 * @param mark  a rating
	 * @param line  a kind of line
	 * @param state a kind of box
	 * @param bar   a kind of bar
	 * @param text  the meaning
	 */
	public record LegendEntry(Node.Mark mark, Edge.Kind line, Node.State state, Bar bar, String text) {
	}
}
