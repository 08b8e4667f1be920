package org.kaikaku.diagram.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.kaikaku.diagram.drawing.Drawing;
import org.kaikaku.diagram.drawing.Ink;
import org.kaikaku.diagram.drawing.Path;
import org.kaikaku.diagram.drawing.Shape;

/**
 * Writes SVG 1.1. Lines of text have the length that they were measured with, so that another font does not run over a box.
 */
final class SvgWriter {
	private static final String NAMESPACE = "http://www.w3.org/2000/svg";
	private static final String FONTS = "'BIZ UDPGothic','BIZ UDPゴシック','Hiragino Sans','Yu Gothic UI','Noto Sans CJK JP',sans-serif";
	private static final HexFormat COLORS = HexFormat.of().withUpperCase();
	private static final int COLOR_DIGITS = 6;
	private final XMLStreamWriter xml;
	private final Set<String> ids = new HashSet<>();

	private SvgWriter(XMLStreamWriter xml) {
		this.xml = xml;
	}

	static void write(Drawing drawing, OutputStream out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
			new SvgWriter(xml).write(drawing);
			xml.flush();
		} catch (XMLStreamException e) {
			throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
		}
	}

	private void write(Drawing drawing) throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeCharacters("\n");
		xml.writeStartElement("svg");
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeAttribute("version", "1.1");
		xml.writeAttribute("width", number(drawing.width()));
		xml.writeAttribute("height", number(drawing.height()));
		xml.writeAttribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
		xml.writeAttribute("role", "img");
		xml.writeAttribute("aria-labelledby", "picture-title picture-description");
		xml.writeAttribute("xml:lang", drawing.language());
		xml.writeAttribute("font-family", FONTS);
		text("title", "picture-title", drawing.title());
		text("desc", "picture-description", drawing.description());
		for (Shape shape : drawing.shapes())
			shape(shape);
		xml.writeCharacters("\n");
		xml.writeEndElement();
		xml.writeEndDocument();
	}

	private void text(String element, String id, String text) throws XMLStreamException {
		xml.writeCharacters("\n");
		xml.writeStartElement(element);
		if (id != null)
			xml.writeAttribute("id", id);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

	private void shape(Shape shape) throws XMLStreamException {
		if (shape instanceof Shape.Group group)
			group(group);
		else if (shape instanceof Shape.Outline outline)
			outline(outline);
		else if (shape instanceof Shape.Words words)
			words(words);
	}

	private void group(Shape.Group group) throws XMLStreamException {
		xml.writeCharacters("\n");
		xml.writeStartElement("g");
		xml.writeAttribute("id", uniqueId(group.id()));
		xml.writeAttribute("class", group.kind());
		if (group.elementId() != null)
			xml.writeAttribute("data-element", group.elementId());
		if (!group.tooltip().isEmpty())
			text("title", null, group.tooltip());
		for (Shape shape : group.shapes())
			shape(shape);
		xml.writeEndElement();
	}

	/** Ids of plans may hold any letters; those of XML begin with a letter and have no blanks. */
	private String uniqueId(String id) {
		StringBuilder safe = new StringBuilder("k-");
		String.valueOf(id).codePoints().forEach(c -> safe.append(Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.'
				? Character.toString(c)
				: "_"));
		String base = safe.toString();
		String unique = base;
		for (int i = 2; !ids.add(unique); i++)
			unique = base + "_" + i;
		return unique;
	}

	private void outline(Shape.Outline outline) throws XMLStreamException {
		Ink ink = outline.ink();
		xml.writeEmptyElement("path");
		xml.writeAttribute("d", data(outline.path()));
		xml.writeAttribute("fill", ink.fill() == null ? "none" : color(ink.fill()));
		if (ink.stroke() == null)
			return;
		xml.writeAttribute("stroke", color(ink.stroke()));
		xml.writeAttribute("stroke-width", number(ink.width()));
		if (ink.dash().pattern().length > 0) {
			StringBuilder pattern = new StringBuilder();
			for (double length : ink.dash().pattern())
				pattern.append(pattern.isEmpty() ? "" : " ").append(number(length));
			xml.writeAttribute("stroke-dasharray", pattern.toString());
		}
	}

	private static String data(Path path) {
		StringBuilder data = new StringBuilder();
		for (Path.Step step : path.steps()) {
			if (step instanceof Path.Step.Move m)
				numbers(data, 'M', m.x(), m.y());
			else if (step instanceof Path.Step.Line l)
				numbers(data, 'L', l.x(), l.y());
			else if (step instanceof Path.Step.Curve c)
				numbers(data, 'C', c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
			else
				data.append('Z');
		}
		return data.toString();
	}

	private static void numbers(StringBuilder data, char letter, double... numbers) {
		data.append(letter);
		for (int i = 0; i < numbers.length; i++)
			data.append(i == 0 ? "" : " ").append(number(numbers[i]));
	}

	private void words(Shape.Words words) throws XMLStreamException {
		xml.writeStartElement("text");
		xml.writeAttribute("x", number(words.x()));
		xml.writeAttribute("y", number(words.baseline()));
		xml.writeAttribute("font-size", number(words.size()));
		if (words.bold())
			xml.writeAttribute("font-weight", "bold");
		xml.writeAttribute("fill", color(words.color()));
		if (words.text().codePointCount(0, words.text().length()) > 1) {
			xml.writeAttribute("textLength", number(words.width()));
			xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
		}
		xml.writeCharacters(words.text());
		xml.writeEndElement();
	}

	private static String color(int rgb) {
		return '#' + COLORS.toHexDigits(rgb, COLOR_DIGITS);
	}

	/** Hundredths of a pixel are enough for every printer. */
	private static String number(double value) {
		long hundredths = Math.round(value * 100);
		long whole = Math.abs(hundredths) / 100;
		long rest = Math.abs(hundredths) % 100;
		String sign = hundredths < 0 ? "-" : "";
		if (rest == 0)
			return sign + whole;
		return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
	}
}
