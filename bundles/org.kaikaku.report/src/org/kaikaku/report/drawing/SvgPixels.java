package org.kaikaku.report.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.kaikaku.report.document.ImageData;

/**
 * Turns a vector picture into pixels, for formats and programs that show no vectors of others. Loads nothing from
 * outside the picture. Stateless.
 */
public final class SvgPixels {

	/** Dots across; on a page's width more than 240 to the inch. */
	private static final int WIDTH = 1600;

	private SvgPixels() {
	}

	/**
	 * The pixels of a picture.
	 *
	 * @param svg a vector picture
	 * @return a PNG file; empty if the picture is no readable SVG or has a document type
	 */
	public static Optional<byte[]> of(ImageData svg) {
		return SvgFile.read(svg).map(SvgPixels::draw);
	}

	private static byte[] draw(SVGDocument picture) {
		double width = Math.max(1, picture.size().width);
		double height = Math.max(1, picture.size().height);
		int pixels = (int) Math.max(1, Math.min(4.0 * WIDTH, Math.ceil(WIDTH * height / width)));
		BufferedImage image = new BufferedImage(WIDTH, pixels, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		picture.render(null, graphics, new ViewBox(WIDTH, pixels));
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		} catch (IOException e) {
			throw new UncheckedIOException("in memory", e);
		}
		return bytes.toByteArray();
	}
}
