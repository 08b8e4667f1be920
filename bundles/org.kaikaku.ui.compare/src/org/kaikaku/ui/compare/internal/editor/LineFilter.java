package org.kaikaku.ui.compare.internal.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.kaikaku.compare.ComparisonRow.Outcome;

/**
 * Which lines are shown.
 *
 * @param outcomes   kinds of differences; those that are the same belong to it when they are to be shown too
 * @param theme      name of the only theme; null for all
 * @param department name of the only department in charge; null for all
 * @param content    wording, figures or both
 * @param text       must occur in what is said or whom it is about, whatever its case; empty for all
 */
public record LineFilter(Set<Outcome> outcomes, String theme, String department, Content content, String text) {
	/** What lines are about. */
	public enum Content {
		/** Everything. */
		ALL,
		/** Names and texts. */
		WORDING,
		/** Numbers. */
		FIGURES
	}

	/** Every difference, nothing that is the same. */
	public static final LineFilter DIFFERENCES = new LineFilter(EnumSet.complementOf(EnumSet.of(Outcome.SAME)), null, null, Content.ALL, "");

	public LineFilter {
		outcomes = outcomes.isEmpty() ? Set.of() : Set.copyOf(outcomes);
		text = text.strip();
	}

	/** The lines that are shown; of groups with no line the heading is left out too. */
	public List<Line> of(List<Line> lines) {
		List<Line> shown = new ArrayList<>();
		for (Line line : lines) {
			if (line.isHeading()) {
				dropEmptyHeading(shown);
				if (takesGroup(line))
					shown.add(line);
			} else if (takesGroup(line) && takes(line))
				shown.add(line);
		}
		dropEmptyHeading(shown);
		return shown;
	}

	private static void dropEmptyHeading(List<Line> shown) {
		if (!shown.isEmpty() && shown.get(shown.size() - 1).isHeading())
			shown.remove(shown.size() - 1);
	}

	private boolean takesGroup(Line line) {
		return (theme == null || line.group().themes().contains(theme))
				&& (department == null || line.group().departments().contains(department));
	}

	private boolean takes(Line line) {
		if (!outcomes.contains(line.row().outcome()))
			return false;
		if (content == Content.WORDING && line.isFigure() || content == Content.FIGURES && !line.isFigure())
			return false;
		return text.isEmpty() || contains(line.group().title()) || contains(line.row().aspect()) || contains(line.row().left().text())
				|| contains(line.row().right().text());
	}

	private boolean contains(String where) {
		return where.toLowerCase().contains(text.toLowerCase());
	}
}
