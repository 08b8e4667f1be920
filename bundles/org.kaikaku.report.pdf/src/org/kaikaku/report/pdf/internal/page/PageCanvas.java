package org.kaikaku.report.pdf.internal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.kaikaku.report.drawing.Outlines;
import org.kaikaku.report.pdf.internal.font.UsedFont;
import org.kaikaku.report.pdf.internal.tag.Tag;

/**
 * One page to draw on. Lengths are points; the vertical place counts from the upper edge downwards. Everything drawn
 * belongs either to the element named by {@link #inside(Tag)} or, after {@link #decoration()}, to none: rules, grounds and
 * what is repeated at the page's edges. Failures of the file come as {@link UncheckedIOException}.
 */
public final class PageCanvas {

	/** The area of a link on the page. */
	record LinkArea(Tag tag, float left, float bottom, float width, float height, LinkTarget target) {
	}

	/** Something drawn. */
	private interface Stroke {
		void draw() throws IOException;
	}

	private static final double CIRCLE = 0.5523;
	private static final COSName CONTENT = COSName.getPDFName("Span");
	private static final float[] BROKEN = {3, 2};
	private static final float[] WHOLE = {};

	private final PDPage page;
	private final PDPageContentStream out;
	private final double height;
	private final List<Tag> owners = new ArrayList<>();
	private final List<LinkArea> links = new ArrayList<>();
	private Tag wanted;
	private Tag open;
	private boolean marked;
	private int repeating;
	private Color fill = Color.BLACK;
	private Color stroke = Color.BLACK;
	private double lineWidth = 1;
	private boolean dashed;

	PageCanvas(PDDocument document, PDPage page) throws IOException {
		this.page = page;
		this.height = page.getMediaBox().getHeight();
		this.out = new PDPageContentStream(document, page);
	}

	/** The page in the file. */
	public PDPage page() {
		return page;
	}

	/** The height in points. */
	public double height() {
		return height;
	}

	/** The width in points. */
	public double width() {
		return page.getMediaBox().getWidth();
	}

	/** What follows is content of an element; of none if it is {@code null}. */
	public void inside(Tag tag) {
		wanted = repeating > 0 ? null : tag;
	}

	/** What follows is no content. */
	public void decoration() {
		wanted = null;
	}

	/** What follows was said on an earlier page and is no content here, until {@link #endRepeat()}. */
	public void beginRepeat() {
		repeating++;
		wanted = null;
	}

	/** Ends {@link #beginRepeat()}. */
	public void endRepeat() {
		repeating--;
	}

