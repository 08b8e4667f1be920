package org.kaikaku.diagram.drawing;

import org.kaikaku.diagram.Edge;
import org.kaikaku.diagram.Node;

/** The colours of the pictures: few, after Okabe and Ito, and never the only sign for anything. */
public final class Palette {
	/** Paper. */
	public static final int PAPER = 0xFFFFFF;
	/** Letters. */
	public static final int TEXT = 0x222222;
	/** Small letters. */
	public static final int QUIET = 0x555555;
	/** The accent. */
	public static final int ACCENT = 0x0072B2;
	/** Borders of boxes. */
	public static final int BORDER = 0x8C8C8C;
	/** Lines of tables. */
	public static final int GRID = 0xD3D8DD;
	/** Findings and the line of today. */
	public static final int ALERT = 0xD55E00;
	/** Borders of lanes. */
	public static final int LANE_BORDER = 0xCFD6DE;
	static final int BAR = 0xD3E5F2;
	/** Every other row, and rows of themes. */
	public static final int ROW = 0xF4F6F8;
	private static final int[] GRADES = { 0x009E73, 0x56B4E9, 0xE69F00, 0xD55E00 };
	private static final int SCORE = 0xE4E7EA;
	private static final int[] LANES = { 0xEEF4FA, 0xF8F4EA, 0xEEF6F1, 0xF6F1F7 };
	private static final int[] BUNDLES = { 0x767676, 0x0072B2, 0x8A5200, 0x00664B };

	/** How many colours tell bundles of lines apart. */
	static final int BUNDLE_COUNT = BUNDLES.length;

	private Palette() {
	}

	/** The fill of a rating mark; letters on it are {@link #TEXT}, at 4.5:1 or more. */
	public static int grade(Node.Mark mark) {
		return mark.place() < 0 ? SCORE : GRADES[Math.min(mark.place(), GRADES.length - 1)];
	}

	/** The tint of the lane at a place among its neighbours; lanes within lanes are white in turn. */
	public static int lane(int place, int depth) {
		return depth % 2 == 1 ? PAPER : LANES[place % LANES.length];
	}

	/** The ink of a line; {@code place} tells the bundles of assignments apart. */
	public static Ink line(Edge.Kind kind, int place) {
		int bundle = BUNDLES[place % BUNDLES.length];
		return switch (kind) {
		case HOLDS -> Ink.line(0x7A7A7A, 1.2, Ink.Dash.SOLID);
		case LEADS -> Ink.line(bundle, 1.2, Ink.Dash.SOLID);
		case SUPPORTS -> Ink.line(bundle, 1.2, Ink.Dash.DASHED);
		case REORGANISED -> Ink.line(0x8C8C8C, 1, Ink.Dash.SOLID);
		case CONTINUED -> Ink.line(0x333333, 1.3, Ink.Dash.SOLID);
		case CHANGED -> Ink.line(ACCENT, 1.4, Ink.Dash.DASHED);
		case MERGED -> Ink.line(ACCENT, 2.2, Ink.Dash.SOLID);
		case SPLIT -> Ink.line(0xA84A00, 1.6, Ink.Dash.DASH_DOT);
		case NEW -> Ink.line(0x007A59, 1.6, Ink.Dash.SOLID);
		case ENDED -> Ink.line(0x6B6B6B, 1.3, Ink.Dash.DASHED);
		case UNKNOWN -> Ink.line(0x8C8C8C, 1.2, Ink.Dash.DOTTED);
		};
	}

	/** The pattern of a box's border. */
	static Ink.Dash border(Node.State state) {
		return switch (state) {
		case NORMAL -> Ink.Dash.SOLID;
		case DASHED -> Ink.Dash.DASHED;
		case UNKNOWN -> Ink.Dash.DOTTED;
		};
	}
}
