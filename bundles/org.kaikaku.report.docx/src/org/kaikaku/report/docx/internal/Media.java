package org.kaikaku.report.docx.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.ImageData;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.drawing.SvgPixels;

/** The pictures and charts of a document with the names of their parts. Equal pictures are stored once. */
final class Media {

	/**
	 * A stored picture.
	 *
	 * @param part its part
	 * @param pixelPart the part of the pixels that older programs show for a vector picture, or {@code null}
	 * @param pixels those pixels, or {@code null}
	 */
	record Picture(String part, String pixelPart, byte[] pixels) {
	}

	private static final int[] PNG = {0x89, 'P', 'N', 'G'};
	private static final int[] JPEG = {0xFF, 0xD8};

	private final Map<ImageData, Picture> pictures = new LinkedHashMap<>();
	private final Map<Chart, Integer> numbers = new IdentityHashMap<>();
	private final List<Chart> charts = new ArrayList<>();

	/** Collects what a document holds. */
	static Media of(ReportDocument document) {
		Media media = new Media();
		Blocks.walk(document, block -> {
			if (block instanceof Chart chart && media.numbers.putIfAbsent(chart, media.charts.size() + 1) == null) {
				media.charts.add(chart);
			} else if (block instanceof Figure figure && figure.image() != null) {
				media.pictures.computeIfAbsent(figure.image(), media::store);
			}
		});
		return media;
	}

	// A picture that is not what it claims to be would make Word ask for a repair; it counts as missing instead.
	private Picture store(ImageData image) {
		String base = "/word/media/kaikaku" + (pictures.size() + 1);
		return switch (image.format()) {
			case PNG -> begins(image, PNG) ? new Picture(base + ".png", null, null) : null;
			case JPEG -> begins(image, JPEG) ? new Picture(base + ".jpeg", null, null) : null;
			case SVG -> {
				byte[] pixels = SvgPixels.of(image).orElse(null);
				yield pixels == null ? null : new Picture(base + ".svg", base + ".png", pixels);
			}
		};
	}

	private static boolean begins(ImageData image, int... signature) {
		byte[] bytes = image.bytes();
		for (int i = 0; i < signature.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
				return false;
			}
		}
		return true;
	}

	/** The charts in the order of the document. */
	List<Chart> charts() {
		return charts;
	}

	/** The number of a chart, from 1. */
	int number(Chart chart) {
		return numbers.get(chart);
	}

	/** All sound pictures with their parts. */
	Map<ImageData, Picture> pictures() {
		return pictures;
	}
}
