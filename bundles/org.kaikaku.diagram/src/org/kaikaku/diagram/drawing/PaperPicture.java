package org.kaikaku.diagram.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.text.TextMeasure;

/**
 * A drawing that is to be printed. It goes on one sheet where its letters stay legible, else on several: cut between its rows, and
 * when even its width is too much, on sheets beside each other that overlap a little.
 *
 * @param cuts where it is best divided
 */
public record PaperPicture(Drawing drawing, Cuts cuts) {
	/** Millimetres of a pixel at full scale. */
	public static final double MM = 25.4 / 96;
	/** The height at the foot of each of several sheets that is kept for its title and number, in mm. */
	public static final double FOOT = 7;
	/** The letters are 12 to 13 pixels high; below this scale a picture is rather divided than made smaller. */
	private static final double LEAST_WHOLE = 0.55;
	/** Below this scale nobody reads it, so that its width is divided too. */
	private static final double LEAST = 0.45;
	private static final double OVERLAP = 40;
	private static final double SHORT_SIDE = 190;
	private static final double LONG_SIDE = 277;
	private static final double FOOT_LETTERS = 11;

	/**
	 * What lies on one sheet.
	 *
	 * @param part  the rows that lie on it, in their whole width
	 * @param left  where the sheet begins in them, in pixels of the drawing
	 * @param width what of them lies on it, in pixels of the drawing
	 * @param foot  the line with title and number, as wide as the room on the sheet, at full scale; null when there is but one sheet
	 */
	public record Sheet(Drawing part, double left, double width, Drawing foot) {
	}

	/**
	 * The drawing on paper.
	 *
	 * @param scale of full size
	 */
	public record Sheets(double scale, List<Sheet> sheets) {
		public Sheets {
			sheets = List.copyOf(sheets);
		}
	}

	public PaperPicture {
		Objects.requireNonNull(drawing);
		Objects.requireNonNull(cuts);
	}

	/**
	 * Lays it on sheets.
	 *
	 * @param width   of the room on a sheet, without its margins, in mm
	 * @param height  of that room in mm
	 * @param measure of the letters at the foot
	 */
	public Sheets on(double width, double height, TextMeasure measure) {
		double across = width / MM / drawing.width();
		double whole = Math.min(1, Math.min(across, height / MM / drawing.height()));
		if (whole >= LEAST_WHOLE)
			return new Sheets(whole, List.of(new Sheet(drawing, 0, drawing.width(), null)));
		boolean divided = across < LEAST;
		double scale = divided ? LEAST_WHOLE : Math.min(1, across);
		List<Drawing> rows = DrawingPages.of(drawing, cuts.band(), cuts.starts(), (height - FOOT) / MM / scale);
		double room = width / MM / scale;
		int columns = divided ? (int) Math.ceil((drawing.width() - OVERLAP) / (room - OVERLAP)) : 1;
		List<Sheet> sheets = new ArrayList<>();
		for (Drawing row : rows)
			for (int column = 0; column < columns; column++) {
				double left = column * (room - OVERLAP);
				sheets.add(new Sheet(row, left, Math.min(room, drawing.width() - left),
						foot(width / MM, sheets.size() + 1, rows.size() * columns, measure)));
			}
		return new Sheets(scale, sheets);
	}

	private Drawing foot(double width, int number, int count, TextMeasure measure) {
		if (count == 1)
			return null;
		Pen pen = new Pen(measure);
		double middle = FOOT / MM - FOOT_LETTERS;
		pen.outline(Path.line(List.of(new Point(0, middle - FOOT_LETTERS), new Point(width,
				middle - FOOT_LETTERS)), 0), Ink.line(Palette.GRID, 1, Ink.Dash.SOLID));
		pen.words(0, middle, drawing.title(), FOOT_LETTERS, false, Palette.QUIET);
		String place = number + " / " + count;
		pen.words(width - measure.width(place, FOOT_LETTERS, false), middle, place, FOOT_LETTERS, false, Palette.QUIET);
		return new Drawing(width, FOOT / MM, drawing.language(), drawing.title(), place, pen.shapes);
	}

	/** Whether it is better printed on sheets that lie: on fewer of them, or else larger. Reckoned for A4. */
	public boolean lies(TextMeasure measure) {
		Sheets upright = on(SHORT_SIDE, LONG_SIDE, measure);
		Sheets lying = on(LONG_SIDE, SHORT_SIDE, measure);
		return lying.sheets().size() != upright.sheets().size() ? lying.sheets().size() < upright.sheets().size() : lying.scale() > upright.scale();
	}
}
