package org.kaikaku.report.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kaikaku.fonts.BundledFonts;
import org.kaikaku.report.document.ImageData;

/** Reads vector pictures. Loads nothing from outside the picture. */
final class SvgFile {

	private static boolean hasFonts;

	private SvgFile() {
	}

	/** A picture; empty if it is no readable SVG or has a document type. */
	static Optional<SVGDocument> read(ImageData svg) {
		byte[] bytes = svg.bytes();
		try {
			// The library logs what it cannot read; a look beforehand keeps that from the user's screen.
			if (!isSvg(bytes)) {
				return Optional.empty();
			}
			LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
			return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(bytes), null, context));
		} catch (IOException | XMLStreamException e) {
			return Optional.empty();
		}
	}

	private static boolean isSvg(byte[] bytes) throws XMLStreamException, IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
		String root = null;
		boolean words = false;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.DTD) {
				return false;
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				root = root == null ? xml.getLocalName() : root;
				words |= xml.getLocalName().equals("text");
			}
		}
		if (words) {
			takeFonts();
		}
		return "svg".equals(root);
	}

	/** A machine without Japanese fonts would print boxes, so words are set in those that the product brings along. */
	private static synchronized void takeFonts() throws IOException {
		if (hasFonts) {
			return;
		}
		for (BundledFonts font : BundledFonts.values()) {
			try (InputStream in = font.open()) {
				GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
			} catch (FontFormatException e) {
				throw new IllegalStateException("The installation has a damaged font file " + font.fileName(), e);
			}
		}
		hasFonts = true;
	}
}
