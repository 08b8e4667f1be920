package org.kaikaku.diagram.write;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.Ink;
import org.kaikaku.diagram.drawing.Path;
import org.kaikaku.diagram.drawing.Shape;
import org.kaikaku.diagram.text.GothicFont;
import org.kaikaku.fonts.BundledFonts;

/** Writes a PDF page of the drawing's size: vectors, letters in embedded fonts, and one tagged figure with alternative text. */
final class PdfWriter {
	/** 72 points against 96 pixels to an inch. */
	private static final double POINTS = 0.75;
	/** The greatest page side (ISO 32000-1, annex C.2). */
	private static final double MOST_POINTS = 14_400;
	private static final long FIXED_ID = 1;
	private final PDPageContentStream content;
	private final Face regular;
	private final Face bold;

	/** A font in the file and the letters that it has. */
	private record Face(PDType0Font font, CmapLookup letters) {
		String printable(String text) {
			StringBuilder printable = new StringBuilder();
			text.codePoints().forEach(c -> printable.append(letters.getGlyphId(c) == 0 ? GothicFont.GETA : Character.toString(c)));
			return printable.toString();
		}
	}

	private PdfWriter(PDPageContentStream content, Face regular, Face bold) {
		this.content = content;
		this.regular = regular;
		this.bold = bold;
	}

	static void write(Drawing drawing, OutputStream out) throws IOException {
		double scale = Math.min(POINTS, MOST_POINTS / Math.max(drawing.width(), drawing.height()));
		try (PDDocument document = new PDDocument(); InputStream regular = BundledFonts.GOTHIC.open();
				InputStream bold = BundledFonts.GOTHIC_BOLD.open()) {
			// The same drawing gives the same file.
			document.setDocumentId(FIXED_ID);
			document.getDocumentInformation().setTitle(drawing.title());
			PDPage page = new PDPage(new PDRectangle((float) (drawing.width() * scale), (float) (drawing.height() * scale)));
			document.addPage(page);
			tag(document, page, drawing);
			Face regularFace = face(document, regular);
			Face boldFace = face(document, bold);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				COSDictionary mark = new COSDictionary();
				mark.setInt(COSName.MCID, 0);
				content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), PDPropertyList.create(mark));
				content.transform(new Matrix((float) scale, 0, 0, (float) -scale, 0, (float) (drawing.height() * scale)));
				new PdfWriter(content, regularFace, boldFace).paint(drawing.shapes());
				content.endMarkedContent();
			}
			document.save(out);
		}
	}

	private static Face face(PDDocument document, InputStream file) throws IOException {
		TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
		// Ligatures would make lines narrower than they were measured.
		font.setEnableGsub(false);
		return new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
	}

	private static void tag(PDDocument document, PDPage page, Drawing drawing) {
		var catalog = document.getDocumentCatalog();
		catalog.setLanguage(drawing.language());
		PDMarkInfo marked = new PDMarkInfo();
		marked.setMarked(true);
		catalog.setMarkInfo(marked);
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
		PDStructureTreeRoot root = new PDStructureTreeRoot();
		catalog.setStructureTreeRoot(root);
		PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
		root.appendKid(whole);
		PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
		figure.setAlternateDescription(drawing.title() + "\n" + drawing.description());
		figure.setPage(page);
		figure.appendKid(0);
		whole.appendKid(figure);
		page.setStructParents(0);
		page.getCOSObject().setName("Tabs", "S");
		root.setParentTree(parents(figure));
		root.setParentTreeNextKey(1);
	}

	/** Tells readers to which element the marked content of the page belongs. */
	private static PDNumberTreeNode parents(PDStructureElement figure) {
		var kids = new COSArray();
		kids.add(figure);
		var tree = new PDNumberTreeNode(
				PDParentTreeValue.class);
		tree.setNumbers(Map.of(0,
				new PDParentTreeValue(kids)));
		return tree;
	}

	private void paint(List<Shape> shapes) throws IOException {
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Group group)
				paint(group.shapes());
			else if (shape instanceof Shape.Outline outline)
				paint(outline);
			else if (shape instanceof Shape.Words words)
				paint(words);
		}
	}

	private void paint(Shape.Outline outline) throws IOException {
		Ink ink = outline.ink();
		if (ink.fill() != null)
			content.setNonStrokingColor(new Color(ink.fill()));
		if (ink.stroke() != null) {
			content.setStrokingColor(new Color(ink.stroke()));
			content.setLineWidth((float) ink.width());
			double[] pattern = ink.dash().pattern();
			float[] dash = new float[pattern.length];
			for (int i = 0; i < dash.length; i++)
				dash[i] = (float) pattern[i];
			content.setLineDashPattern(dash, 0);
		}
		trace(outline.path());
		if (ink.fill() != null && ink.stroke() != null)
			content.fillAndStroke();
		else if (ink.fill() != null)
			content.fill();
		else
			content.stroke();
	}

	private void trace(Path path) throws IOException {
		for (Path.Step step : path.steps()) {
			if (step instanceof Path.Step.Move m)
				content.moveTo((float) m.x(), (float) m.y());
			else if (step instanceof Path.Step.Line l)
				content.lineTo((float) l.x(), (float) l.y());
			else if (step instanceof Path.Step.Curve c)
				content.curveTo((float) c.x1(), (float) c.y1(), (float) c.x2(), (float) c.y2(), (float) c.x(), (float) c.y());
			else
				content.closePath();
		}
	}

	private void paint(Shape.Words words) throws IOException {
		content.beginText();
		Face face = words.bold() ? bold : regular;
		content.setFont(face.font(), (float) words.size());
		content.setNonStrokingColor(new Color(words.color()));
		// The page is turned upside down for the drawing; letters must not be.
		content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) words.x(), (float) words.baseline()));
		content.showText(face.printable(words.text()));
		content.endText();
	}
}
