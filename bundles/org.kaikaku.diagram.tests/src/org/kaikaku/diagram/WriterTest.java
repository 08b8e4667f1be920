package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.write.DrawingFormat;
import org.kaikaku.diagram.write.DrawingTooLargeException;
import org.kaikaku.model.reformplan.Plan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class WriterTest {
	@TempDir
	Path folder;

	private Drawing drawing(DiagramKind kind) throws IOException {
		return Pictures.drawing(Pictures.diagram(Pictures.toride(folder), kind));
	}

	@ParameterizedTest
	@EnumSource(DrawingFormat.class)
	void theSamePlanGivesTheSameFile(DrawingFormat format) throws IOException {
		assertArrayEquals(Pictures.written(drawing(DiagramKind.STRUCTURE), format),
				Pictures.written(drawing(DiagramKind.STRUCTURE), format));
	}

	private static Document svg(Drawing drawing) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Pictures.written(drawing, DrawingFormat.SVG)));
	}

	@ParameterizedTest
	@EnumSource(DiagramKind.class)
	void svgHasAlternativeTextsAndTheIdsOfThePlan(DiagramKind kind) throws Exception {
		Document svg = svg(drawing(kind));
		Element root = svg.getDocumentElement();
		assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
		assertTrue(root.getElementsByTagName("title").item(0).getTextContent().startsWith("とりで行政経営改革プラン2020"));
		assertTrue(root.getElementsByTagName("desc").item(0).getTextContent().length() > 20);
		Set<String> ids = new HashSet<>();
		Set<String> elements = new HashSet<>();
		NodeList groups = root.getElementsByTagName("g");
		for (int i = 0; i < groups.getLength(); i++) {
			assertTrue(ids.add(((Element) groups.item(i)).getAttribute("id")), "an id twice");
			elements.add(((Element) groups.item(i)).getAttribute("data-element"));
		}
		assertTrue(elements.containsAll(Set.of("item-01", "item-17", "theme-2")));
	}

	@Test
	void svgTextIsTextInFontsThatReadersHave() throws Exception {
		Element root = svg(drawing(DiagramKind.STRUCTURE)).getDocumentElement();
		assertTrue(root.getAttribute("font-family").startsWith("'BIZ UDPGothic'"));
		assertTrue(root.getAttribute("font-family").endsWith("sans-serif"));
		assertTrue(root.getTextContent().contains("窓口サービスの向上"));
	}

	@Test
	void hostileNamesStayText() throws Exception {
		Plan plan = Pictures.toride(folder);
		plan.setName("<script>&\"\u0001\uFFFF]]>𠮷\u202E");
		Drawing drawing = Pictures.drawing(Pictures.diagram(plan, DiagramKind.STRUCTURE));
		assertTrue(svg(drawing).getDocumentElement().getTextContent().contains("<script>&\""));
		assertTrue(Pictures.written(drawing, DrawingFormat.PDF).length > 0);
		assertTrue(Pictures.written(drawing, DrawingFormat.PNG).length > 0);
	}

	@Test
	void pngHasTwiceTheResolutionOfAScreen() throws IOException {
		Drawing drawing = drawing(DiagramKind.STRUCTURE);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(Pictures.written(drawing, DrawingFormat.PNG)));
		assertEquals((int) drawing.width() * 2, image.getWidth());
		assertEquals((int) drawing.height() * 2, image.getHeight());
		assertEquals(0xFFFFFF, image.getRGB(2, 2) & 0xFFFFFF);
		Set<Integer> colors = new HashSet<>();
		for (int y = 0; y < image.getHeight(); y += 2)
			for (int x = 0; x < image.getWidth(); x += 2)
				colors.add(image.getRGB(x, y) & 0xFFFFFF);
		assertTrue(colors.containsAll(Set.of(0x009E73, 0x56B4E9, 0x222222)), "grades and letters are painted");
	}

	@Test
	void anImageBeyondTheLimitIsRefusedWithACure() {
		Drawing huge = new Drawing(20_000, 20_000, "ja", "", "", List.of());
		String message = assertThrows(DrawingTooLargeException.class, () -> Pictures.written(huge, DrawingFormat.PNG)).getMessage();
		assertTrue(message.contains("100") && message.contains(".svg"), message);
	}

	@Test
	void pdfIsOneTaggedPageWithTextAndTitle() throws IOException {
		Drawing drawing = drawing(DiagramKind.LINEAGE);
		try (PDDocument pdf = Loader.loadPDF(Pictures.written(drawing, DrawingFormat.PDF))) {
			assertEquals(1, pdf.getNumberOfPages());
			assertEquals(drawing.width() * 0.75, pdf.getPage(0).getMediaBox().getWidth(), 0.1);
			assertEquals("とりで行政経営改革プラン2020　系譜図", pdf.getDocumentInformation().getTitle());
			assertTrue(new PDFTextStripper().getText(pdf).contains("窓口サービスの向上"));
			PDStructureElement document = (PDStructureElement) pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
			PDStructureElement figure = (PDStructureElement) document.getKids().get(0);
			assertTrue(figure.getAlternateDescription().contains("とりで行政経営改革プラン2016"));
			assertEquals("ja", pdf.getDocumentCatalog().getLanguage());
		}
	}
}
