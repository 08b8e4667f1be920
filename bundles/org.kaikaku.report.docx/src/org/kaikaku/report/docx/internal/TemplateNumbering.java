package org.kaikaku.report.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.kaikaku.report.office.OpcPackage;
import org.kaikaku.report.office.XmlOut;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The numbering of a template, to which ours is added. Definitions stand before lists, as the format wants. */
final class TemplateNumbering {

	private final Document template;

	/**
	 * Reads a numbering.
	 *
	 * @param xml the template's part, or {@code null}
	 */
	TemplateNumbering(byte[] xml) throws IOException {
		this.template = xml == null ? null : SafeXml.parse(xml);
	}

	/** The first free id of a definition. */
	int firstAbstract() {
		return largest("abstractNum", "abstractNumId") + 1;
	}

	/** The first free id of a list. */
	int firstNumber() {
		return Math.max(0, largest("num", "numId")) + 1;
	}

	private int largest(String element, String attribute) {
		int largest = -1;
		if (template != null) {
			for (Element e : SafeXml.below(template.getDocumentElement(), element)) {
				String id = SafeXml.w(e, attribute);
				largest = Math.max(largest, id != null && id.matches("[0-9]{1,8}") ? Integer.parseInt(id) : -1);
			}
		}
		return largest;
	}

	/** Writes the part. */
	void write(OpcPackage opc, Numbering ours) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		XmlOut xml = new XmlOut(bytes).declaration().start("w:numbering", "xmlns:w", Namespaces.W);
		ours.writeAbstracts(xml);
		ours.writeInstances(xml);
		xml.end().finish();
		if (template == null) {
			opc.write("/word/numbering.xml", bytes.toByteArray());
			return;
		}
		Element root = template.getDocumentElement();
		Node firstList = first(root, List.of("num", "numIdMacAtCleanup"));
		Node end = first(root, List.of("numIdMacAtCleanup"));
		for (Element added : SafeXml.children(SafeXml.parse(bytes.toByteArray()).getDocumentElement())) {
			boolean definition = added.getLocalName().equals("abstractNum");
			root.insertBefore(template.importNode(added, true), definition ? firstList : end);
		}
		opc.write("/word/numbering.xml", SafeXml.bytes(template));
	}

	private static Node first(Element root, List<String> names) {
		return SafeXml.children(root).stream().filter(e -> names.contains(e.getLocalName())).findFirst().orElse(null);
	}
}
