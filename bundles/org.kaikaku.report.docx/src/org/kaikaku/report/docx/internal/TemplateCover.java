package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kaikaku.report.office.XmlOut;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * The cover of a template: everything before its first section break, or, if there is none, all it contains. Words in
 * double braces, such as {{title}}, are replaced.
 */
final class TemplateCover {

	private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

	private final List<Element> blocks = new ArrayList<>();
	private final Element pageEnd;

	/**
	 * Takes the cover out of a template's text.
	 *
	 * @param root the text part
	 * @param words what stands for the words in braces
	 */
	TemplateCover(Element root, Map<String, String> words) {
		dropIgnorable(root, ignorable(root));
		Element body = SafeXml.child(root, "body");
		Element last = null;
		boolean ended = false;
		for (Element block : SafeXml.children(body)) {
			if (block.getLocalName().equals("sectPr")) {
				last = block;
			} else if (!ended) {
				blocks.add(block);
				ended = !SafeXml.below(block, "sectPr").isEmpty();
			}
		}
		boolean empty = blocks.stream().noneMatch(TemplateCover::shows);
		if (empty) {
			blocks.clear();
		}
		pageEnd = ended ? null : last;
		blocks.forEach(block -> replace(block, words));
	}

	private static boolean shows(Element block) {
		return !block.getTextContent().isBlank() || !SafeXml.below(block, "drawing").isEmpty()
				|| !SafeXml.below(block, "pict").isEmpty() || !SafeXml.below(block, "sectPr").isEmpty();
	}

	// What a template marks as ignorable belongs to newer versions of Word; its prefixes are not declared in our file.
	private static Set<String> ignorable(Element root) {
		Set<String> namespaces = new HashSet<>();
		for (String prefix : root.getAttributeNS(COMPATIBILITY, "Ignorable").trim().split("\\s+")) {
			String namespace = prefix.isEmpty() ? null : root.lookupNamespaceURI(prefix);
			if (namespace != null) {
				namespaces.add(namespace);
			}
		}
		return namespaces;
	}

	private static void dropIgnorable(Element element, Set<String> namespaces) {
		NamedNodeMap attributes = element.getAttributes();
		List<Attr> dropped = new ArrayList<>();
		for (int i = 0; i < attributes.getLength(); i++) {
			if (namespaces.contains(attributes.item(i).getNamespaceURI())) {
				dropped.add((Attr) attributes.item(i));
			}
		}
		dropped.forEach(element::removeAttributeNode);
		for (Element child : SafeXml.children(element)) {
			if (namespaces.contains(child.getNamespaceURI())) {
				element.removeChild(child);
			} else {
				dropIgnorable(child, namespaces);
			}
		}
	}

	// Word cuts words into runs where it likes, so a paragraph is looked at as a whole.
	private static void replace(Element block, Map<String, String> words) {
		List<Element> paragraphs = new ArrayList<>(SafeXml.below(block, "p"));
		if (block.getLocalName().equals("p")) {
			paragraphs.add(block);
		}
		for (Element paragraph : paragraphs) {
			List<Element> texts = SafeXml.below(paragraph, "t");
			StringBuilder whole = new StringBuilder();
			texts.forEach(t -> whole.append(t.getTextContent()));
			String replaced = whole.toString();
			for (Map.Entry<String, String> word : words.entrySet()) {
				replaced = replaced.replace("{{" + word.getKey() + "}}", word.getValue());
			}
			if (!replaced.contentEquals(whole)) {
				for (int i = 0; i < texts.size(); i++) {
					texts.get(i).setTextContent(i == 0 ? replaced : "");
				}
			}
		}
	}

	/** Whether the template has a cover. */
	boolean isEmpty() {
		return blocks.isEmpty();
	}

	/** The ids of the relations that the cover uses. */
	Set<String> relationIds() {
		Set<String> ids = new HashSet<>();
		blocks.forEach(block -> relations(block, ids, Map.of()));
		if (pageEnd != null) {
			relations(pageEnd, ids, Map.of());
		}
		return ids;
	}

	/** Gives relations other ids. */
	void rename(Map<String, String> ids) {
		blocks.forEach(block -> relations(block, new HashSet<>(), ids));
		if (pageEnd != null) {
			relations(pageEnd, new HashSet<>(), ids);
		}
	}

	private static void relations(Element element, Set<String> found, Map<String, String> names) {
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			Node attribute = attributes.item(i);
			if (Namespaces.R.equals(attribute.getNamespaceURI())) {
				found.add(attribute.getNodeValue());
				attribute.setNodeValue(names.getOrDefault(attribute.getNodeValue(), attribute.getNodeValue()));
			}
		}
		SafeXml.children(element).forEach(child -> relations(child, found, names));
	}

	/** Gives drawings ids that none of ours has. */
	void renumberDrawings() {
		int next = Integer.MAX_VALUE / 2;
		for (Element block : blocks) {
			for (Element e : descendants(block)) {
				if (e.getLocalName().equals("docPr") && e.hasAttribute("id")) {
					e.setAttribute("id", Integer.toString(next++));
				} else if (e.getLocalName().toLowerCase(Locale.ROOT).startsWith("bookmark")) {
					e.getParentNode().removeChild(e);
				}
			}
		}
	}

	private static List<Element> descendants(Element element) {
		List<Element> all = new ArrayList<>();
		for (Element child : SafeXml.children(element)) {
			all.add(child);
			all.addAll(descendants(child));
		}
		return all;
	}

	/** Writes the cover with the end of its section. */
	void write(XmlOut xml) throws IOException {
		for (Element block : blocks) {
			xml.raw(SafeXml.text(block));
		}
		if (pageEnd != null) {
			xml.start("w:p").start("w:pPr").raw(SafeXml.text(pageEnd)).end().end();
		}
	}
}
