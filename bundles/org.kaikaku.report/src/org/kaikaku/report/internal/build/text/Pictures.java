package org.kaikaku.report.internal.build.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.kaikaku.model.reformplan.TextFigure;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.ImageData;

/**
 * Reads the pictures of narratives: from the plan itself or from a file in the same folder as the plan. What cannot be
 * read, is larger than {@value #LARGEST} bytes, or is a drawing that runs scripts or loads other files, is missing.
 */
public final class Pictures {

	private static final long LARGEST = 20_000_000L;
	private static final double MM_PER_PIXEL = 25.4 / 96;
	private static final double WIDEST_MM = 160;
	private static final double USUAL_WIDTH = 120;
	private static final double USUAL_HEIGHT = 70;
	private static final Pattern UNSAFE = Pattern.compile(
			"<\\s*(script|foreignObject|iframe)|<!(DOCTYPE|ENTITY)|\\son\\w+\\s*="
					+ "|href\\s*=\\s*[\"'](?!#|data:image/)|url\\(\\s*[\"']?(?!#)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern VIEW_BOX = Pattern.compile(
			"viewBox\\s*=\\s*[\"']\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+([0-9.]{1,9})[\\s,]+([0-9.]{1,9})");

	/** A figure; its picture is {@code null} when it cannot be shown. */
	public Figure of(TextFigure source, NoteScope notes) {
		ImageData image = image(source);
		double[] size = image == null ? new double[] {USUAL_WIDTH, USUAL_HEIGHT} : size(image);
		String words = source.getAlternativeText() == null ? source.getCaption() : source.getAlternativeText();
		return new Figure(source.getId(), null, image, size[0], size[1], words == null ? "" : words,
				notes.line(source.getCaption()));
	}

	private static ImageData image(TextFigure source) {
		byte[] bytes = source.getData() == null ? read(source) : source.getData();
		if (bytes == null || bytes.length == 0 || bytes.length > LARGEST) {
			return null;
		}
		ImageData.Format format = format(bytes);
		boolean safe = format != ImageData.Format.SVG || !UNSAFE.matcher(utf8(bytes)).find();
		return format == null || !safe ? null : new ImageData(format, bytes);
	}

	private static byte[] read(TextFigure source) {
		Path file = file(source);
		if (file == null || !Files.isRegularFile(file)) {
			return null;
		}
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes((int) LARGEST + 1);
		} catch (IOException e) {
			return null; // shown as a missing picture, which the exporter reports
		}
	}

	/** Only a plain name: a plan from elsewhere must not reach into other folders. */
	private static Path file(TextFigure source) {
		Resource plan = source.eResource();
		URI uri = plan == null ? null : plan.getURI();
		String name = source.getFile();
		if (name == null || name.isBlank() || uri == null || !uri.isFile()) {
			return null;
		}
		try {
			Path relative = Path.of(name);
			Path folder = Path.of(uri.toFileString()).toAbsolutePath().getParent();
			boolean plain = relative.getNameCount() == 1 && !relative.isAbsolute() && !name.equals("..");
			return plain && folder != null ? folder.resolve(relative) : null;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private static ImageData.Format format(byte[] bytes) {
		if (bytes.length > 4 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N') {
			return ImageData.Format.PNG;
		} else if (bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
			return ImageData.Format.JPEG;
		}
		return utf8(bytes).toLowerCase(Locale.ROOT).contains("<svg") ? ImageData.Format.SVG : null;
	}

	private static String utf8(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static double[] size(ImageData image) {
		double[] pixels = image.format() == ImageData.Format.SVG ? viewBox(image.bytes()) : raster(image.bytes());
		if (pixels == null || !(pixels[0] > 0) || !(pixels[1] > 0)) {
			return new double[] {USUAL_WIDTH, USUAL_HEIGHT};
		}
		double width = Math.min(WIDEST_MM, pixels[0] * MM_PER_PIXEL);
		return new double[] {width, width * pixels[1] / pixels[0]};
	}

	private static double[] viewBox(byte[] bytes) {
		Matcher box = VIEW_BOX.matcher(utf8(bytes));
		if (!box.find()) {
			return null;
		}
		try {
			return new double[] {Double.parseDouble(box.group(1)), Double.parseDouble(box.group(2))};
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private static double[] raster(byte[] bytes) {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return null;
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return new double[] {reader.getWidth(0), reader.getHeight(0)};
			} finally {
				reader.dispose();
			}
		} catch (IOException e) {
			return null;
		}
	}
}
