package org.kaikaku.report.pdf.internal.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.kaikaku.report.document.ImageData;
import org.kaikaku.report.drawing.Outlines;
import org.kaikaku.report.drawing.SvgPixels;
import org.kaikaku.report.pdf.internal.page.PdfReport;

/** The pictures of a report; equal ones are stored once. */
public final class Pictures {

	/** Larger pictures are refused: a few bytes of a hostile file may claim to be gigabytes of pixels. */
	private static final long MOST_PIXELS = 50_000_000;

	private final PdfReport report;
	private final Map<ImageData, Optional<Picture>> known = new HashMap<>();

	/** The pictures of one report. */
	public Pictures(PdfReport report) {
		this.report = report;
	}

	/**
	 * A picture.
	 *
	 * @param image its bytes
	 * @return the picture, or {@code null} if the bytes cannot be read
	 * @throws UncheckedIOException if the report cannot be written
	 */
	public Picture of(ImageData image) {
		return known.computeIfAbsent(image, this::read).orElse(null);
	}

	private Optional<Picture> read(ImageData image) {
		Optional<Picture> vectors = image.format() == ImageData.Format.SVG ? vectors(image) : Optional.empty();
		return vectors.isPresent() ? vectors : pixels(image);
	}

	/** A picture of plain outlines is printed as such: sharp on every printer, and smaller than pixels. */
	private static Optional<Picture> vectors(ImageData image) {
		return Outlines.of(image).map(outlines -> (canvas, x, y, w, h) -> canvas.outlines(outlines, x, y, w, h));
	}

	private Optional<Picture> pixels(ImageData image) {
		BufferedImage pixels;
		try {
			byte[] bytes = image.format() == ImageData.Format.SVG ? SvgPixels.of(image).orElse(null) : image.bytes();
			pixels = bytes == null ? null : decode(bytes);
		} catch (IOException | RuntimeException e) {
			// ImageIO's readers answer damaged files with exceptions of many kinds; all mean the same to the reader.
			pixels = null;
		}
		if (pixels == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(embed(image, pixels));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static BufferedImage decode(byte[] bytes) throws IOException {
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return null;
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in);
				if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
					return null;
				}
				return reader.read(0);
			} finally {
				reader.dispose();
			}
		}
	}

	private Picture embed(ImageData image, BufferedImage pixels) throws IOException {
		boolean asItIs = image.format() == ImageData.Format.JPEG && pixels.getRaster().getNumBands() <= 3;
		PDImageXObject object = asItIs ? JPEGFactory.createFromByteArray(report.document(), image.bytes())
				: LosslessFactory.createFromImage(report.document(), pixels);
		return (canvas, x, y, w, h) -> canvas.image(object, x, y, w, h);
	}
}
