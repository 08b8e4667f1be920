package org.kaikaku.report.pdf.internal.layout;

import java.util.Arrays;
import org.kaikaku.report.pdf.internal.page.Color;

/** What all parts of a table share: the columns, the rules, the heading. */
final class TableFrame {

	/** Between rows and columns. */
	static final double THIN = 0.5;
	/** Around a sheet. */
	static final double STRONG = 1;
	/** Between years, behind arrows. */
	static final Color GUIDE = new Color(0xBFBFBF);

	private final double[] edges;
	private final boolean ruled;
	private final double outer;
	private final int firstPeriod;
	private TablePart heading;

	/**
	 * A frame.
	 *
	 * @param edges the left edge of each column and the right edge of the last
	 * @param ruled whether there are rules at all
	 * @param outer thickness of the outer rule
	 * @param firstPeriod the first column that stands for a period; the number of columns if none does
	 */
	TableFrame(double[] edges, boolean ruled, double outer, int firstPeriod) {
		this.edges = edges;
		this.ruled = ruled;
		this.outer = outer;
		this.firstPeriod = firstPeriod;
	}

	/** Edges for columns of the given widths. */
	static double[] edges(double left, double[] widths) {
		double[] edges = new double[widths.length + 1];
		edges[0] = left;
		for (int i = 0; i < widths.length; i++) {
			edges[i + 1] = edges[i] + widths[i];
		}
		return edges;
	}

	double left() {
		return edges[0];
	}

	double right() {
		return edges[edges.length - 1];
	}

	double edge(int column) {
		return edges[column];
	}

	double width(int column, int columns) {
		return edges[column + columns] - edges[column];
	}

	double[] periodEdges() {
		return firstPeriod + 1 >= edges.length ? new double[0] : Arrays.copyOfRange(edges, firstPeriod + 1, edges.length - 1);
	}

	boolean ruled() {
		return ruled;
	}

	double outer() {
		return outer;
	}

	TablePart heading() {
		return heading;
	}

	void heading(TablePart rows) {
		heading = rows;
	}
}
