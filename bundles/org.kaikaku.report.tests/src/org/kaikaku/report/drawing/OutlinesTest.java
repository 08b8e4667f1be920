package org.kaikaku.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.report.document.ImageData;

class OutlinesTest {

	private static Optional<Outlines> outlines(String inside) {
		String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100' viewBox='0 0 400 200'>" + inside + "</svg>";
		return Outlines.of(new ImageData(ImageData.Format.SVG, svg.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aFilledShapeIsOnePatchAtItsPlaceWithItsColor() {
		Outlines picture = outlines("<rect x='100' y='50' width='200' height='100' fill='#0072B2' fill-opacity='0.5'/>").orElseThrow();
		assertEquals(200, picture.width());
		assertEquals(100, picture.height());
		assertEquals(1, picture.patches().size());
		Outlines.Patch patch = picture.patches().get(0);
		assertEquals(new Rectangle2D.Float(50, 25, 100, 50), patch.outline().getBounds2D());
		assertEquals(0x0072B2, patch.rgb());
		assertEquals(0.5, patch.opacity(), 0.01);
	}

	@Test
	void aLineBecomesTheOutlineOfItsStroke() {
		Outlines.Patch patch = outlines("<path d='M0 100L400 100' stroke='#D55E00' stroke-width='8' fill='none'/>").orElseThrow().patches()
				.get(0);
		assertEquals(new Rectangle2D.Float(0, 48, 200, 4), patch.outline().getBounds2D());
		assertEquals(0xD55E00, patch.rgb());
	}

	@Test
	void wordsBecomeTheOutlinesOfTheirLettersInTheBundledFont() {
		Outlines words = outlines("<text x='0' y='100' font-size='40' font-family='BIZ UDPGothic'>改革</text>").orElseThrow();
		Rectangle2D bounds = new Rectangle2D.Float();
		bounds.setRect(words.patches().get(0).outline().getBounds2D());
		words.patches().forEach(patch -> Rectangle2D.union(bounds, patch.outline().getBounds2D(), bounds));
		assertEquals(40, bounds.getWidth(), 3, "two letters, each as wide as high");
		assertTrue(bounds.getHeight() > 15 && bounds.getMaxY() < 55, bounds.toString());
	}

	@Test
	void groupsMoveTurnAndClipWhatIsInThem() {
		Outlines picture = outlines("<clipPath id='c'><rect width='100' height='100'/></clipPath><g transform='translate(100 0)'>"
				+ "<rect width='200' height='200' clip-path='url(#c)'/></g><rect width='40' height='40'/>").orElseThrow();
		assertEquals(2, picture.patches().size());
		assertEquals(new Rectangle2D.Float(50, 0, 100, 100), picture.patches().get(0).outline().getBounds2D());
		assertEquals(new Rectangle2D.Float(50, 0, 50, 50), picture.patches().get(0).clip().getBounds2D());
		assertEquals(new Rectangle2D.Float(0, 0, 20, 20), picture.patches().get(1).outline().getBounds2D());
	}

	@ParameterizedTest
	@ValueSource(strings = {"<linearGradient id='g'><stop offset='0' stop-color='red'/><stop offset='1'/></linearGradient>"
			+ "<rect width='9' height='9' fill='url(#g)'/>",
			"<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><rect width='90' height='90' filter='url(#f)'/>"})
	void whatIsNoPlainOutlineIsLeftToPixels(String inside) {
		assertEquals(Optional.empty(), outlines(inside));
	}

	@ParameterizedTest
	@ValueSource(strings = {"<svg><rect></svg>", "no picture", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'/>"})
	void whatIsNoSoundPictureHasNoOutlines(String file) {
		assertEquals(Optional.empty(), Outlines.of(new ImageData(ImageData.Format.SVG, file.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void anEmptyPictureHasNoPatches() {
		assertEquals(List.of(), outlines("").orElseThrow().patches());
	}
}
