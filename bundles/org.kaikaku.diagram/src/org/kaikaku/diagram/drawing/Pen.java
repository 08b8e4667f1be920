package org.kaikaku.diagram.drawing;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.diagram.layout.BoxStyle;
import org.kaikaku.diagram.layout.Rect;
import org.kaikaku.diagram.text.TextMeasure;

/** Collects shapes. */
final class Pen {
	private static final double ASCENT = 0.36;
	final List<Shape> shapes = new ArrayList<>();
	private final TextMeasure measure;

	Pen(TextMeasure measure) {
		this.measure = measure;
	}

	double width(String text, double size, boolean bold) {
		return measure.width(text, size, bold);
	}

	void outline(Path path, Ink ink) {
		shapes.add(new Shape.Outline(path, ink));
	}

	/** Words that begin at a place and stand in the middle of a line of that height. */
	void words(double x, double middle, String text, double size, boolean bold, int color) {
		if (!text.isEmpty())
			shapes.add(new Shape.Words(x, middle + size * ASCENT, text, size, bold, color, width(text, size, bold)));
	}

	/** Words in the middle of a place. */
	void centered(double center, double middle, String text, double size, boolean bold, int color) {
		words(center - width(text, size, bold) / 2, middle, text, size, bold, color);
	}

	/** Lines of words below each other, their block in the middle of a height. */
	void block(double x, double middle, List<String> lines, double size, double pitch, boolean bold, int color) {
		double y = middle - (lines.size() - 1) * pitch / 2;
		for (String line : lines) {
			words(x, y, line, size, bold, color);
			y += pitch;
		}
	}

	/** A word in a small outline that ends at a place; returns where it begins. */
	double tag(double right, double middle, String text) {
		double width = width(text, BoxStyle.SMALL, false) + 8;
		outline(Path.box(new Rect(right - width, middle - 8, width, 16), 4), Ink.box(Palette.PAPER, Palette.BORDER, Ink.Dash.SOLID));
		centered(right - width / 2, middle, text, BoxStyle.SMALL, false, Palette.QUIET);
		return right - width;
	}

	/** The sign for findings at a corner. */
	void finding(double right, double top) {
		outline(Path.polygon(right - 12, top + 12, right - 6, top + 2, right, top + 12), Ink.filled(Palette.ALERT));
	}
}
