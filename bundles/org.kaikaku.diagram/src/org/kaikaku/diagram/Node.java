package org.kaikaku.diagram;

import java.util.List;

import org.kaikaku.model.types.FiscalYear;

/**
 * A box of a picture.
 *
 * @param id        unique in the picture, the same in every run
 * @param elementId id of the element of the plan that it stands for; null when it stands for none
 * @param kind      what it stands for
 * @param parent    id of the box that it lies in; null for none
 * @param column    the column of the picture that it belongs to, from 0
 * @param depth     how deep it stands in a tree, from 0
 * @param number    its number as written; may be empty
 * @param name      its name; may be empty
 * @param note      a small second line; may be empty
 * @param tag       a word at its end, such as 新規; may be empty
 * @param marks     ratings, by year in a schedule
 * @param state     how sure or alive it is
 * @param finding   whether it has findings
 * @param load      how many items a department has; null for all else
 * @param bars      steps of a schedule
 * @param tooltip   the facts in words, the whole name included
 * @param place     of a lane the place of its uppermost theme among those of the plan, from 0, by which it is tinted; 0 for all else
 */
public record Node(String id, String elementId, Kind kind, String parent, int column, int depth, String number, String name,
		String note, String tag, List<Mark> marks, State state, boolean finding, Load load, List<Bar> bars, String tooltip, int place) {
	/** What boxes stand for. */
	public enum Kind {
		/** A comprehensive plan or another plan above this one. */
		RELATED_PLAN,
		/** A reform plan. */
		PLAN,
		/** A theme, drawn as a lane around what is in it. */
		THEME,
		/** An item at its own place. */
		ITEM,
		/** An item listed once more elsewhere. */
		REPEATED,
		/** A department, or an open list of departments. */
		DEPARTMENT,
		/** An activity of an item. */
		ACTIVITY,
		/** Something that is known to be there and not known closer. */
		UNKNOWN
	}

	/** How sure or alive a box is. */
	public enum State {
		/** As usual. */
		NORMAL,
		/** No longer, or only listed again: dashed. */
		DASHED,
		/** Not known: dotted and grey. */
		UNKNOWN
	}

	/**
	 * A rating.
	 *
	 * @param symbol the grade's symbol or the score as written
	 * @param place  the place of the grade in its scale, 0 is the best; -1 for a score
	 * @param year   the year that it was given for
	 */
	public record Mark(String symbol, int place, FiscalYear year) {
	}

	/**
	 * The items of a department.
	 *
	 * @param leading    items that it leads or is in charge of
	 * @param supporting items that it supports
	 * @param most       the greatest sum of both in the picture
	 */
	public record Load(int leading, int supporting, int most) {
	}

	public Node {
		marks = List.copyOf(marks);
		bars = List.copyOf(bars);
	}

	/** Whether it is drawn as a lane around other boxes. */
	public boolean isLane() {
		return kind == Kind.THEME;
	}

	/** A box to be filled in. */
	public static Builder builder(String id, Kind kind) {
		return new Builder(id, kind);
	}

	/** Fills in a box; not safe for several threads. */
	public static final class Builder {
		private final String id;
		private final Kind kind;
		private String elementId;
		private String parent;
		private int column;
		private int depth;
		private String number = "";
		private String name = "";
		private String note = "";
		private String tag = "";
		private List<Mark> marks = List.of();
		private State state = State.NORMAL;
		private boolean finding;
		private Load load;
		private List<Bar> bars = List.of();
		private String tooltip = "";
		private int place;

		private Builder(String id, Kind kind) {
			this.id = id;
			this.kind = kind;
		}

		/** The element that it stands for. */
		public Builder element(String newElementId) {
			elementId = newElementId;
			return this;
		}

		/** The box that it lies in. */
		public Builder in(String newParent) {
			parent = newParent;
			return this;
		}

		/** Its column and its depth in a tree. */
		public Builder at(int newColumn, int newDepth) {
			column = newColumn;
			depth = newDepth;
			return this;
		}

		/** Its number and name. */
		public Builder named(String newNumber, String newName) {
			number = newNumber;
			name = newName;
			return this;
		}

		/** Its second line. */
		public Builder note(String newNote) {
			note = newNote;
			return this;
		}

		/** Its word at the end. */
		public Builder tag(String newTag) {
			tag = newTag;
			return this;
		}

		/** Its ratings. */
		public Builder marks(List<Mark> newMarks) {
			marks = newMarks;
			return this;
		}

		/** How sure or alive it is. */
		public Builder state(State newState) {
			state = newState;
			return this;
		}

		/** Whether it has findings. */
		public Builder finding(boolean newFinding) {
			finding = newFinding;
			return this;
		}

		/** How many items it has. */
		public Builder load(Load newLoad) {
			load = newLoad;
			return this;
		}

		/** Its steps. */
		public Builder bars(List<Bar> newBars) {
			bars = newBars;
			return this;
		}

		/** The facts in words. */
		public Builder tooltip(String newTooltip) {
			tooltip = newTooltip;
			return this;
		}

		/** The place of its uppermost theme in the plan. */
		public Builder place(int newPlace) {
			place = newPlace;
			return this;
		}

		/** The box. */
		public Node build() {
			return new Node(id, elementId, kind, parent, column, depth, number, name, note, tag, marks, state, finding, load, bars,
					tooltip, place);
		}
	}
}
