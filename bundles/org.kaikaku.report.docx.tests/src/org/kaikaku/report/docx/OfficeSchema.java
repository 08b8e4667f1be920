package org.kaikaku.report.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The transitional schemas of Office Open XML (ECMA-376), which Word checks a file against when it opens it. */
final class OfficeSchema {

	private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
	private static final String XML = """
            <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xsd:attribute name="lang" type="xsd:language"/>
              <xsd:attribute name="space"><xsd:simpleType><xsd:restriction base="xsd:NCName">
                <xsd:enumeration value="default"/><xsd:enumeration value="preserve"/></xsd:restriction></xsd:simpleType></xsd:attribute>
            </xsd:schema>
            """;
	private static Schema schema;

	private OfficeSchema() {
	}

	/** What is wrong with a part; empty if it is valid. */
	static List<String> errors(Document part) throws Exception {
		Validator validator = schema().newValidator();
		List<String> errors = new ArrayList<>();
		validator.setErrorHandler(new ErrorHandler() {
			@Override
			public void warning(SAXParseException e) {
				errors.add(e.getMessage());
			}

			@Override
			public void error(SAXParseException e) {
				errors.add(e.getMessage());
			}

			@Override
			public void fatalError(SAXParseException e) {
				errors.add(e.getMessage());
			}
		});
		Document copy = (Document) part.cloneNode(true);
		copy.getDocumentElement().removeAttributeNS("http://schemas.openxmlformats.org/markup-compatibility/2006", "Ignorable");
		withoutAlternatives(copy.getDocumentElement());
		validator.validate(new DOMSource(copy));
		return errors;
	}

	private static synchronized Schema schema() throws Exception {
		if (schema == null) {
			SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
			factory.setResourceResolver(new FromJar());
			schema = factory.newSchema(new Source[] {source("wml.xsd"), source("dml-chart.xsd"), source("dml-picture.xsd")});
		}
		return schema;
	}

	private static StreamSource source(String name) {
		return new StreamSource(OfficeSchema.class.getResourceAsStream(FOLDER + name), name);
	}

	// The schemas are of 2006 and know neither alternatives nor what they hold: the fallback is what they describe.
	private static void withoutAlternatives(Element element) {
		for (Node child = element.getFirstChild(); child != null;) {
			Node next = child.getNextSibling();
			if (child instanceof Element e) {
				withoutAlternatives(e);
				if (e.getLocalName().equals("AlternateContent")) {
					Node fallback = e.getLastChild();
					while (fallback.getFirstChild() != null) {
						element.insertBefore(fallback.getFirstChild(), e);
					}
					element.removeChild(e);
				} else if (e.getLocalName().equals("svgBlip")) {
					element.removeChild(e);
				}
			}
			child = next;
		}
	}

	private static final class FromJar implements LSResourceResolver {
		@Override
		public LSInput resolveResource(String type, String namespace, String publicId, String systemId, String base) {
			if (XMLConstants.XML_NS_URI.equals(namespace)) {
				return new Input(new ByteArrayInputStream(XML.getBytes(java.nio.charset.StandardCharsets.UTF_8)), "xml.xsd");
			}
			String name = systemId.substring(systemId.lastIndexOf('/') + 1);
			return new Input(OfficeSchema.class.getResourceAsStream(FOLDER + name), name);
		}
	}

	/** The plainest input there can be. */
	private record Input(InputStream stream, String name) implements LSInput {

		@Override
		public java.io.Reader getCharacterStream() {
			return stream == null ? new StringReader("") : null;
		}

		@Override
		public InputStream getByteStream() {
			return stream;
		}

		@Override
		public String getStringData() {
			return null;
		}

		@Override
		public String getSystemId() {
			return name;
		}

		@Override
		public String getPublicId() {
			return null;
		}

		@Override
		public String getBaseURI() {
			return null;
		}

		@Override
		public String getEncoding() {
			return null;
		}

		@Override
		public boolean getCertifiedText() {
			return false;
		}

		@Override
		public void setCharacterStream(java.io.Reader reader) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void setByteStream(InputStream in) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void setStringData(String data) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void setSystemId(String id) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void setPublicId(String id) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void setBaseURI(String uri) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void setEncoding(String encoding) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void setCertifiedText(boolean certified) {
			throw new UnsupportedOperationException();
		}
	}
}
