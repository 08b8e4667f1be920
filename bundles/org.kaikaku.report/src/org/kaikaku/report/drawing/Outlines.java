package org.kaikaku.report.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kaikaku.report.document.ImageData;

/**
 * A vector picture as filled outlines, the letters of its words among them, for formats that have no pictures of vectors
 * but can fill shapes.
 *
 * @param width of the picture, in its own units
 * @param height of the picture, in its own units, counted downwards
 * @param patches from back to front
 */
public record Outlines(double width, double height, List<Patch> patches) {

	/** A picture of more parts is a photograph in disguise; as pixels it is smaller. */
	static final int MOST_PATCHES = 100_000;

	/**
	 * An outline filled with one color.
	 *
	 * @param outline in units of the picture; filled by its own winding rule
	 * @param clip what of it is to be seen; {@code null} for all
	 * @param rgb its color, eight bits each for red, green and blue
	 * @param opacity from 0 to 1
	 */
	public record Patch(Shape outline, Shape clip, int rgb, double opacity) {

		public Patch {
			Objects.requireNonNull(outline, "outline");
		}
	}

	public Outlines {
		patches = List.copyOf(patches);
	}

	/**
	 * The outlines of a picture.
	 *
	 * @param svg a vector picture
	 * @return empty if the picture is no readable SVG, or if it holds what is no outline filled with one color: pixels,
	 *         shades of color, filters, masks
	 */
	public static Optional<Outlines> of(ImageData svg) {
		return SvgFile.read(svg).flatMap(Outlines::of);
	}

	private static Optional<Outlines> of(SVGDocument picture) {
		float width = Math.max(1, picture.size().width);
		float height = Math.max(1, picture.size().height);
		OutlineOutput output = new OutlineOutput();
		picture.renderWithPlatform(NullPlatformSupport.INSTANCE, output, new ViewBox(width, height));
		return output.patches().map(patches -> new Outlines(width, height, patches));
	}
}
