package org.kaikaku.ui.internal.table;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** A table of a plan: some leading columns that tell the rows apart, then columns of years. Interface thread only. */
interface YearTableModel {
	/** What a cell says about itself besides its text. */
	enum Mark {
		/** Nothing. */
		NONE,
		/** A target was reached. */
		REACHED,
		/** A target was missed. */
		MISSED
	}

	/** Reads the rows from the plan again. */
	void update();

	/** How many rows there are. */
	int rows();

	/** The headings of all columns. */
	List<String> headings();

	/** How many columns stand still at the left. */
	int leading();

	/** Widths of the columns in points. */
	int width(int column);

	/** What stands in a cell and is edited; never null. */
	String text(int column, int row);

	/** What is seen in a cell; the text with signs that are not edited. */
	default String shown(int column, int row) {
		return text(column, row);
	}

	/** The mark of a cell. */
	Mark mark(int column, int row);

	/** Whether numbers stand in a column. */
	boolean isNumber(int column);

	/** Whether a cell can be edited. */
	boolean isEditable(int column, int row);

	/** What is wrong with a text for a cell; null when it can be taken. */
	String problem(int column, int row, String text);

	/** A command that makes a cell say a text for which {@link #problem} gives null; computed when it is executed. */
	Command set(int column, int row, String text);

	/** The element that a row or cell stands for. */
	EObject element(int column, int row);

	/** The first row of an element or of one above it; -1 when there is none. */
	int rowOf(EObject element);

	/** Whether a row is tinted a little, so that rows that belong together are seen. */
	default boolean isBand(int row) {
		return row % 2 == 1;
	}
}
