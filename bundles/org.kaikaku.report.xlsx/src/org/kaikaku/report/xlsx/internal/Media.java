package org.kaikaku.report.xlsx.internal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kaikaku.report.document.ImageData;
import org.kaikaku.report.drawing.SvgPixels;
import org.kaikaku.report.office.OpcPackage;

/** The pictures of a workbook; equal ones are stored once, vectors beside pixels for programs that show no vectors. */
final class Media {

	/**
	 * A stored picture.
	 *
	 * @param shownPart the part of its pixels
	 * @param pixels their bytes
	 * @param vectorPart the part of its vectors, or {@code null}
	 * @param vectors their bytes, or {@code null}
	 */
	record Picture(String shownPart, byte[] pixels, String vectorPart, byte[] vectors) {
	}

	private static final int[] PNG = {0x89, 'P', 'N', 'G'};
	private static final int[] JPEG = {0xFF, 0xD8};

	private final Map<ImageData, Optional<Picture>> pictures = new LinkedHashMap<>();

	/** A picture; {@code null} if there is none, or none that can be read: that would make Excel ask for a repair. */
	Picture of(ImageData image) {
		return image == null ? null : pictures.computeIfAbsent(image, this::store).orElse(null);
	}

	private Optional<Picture> store(ImageData image) {
		String base = "/xl/media/image" + (pictures.size() + 1);
		byte[] bytes = image.bytes();
		return switch (image.format()) {
			case PNG -> begins(bytes, PNG) ? Optional.of(new Picture(base + ".png", bytes, null, null)) : Optional.empty();
			case JPEG -> begins(bytes, JPEG) ? Optional.of(new Picture(base + ".jpeg", bytes, null, null)) : Optional.empty();
			case SVG -> SvgPixels.of(image).map(pixels -> new Picture(base + ".png", pixels, base + ".svg", bytes));
		};
	}

	private static boolean begins(byte[] bytes, int... signature) {
		for (int i = 0; i < signature.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
				return false;
			}
		}
		return true;
	}

	/** Writes all of them. */
	void write(OpcPackage opc) throws IOException {
		for (Optional<Picture> stored : pictures.values()) {
			if (stored.isPresent()) {
				Picture picture = stored.get();
				opc.write(picture.shownPart(), picture.pixels());
				if (picture.vectorPart() != null) {
					opc.write(picture.vectorPart(), picture.vectors());
				}
			}
		}
	}
}
