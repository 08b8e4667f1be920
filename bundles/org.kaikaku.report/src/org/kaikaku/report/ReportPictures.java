package org.kaikaku.report;

import java.util.List;
import java.util.Objects;
import org.kaikaku.report.document.ImageData;

/**
 * Draws pictures of what a report is about. Reports that are asked for {@linkplain ReportOptions.Appendix#PICTURES pictures}
 * add those of all such services. Implementations are OSGi services, keep no state between calls and may be called from
 * several threads at once.
 *
 * @param <T> what the pictures show, usually a plan
 */
public interface ReportPictures<T> {

	/** The room for a picture on an upright page, below a heading and above a caption, in millimetres. */
	double UPRIGHT_WIDTH = 160;
	/** The same. */
	double UPRIGHT_HEIGHT = 205;
	/** The room on a page that lies on its side, in millimetres. */
	double WIDE_WIDTH = 240;
	/** The same. */
	double WIDE_HEIGHT = 135;

	/** The class of the sources that this service draws. */
	Class<T> sourceType();

	/**
	 * Draws the pictures.
	 *
	 * @param source what they show; not changed
	 * @param options year and language
	 * @param results whether results are shown, such as ratings; else only what was planned
	 * @param progress told how far the work is; asked whether to stop
	 * @return those that have something to show, in the order of the report
	 * @throws ReportCancelledException if the user stopped the work
	 */
	List<Picture> draw(T source, ReportOptions options, boolean results, Progress progress) throws ReportCancelledException;

	/**
	 * A picture on one or more pages.
	 *
	 * @param elementId the plan element it shows, or {@code null}
	 * @param title its caption
	 * @param altText what it shows, in words
	 * @param wide whether its pages lie on their side
	 * @param parts one for each page, in reading order; at least one
	 */
	record Picture(String elementId, String title, String altText, boolean wide, List<Part> parts) {

		public Picture {
			Objects.requireNonNull(title, "title");
			Objects.requireNonNull(altText, "altText");
			parts = List.copyOf(parts);
			if (parts.isEmpty()) {
				throw new IllegalArgumentException("a picture without parts: " + title);
			}
		}
	}

	/**
	 * What stands on one page.
	 *
	 * @param image the picture
	 * @param widthMm its width on paper in millimetres
	 * @param heightMm its height on paper in millimetres
	 */
	record Part(ImageData image, double widthMm, double heightMm) {

		public Part {
			Objects.requireNonNull(image, "image");
		}
	}
}
