package org.kaikaku.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.kaikaku.core.figures.Ratings;
import org.kaikaku.model.reformplan.Grade;
import org.kaikaku.model.reformplan.Plan;
import org.kaikaku.model.reformplan.PlanElement;
import org.kaikaku.model.reformplan.Rating;
import org.kaikaku.model.types.FiscalYear;

/** Ratings as people know them: the letter, on a round ground whose colour tells best from worst also to the colour-blind. */
public final class RatingMarks {
	private static final RGB[] GROUNDS = { new RGB(0x00, 0x9E, 0x73), new RGB(0x56, 0xB4, 0xE9), new RGB(0xE6, 0x9F, 0x00),
			new RGB(0xD5, 0x5E, 0x00) };
	private static final RGB NO_PLACE = new RGB(0x8A, 0x8A, 0x8A);
	private static final int HEIGHT = 16;

	private final Control owner;
	private final Map<String, Image> images = new HashMap<>();

	/** Images live as long as a control. */
	public RatingMarks(Control owner) {
		this.owner = owner;
		owner.addDisposeListener(e -> images.values().forEach(Image::dispose));
	}

	/** The ground of a place on a scale, 0 the best, as in reports; grey for none. */
	public static RGB ground(int place) {
		return place < 0 ? NO_PLACE : GROUNDS[Math.min(place, GROUNDS.length - 1)];
	}

	/** Black or white, whichever stands out from a ground more. */
	public static RGB ink(RGB ground) {
		double light = luminance(ground);
		return 1.05 / (light + 0.05) > (light + 0.05) / 0.05 ? new RGB(255, 255, 255) : new RGB(0, 0, 0);
	}

	private static double luminance(RGB c) {
		return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
	}

	private static double linear(int part) {
		double s = part / 255.0;
		return s <= 0.03928 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
	}

	/** The rating of an element in a year that summaries count, in words: a grade's symbol, a score, or as printed. */
	public static String text(Rating rating) {
		if (rating.getGrade() != null)
			return rating.getGrade().getSymbol() == null ? String.valueOf(rating.getGrade().getName()) : rating.getGrade().getSymbol();
		if (rating.getScore() != null)
			return rating.getScore().toPlainString();
		return rating.getWritten() == null ? "" : rating.getWritten();
	}

	/** The mark of an element's rating in a year; empty when it has none. */
	public Optional<Image> of(PlanElement element, FiscalYear year) {
		return year == null ? Optional.empty() : Ratings.main(element, year).flatMap(this::of);
	}

	/** The mark of a rating; empty when it says nothing. */
	public Optional<Image> of(Rating rating) {
		String text = text(rating);
		if (text.isEmpty())
			return Optional.empty();
		Grade grade = rating.getGrade();
		List<?> grades = grade == null ? List.of() : grade.eContainer().eContents().stream().filter(Grade.class::isInstance).toList();
		return Optional.of(mark(text, grades.indexOf(grade)));
	}

	/** The places of the main scale of a plan, for legends. */
	public static List<Grade> grades(Plan plan) {
		return Ratings.mainScale(plan).map(s -> List.<Grade>copyOf(s.getGrades())).orElse(List.of());
	}

	/** The mark of a letter at a place. */
	public Image mark(String text, int place) {
		return images.computeIfAbsent(text + "/" + place, key -> draw(text, ground(place)));
	}

	private Image draw(String text, RGB ground) {
		GC measure = new GC(owner);
		int width = Math.max(HEIGHT, measure.textExtent(text).x + 8);
		measure.dispose();
		ImageGcDrawer drawer = new ImageGcDrawer() {
			@Override
			public void drawOn(GC gc, int w, int h) {
				gc.setAntialias(SWT.ON);
				gc.setBackground(new Color(ground));
				gc.fillRoundRectangle(0, 0, width, HEIGHT, HEIGHT, HEIGHT);
				gc.setForeground(new Color(ink(ground)));
				gc.setFont(owner.getFont());
				Point size = gc.textExtent(text);
				gc.drawText(text, (width - size.x) / 2, (HEIGHT - size.y) / 2, true);
			}

			@Override
			public int getGcStyle() {
				return SWT.TRANSPARENT;
			}
		};
		return new Image(owner.getDisplay(), drawer, width, HEIGHT);
	}
}
