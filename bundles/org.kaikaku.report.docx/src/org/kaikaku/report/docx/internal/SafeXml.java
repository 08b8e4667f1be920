package org.kaikaku.report.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes XML that came from outside: no document types, no entities, nothing fetched. */
final class SafeXml {

	private static final ErrorHandler STRICT = new ErrorHandler() {
		@Override
		public void warning(SAXParseException e) {
			// a warning does not change what is read
		}

		@Override
		public void error(SAXParseException e) throws SAXException {
			throw e;
		}

		@Override
		public void fatalError(SAXParseException e) throws SAXException {
			throw e;
		}
	};

	private SafeXml() {
	}

	/**
	 * Parses a part.
	 *
	 * @param xml its bytes
	 * @return the tree
	 * @throws IOException if it is not well-formed or has a document type
	 */
	static Document parse(byte[] xml) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setExpandEntityReferences(false);
			factory.setXIncludeAware(false);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(STRICT);
			return builder.parse(new ByteArrayInputStream(xml));
		} catch (SAXException e) {
			throw new IOException(e);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("every Java has an XML parser", e);
		}
	}

	/** Writes a whole tree with a declaration. */
	static byte[] bytes(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		transform(document, new StreamResult(out), false);
		return out.toByteArray();
	}

	/** Writes an element with the namespaces it needs. */
	static String text(Element element) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		transform(element, new StreamResult(out), true);
		return out.toString(java.nio.charset.StandardCharsets.UTF_8);
	}

	private static void transform(Node node, StreamResult result, boolean fragment) throws IOException {
		try {
			TransformerFactory factory = TransformerFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			Transformer transformer = factory.newTransformer();
			transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
			transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, fragment ? "yes" : "no");
			transformer.transform(new DOMSource(node), result);
		} catch (TransformerException e) {
			throw new IOException(e);
		}
	}

	/** The child elements of an element. */
	static List<Element> children(Node parent) {
		List<Element> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	/** The first child element of a local name, or {@code null}. */
	static Element child(Element parent, String localName) {
		return children(parent).stream().filter(e -> localName.equals(e.getLocalName())).findFirst().orElse(null);
	}

	/** All elements below of a WordprocessingML name, in document order. */
	static List<Element> below(Element parent, String localName) {
		List<Element> found = new ArrayList<>();
		var list = parent.getElementsByTagNameNS(Namespaces.W, localName);
		for (int i = 0; i < list.getLength(); i++) {
			found.add((Element) list.item(i));
		}
		return found;
	}

	/** An attribute of WordprocessingML, or {@code null}. */
	static String w(Element element, String name) {
		return element.hasAttributeNS(Namespaces.W, name) ? element.getAttributeNS(Namespaces.W, name) : null;
	}
}