	private void draw(Stroke drawn) {
		try {
			if (!marked || open != wanted) {
				unmark();
				mark();
			}
			drawn.draw();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void mark() throws IOException {
		if (wanted == null) {
			out.beginMarkedContent(COSName.ARTIFACT);
		} else {
			int id = owners.size();
			out.beginMarkedContent(CONTENT, id);
			owners.add(wanted);
			wanted.addContent(page, id);
		}
		open = wanted;
		marked = true;
	}

	private void unmark() throws IOException {
		if (marked) {
			out.endMarkedContent();
			marked = false;
		}
	}

	private void useFill(Color color) throws IOException {
		if (!color.equals(fill)) {
			out.setNonStrokingColor(color.red(), color.green(), color.blue());
			fill = color;
		}
	}

	private void useStroke(Color color, double thickness, boolean broken) throws IOException {
		if (!color.equals(stroke)) {
			out.setStrokingColor(color.red(), color.green(), color.blue());
			stroke = color;
		}
		if (thickness != lineWidth) {
			out.setLineWidth((float) thickness);
			lineWidth = thickness;
		}
		if (broken != dashed) {
			out.setLineDashPattern(broken ? BROKEN : WHOLE, 0);
			dashed = broken;
		}
	}

	private float y(double fromTop) {
		return (float) (height - fromTop);
	}

	/** A straight line. */
	public void line(double x1, double y1, double x2, double y2, double thickness, Color color, boolean broken) {
		strokePath(thickness, color, broken, x1, y1, x2, y2);
	}

	/** A filled rectangle. */
	public void fillBox(double x, double y, double w, double h, Color color) {
		draw(() -> {
			useFill(color);
			out.addRect((float) x, y(y + h), (float) w, (float) h);
			out.fill();
		});
	}

	/** The outline of a rectangle. */
	public void strokeBox(double x, double y, double w, double h, double thickness, Color color) {
		draw(() -> {
			useStroke(color, thickness, false);
			out.addRect((float) x, y(y + h), (float) w, (float) h);
			out.stroke();
		});
	}

	/** A filled polygon: x and y by turns. */
	public void fillPolygon(Color color, double... points) {
		draw(() -> {
			useFill(color);
			path(points);
			out.fill();
		});
	}

	/** Straight lines one after the other: x and y by turns. */
	public void strokePath(double thickness, Color color, boolean broken, double... points) {
		draw(() -> {
			useStroke(color, thickness, broken);
			path(points);
			out.stroke();
		});
	}

	/** The outline of a circle, filled unless the color is {@code null}. */
	public void circle(double x, double y, double r, double thickness, Color outline, Color inner) {
		draw(() -> {
			useStroke(outline, thickness, false);
			if (inner != null) {
				useFill(inner);
			}
			double k = r * CIRCLE;
			out.moveTo((float) (x + r), y(y));
			curve(x + r, y + k, x + k, y + r, x, y + r);
			curve(x - k, y + r, x - r, y + k, x - r, y);
			curve(x - r, y - k, x - k, y - r, x, y - r);
			curve(x + k, y - r, x + r, y - k, x + r, y);
			out.closePath();
			if (inner == null) {
				out.stroke();
			} else {
				out.fillAndStroke();
			}
		});
	}

	private void path(double... points) throws IOException {
		out.moveTo((float) points[0], y(points[1]));
		for (int i = 2; i < points.length; i += 2) {
			out.lineTo((float) points[i], y(points[i + 1]));
		}
	}

	private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
		out.curveTo((float) x1, y(y1), (float) x2, y(y2), (float) x3, y(y3));
	}

	/**
	 * Prints letters of one font on a base line.
	 *
	 * @param shown words, and between them the room taken away, in thousandths of the type size
	 */
	public void text(UsedFont font, double size, Color color, double x, double baseline, Object... shown) {
		draw(() -> {
			useFill(color);
			out.beginText();
			out.setFont(font.embedded(), (float) size);
			out.newLineAtOffset((float) x, y(baseline));
			show(shown);
			out.endText();
		});
	}

	/** The same, turned by a quarter clockwise around the point. */
	public void turnedText(UsedFont font, double size, Color color, double x, double y, String shown) {
		draw(() -> {
			useFill(color);
			out.beginText();
			out.setFont(font.embedded(), (float) size);
			out.setTextMatrix(new Matrix(0, -1, 1, 0, (float) x, y(y)));
			out.showText(shown);
			out.endText();
		});
	}

	private void show(Object... shown) throws IOException {
		if (shown.length == 1) {
			out.showText((String) shown[0]);
		} else {
			out.showTextWithPositioning(shown);
		}
	}

	/** A picture. */
	public void image(PDImageXObject image, double x, double y, double w, double h) {
		draw(() -> out.drawImage(image, (float) x, y(y + h), (float) w, (float) h));
	}

	/** A picture of outlines; what reaches beyond the rectangle is cut off. */
	public void outlines(Outlines outlines, double x, double y, double w, double h) {
		draw(() -> {
			out.saveGraphicsState();
			out.addRect((float) x, y(y + h), (float) w, (float) h);
			out.clip();
			out.transform(new Matrix((float) (w / outlines.width()), 0, 0, (float) (-h / outlines.height()), (float) x, y(y)));
			new OutlineWriter(out, outlines).write();
			out.restoreGraphicsState();
		});
	}

	/** Makes an area lead somewhere. */
	public void link(Tag tag, double left, double top, double right, double bottom, LinkTarget target) {
		if (repeating == 0) {
			links.add(new LinkArea(tag, (float) left, y(bottom), (float) (right - left), (float) (bottom - top), target));
		}
	}

	/** Ends the page. */
	void finish() throws IOException {
		unmark();
		out.close();
	}

	List<Tag> owners() {
		return owners;
	}

	List<LinkArea> links() {
		return links;
	}
}
