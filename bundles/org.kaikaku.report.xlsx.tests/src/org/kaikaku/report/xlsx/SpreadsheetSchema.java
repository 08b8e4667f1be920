package org.kaikaku.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The transitional schemas of Office Open XML (ECMA-376) for workbooks, which Excel checks a file against. */
final class SpreadsheetSchema {

	private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
	private static final String XML = """
            <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xsd:attribute name="lang" type="xsd:language"/>
              <xsd:attribute name="space"><xsd:simpleType><xsd:restriction base="xsd:NCName">
                <xsd:enumeration value="default"/><xsd:enumeration value="preserve"/></xsd:restriction></xsd:simpleType></xsd:attribute>
            </xsd:schema>
            """;
	private static Schema schema;

	private SpreadsheetSchema() {
	}

	/** What is wrong with a part; empty if it is valid. */
	static List<String> errors(byte[] part) throws Exception {
		List<String> errors = new ArrayList<>();
		Validator validator = schema().newValidator();
		try {
			validator.validate(new StreamSource(new ByteArrayInputStream(part)));
		} catch (SAXException e) {
			errors.add(e.getMessage());
		}
		return errors;
	}

	private static synchronized Schema schema() throws Exception {
		if (schema == null) {
			SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
			DOMImplementationLS inputs = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
			factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
				LSInput input = inputs.createLSInput();
				if (XMLConstants.XML_NS_URI.equals(namespace)) {
					input.setSystemId("xml.xsd");
					input.setByteStream(new ByteArrayInputStream(XML.getBytes(StandardCharsets.UTF_8)));
				} else {
					String name = systemId.substring(systemId.lastIndexOf('/') + 1);
					input.setSystemId(name);
					input.setByteStream(open(name));
				}
				return input;
			});
			schema = factory.newSchema(new Source[] {new StreamSource(open("sml.xsd"), "sml.xsd"),
					new StreamSource(open("dml-spreadsheetDrawing.xsd"), "dml-spreadsheetDrawing.xsd")});
		}
		return schema;
	}

	private static InputStream open(String name) {
		return SpreadsheetSchema.class.getResourceAsStream(FOLDER + name);
	}
}
