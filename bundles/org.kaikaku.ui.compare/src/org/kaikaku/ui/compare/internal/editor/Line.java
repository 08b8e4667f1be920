package org.kaikaku.ui.compare.internal.editor;

import java.util.List;
import java.util.Set;

import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.text.TextDifference.Segment;

/**
 * One line of the comparison editor.
 *
 * @param group    what it is about; the heading and the lines of one subject share it
 * @param row      what is said; null for the heading of a group
 * @param part     title of the comparator; empty for a heading
 * @param detail   name of the indicator that it is about, which its group does not tell; empty for others
 * @param segments what differs between both texts; empty unless both sides have one and they differ
 */
public record Line(Group group, ComparisonRow row, String part, String detail, List<Segment> segments) {
	/**
	 * What several lines are about.
	 *
	 * @param title       number and name
	 * @param note        what became of it, and why; empty when nobody recorded it or it does not apply
	 * @param leftId      its element on the left side; null for none
	 * @param rightId     its element on the right side; null for none
	 * @param themes      names of the themes above it, its own if it is one
	 * @param departments names of the departments in charge on either side
	 */
	public record Group(String title, String note, String leftId, String rightId, Set<String> themes, Set<String> departments) {
		public Group {
			themes = Set.copyOf(themes);
			departments = Set.copyOf(departments);
		}
	}

	public Line {
		segments = List.copyOf(segments);
	}

	/** Whether it is the heading of a group. */
	public boolean isHeading() {
		return row == null;
	}

	/** Whether it says that both sides differ, or that it is not known whether they do. */
	public boolean isDifference() {
		return row != null && row.outcome() != ComparisonRow.Outcome.SAME;
	}

	/** Whether it is about figures rather than wording. */
	public boolean isFigure() {
		return row != null && (row.left().number() != null || row.right().number() != null);
	}
}
