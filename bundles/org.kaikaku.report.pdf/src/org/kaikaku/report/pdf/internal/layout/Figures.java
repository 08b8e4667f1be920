package org.kaikaku.report.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.Cell.VerticalAlign;
import org.kaikaku.report.drawing.ChartDrawing;
import org.kaikaku.report.pdf.internal.image.Picture;
import org.kaikaku.report.pdf.internal.page.PageCanvas;
import org.kaikaku.report.pdf.internal.tag.Tag;

/** Pictures and charts in a column. */
final class Figures {

	private static final double MM = 72 / 25.4;
	private static final double CHART_HEIGHT = 160;
	private static final double MOST_HEIGHT = 600;

	private final Typesetting setting;

	Figures(Typesetting setting) {
		this.setting = setting;
	}

	Slice slice(Chart chart, double left, double width, Tag holder) {
		Tag tag = holder.child("Figure").alternative(chart.altText());
		return new DrawingSlice(ChartDrawing.of(chart, setting.document().conventions(), width,
				Math.min(CHART_HEIGHT, width * 0.6)), left, tag, setting.faces(), setting.painter());
	}

	Slice slice(Figure figure, double left, double width, boolean inCell, Tag holder) {
		double scale = Math.min(1, Math.min(width / (figure.widthMm() * MM), MOST_HEIGHT / (figure.heightMm() * MM)));
		double w = figure.widthMm() * MM * scale;
		double h = figure.heightMm() * MM * scale;
		Picture picture = figure.image() == null ? null : setting.pictures().of(figure.image());
		if (picture == null) {
			setting.remark(figure.image() == null ? "image.missing" : "image.damaged", name(figure));
			return missing(figure, left, width, w, h, holder);
		}
		double x = left + (inCell ? 0 : (width - w) / 2);
		Tag tag = figure.altText().isEmpty() ? null : holder.child("Figure").alternative(figure.altText());
		return new Slice() {
			@Override
			double height() {
				return h;
			}

			@Override
			void paint(PageCanvas canvas, double pageLeft, double top) {
				canvas.inside(tag);
				if (tag != null) {
					Boxes.frame(canvas, tag, pageLeft + x, top, w, h);
				}
				picture.paint(canvas, pageLeft + x, top, w, h);
			}
		};
	}

	private static String name(Figure figure) {
		return figure.caption() != null ? figure.caption().plainText() : figure.altText();
	}

	/** A frame that says what should be there, so that nobody overlooks the gap before the report is printed. */
	private Slice missing(Figure figure, double left, double width, double w, double h, Tag holder) {
		double frameWidth = Math.min(width, Math.max(w, 120));
		double x = left + (width - frameWidth) / 2;
		Tag tag = holder.child("P");
		List<Slice> content = new ArrayList<>();
		String words = setting.words().text("image.frame", name(figure));
		content.addAll(new Paragraphs(setting, content, 0, frameWidth - 2 * CellBox.PAD_X, TextStyle.SMALL, true)
				.lines(Inlines.of(words), TextStyle.SMALL, 0, 0, Align.CENTER, tag));
		content.add(0, new GapSlice(Math.max(0, Math.min(h, 200) - CellBox.height(content)) / 2));
		content.add(new GapSlice(content.get(0).height()));
		CellBox box = new CellBox(0, 1, 0, 0, VerticalAlign.MIDDLE, null, false, false, content);
		TableFrame frame = new TableFrame(new double[] {x, x + frameWidth}, true, TableFrame.THIN, 1);
		RowInfo row = new RowInfo(true, false, false, TableFrame.THIN, TableFrame.THIN);
		return new TablePart(frame, new RowInfo[] {row}, List.of(box), true);
	}
}
