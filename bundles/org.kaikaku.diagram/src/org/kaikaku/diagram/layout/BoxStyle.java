package org.kaikaku.diagram.layout;

import java.util.List;

import org.kaikaku.diagram.Diagram;
import org.kaikaku.diagram.Node;
import org.kaikaku.diagram.text.LineBreaker;
import org.kaikaku.diagram.text.TextMeasure;

/** Sizes and wrapped texts of boxes, for the layout, which needs their room, and for the drawing, which fills it. */
public final class BoxStyle {
	/** Letters of a title. */
	public static final double TITLE = 18;
	/** Letters of a plan's name. */
	public static final double HEAD = 13;
	/** Letters of a name. */
	public static final double NAME = 12;
	/** Letters of small texts. */
	public static final double SMALL = 10;
	/** From line to line of a name. */
	public static final double LINE = 16;
	/** From line to line of small texts. */
	public static final double SMALL_LINE = 13;
	/** Room between the edge of a box and its text. */
	public static final double PAD = 8;
	/** Diameter of a rating mark. */
	public static final double MARK = 18;
	/** Height of a step's bar in a schedule. */
	public static final double BAR = 14;
	/** The room for the load of a department. */
	public static final double LOAD_ROOM = 76;
	/** Width of the sign for findings. */
	public static final double FINDING = 14;
	private static final double SIGN = 32;
	private static final double NUMBER_ROOM = 26;
	private static final int PLAN_LINES = 3;
	private static final int ITEM_LINES = 2;
	private final TextMeasure measure;
	private final LineBreaker breaker;

	/** With the widths of a font. */
	public BoxStyle(TextMeasure measure) {
		this.measure = measure;
		breaker = new LineBreaker(measure);
	}

	/** The widths of the font. */
	public TextMeasure measure() {
		return measure;
	}

	/** The name of a plan or related plan. */
	public List<String> planName(Node node, double width) {
		return breaker.lines(node.name(), HEAD, true, width - 2 * PAD, PLAN_LINES);
	}

	/** The second text of a box; empty when it has none. */
	public List<String> note(Node node, double width) {
		return node.note().isEmpty() ? List.of() : breaker.lines(node.note(), SMALL, false, width - 2 * PAD, ITEM_LINES);
	}

	/** The height that a plan's box needs. */
	public double planHeight(Node node, double width) {
		return planName(node, width).size() * LINE + note(node, width).size() * SMALL_LINE + 2.5 * PAD;
	}

	/** Whether a number stands above the name, since it is too long to stand before it. */
	public boolean numberAbove(Node node) {
		return measure.width(node.number(), NAME, true) > NUMBER_ROOM;
	}

	/** The room before the name that its number takes. */
	public double numberRoom(Node node) {
		if (node.number().isEmpty() || numberAbove(node))
			return 0;
		return Math.max(20, measure.width(node.number(), NAME, true) + 8);
	}

	/** The room at the end of an item's box for its tag and marks. */
	public double endRoom(Node node) {
		double tag = node.tag().isEmpty() ? 0 : tagWidth(node) + 4;
		return tag + node.marks().stream().mapToDouble(m -> markWidth(m) + 4).sum();
	}

	/** The width of a tag with its outline. */
	public double tagWidth(Node node) {
		return measure.width(node.tag(), SMALL, false) + 8;
	}

	/** The width of a rating mark; a score needs more than a letter. */
	public double markWidth(Node.Mark mark) {
		return Math.max(MARK, measure.width(mark.symbol(), SMALL + 1, true) + 8);
	}

	/** The name of an item in a box. */
	public List<String> itemName(Node node, double width) {
		double room = width - 2 * PAD - numberRoom(node) - endRoom(node);
		return breaker.lines(node.name(), NAME, false, room, ITEM_LINES);
	}

	/** The room for the sign of an entry of the legend. */
	public double signWidth(Diagram.LegendEntry entry) {
		return entry.mark() == null ? SIGN : markWidth(entry.mark());
	}

	/** The one height of all items of a picture. */
	public double itemHeight(Diagram diagram) {
		boolean above = diagram.nodes().stream().anyMatch(n -> isItem(n) && numberAbove(n));
		return ITEM_LINES * LINE + 2 * PAD + (above ? SMALL_LINE : 0);
	}

	private static boolean isItem(Node node) {
		return node.kind() == Node.Kind.ITEM || node.kind() == Node.Kind.REPEATED;
	}

	/** The name of a lane with its number. */
	public List<String> laneName(Node node, double width) {
		String text = node.number().isEmpty() ? node.name() : node.number() + "　" + node.name();
		return breaker.lines(text, NAME, true, width - 2 * PAD, ITEM_LINES);
	}

	/** The height of a lane's head. */
	public double laneHead(Node node, double width) {
		return node.name().isEmpty() ? 0 : laneName(node, width).size() * LINE + 12;
	}

	/** The name of a department on one line. */
	public String departmentName(Node node, double width) {
		double load = node.load() == null ? 0 : LOAD_ROOM;
		return breaker.lines(node.name(), NAME, false, width - 2 * PAD - load, 1).get(0);
	}

	/** The height of a department's box. */
	public double departmentHeight(Node node, double width) {
		return node.note().isEmpty() ? 28 : 29 + note(node, width).size() * SMALL_LINE;
	}

	/** The name in a row of a schedule. */
	public List<String> rowName(Node node, double width) {
		double number = measure.width(node.number(), NAME, false) + 6;
		boolean item = node.kind() == Node.Kind.ITEM;
		return breaker.lines(node.name(), item ? NAME : NAME - 1, item, width - number - BoxStyle.PAD - endTag(node), ITEM_LINES);
	}

	private double endTag(Node node) {
		return (node.tag().isEmpty() ? 0 : tagWidth(node) + 4) + (node.finding() ? FINDING : 0);
	}
}
