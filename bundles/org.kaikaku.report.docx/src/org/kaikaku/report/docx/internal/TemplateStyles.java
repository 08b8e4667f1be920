package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The styles of a template, with ours added where it has none of that name. Names are compared, not ids: a Japanese Word
 * gives its heading 1 the id "1", but the name is the same in every language.
 */
final class TemplateStyles {

	private final Document styles;
	private final Map<String, String> ids = new HashMap<>();
	private final List<String> missing = new ArrayList<>();

	/**
	 * Merges.
	 *
	 * @param template the template's styles, or {@code null} if it has none
	 * @param own our styles
	 */
	TemplateStyles(byte[] template, String own) throws IOException {
		Document ours = SafeXml.parse(own.getBytes(StandardCharsets.UTF_8));
		if (template == null) {
			styles = ours;
			return;
		}
		styles = SafeXml.parse(template);
		Map<String, String> idByName = new HashMap<>();
		Set<String> taken = new HashSet<>();
		for (Element style : SafeXml.below(styles.getDocumentElement(), "style")) {
			idByName.put(key(style), SafeXml.w(style, "styleId"));
			taken.add(SafeXml.w(style, "styleId"));
		}
		List<Element> added = new ArrayList<>();
		for (Element style : SafeXml.below(ours.getDocumentElement(), "style")) {
			String id = SafeXml.w(style, "styleId");
			String known = idByName.get(key(style));
			if (known != null) {
				ids.put(id, known);
			} else {
				ids.put(id, taken.contains(id) ? "Kaikaku" + id : id);
				added.add(style);
				missing.add(name(style));
			}
		}
		added.forEach(this::add);
	}

	private static String key(Element style) {
		return SafeXml.w(style, "type") + ":" + name(style).toLowerCase(Locale.ROOT);
	}

	private static String name(Element style) {
		Element name = SafeXml.child(style, "name");
		return name == null ? "" : SafeXml.w(name, "val");
	}

	private void add(Element style) {
		Element copy = (Element) styles.importNode(style, true);
		copy.setAttributeNS(Namespaces.W, "w:styleId", ids.get(SafeXml.w(style, "styleId")));
		copy.removeAttributeNS(Namespaces.W, "default");
		for (String reference : List.of("basedOn", "next", "link")) {
			Element child = SafeXml.child(copy, reference);
			if (child != null) {
				String target = SafeXml.w(child, "val");
				child.setAttributeNS(Namespaces.W, "w:val", ids.getOrDefault(target, target));
			}
		}
		Node root = styles.getDocumentElement();
		root.appendChild(copy);
	}

	/** Which id each of our styles has in the file. */
	StyleSheet sheet() {
		return new StyleSheet(ids);
	}

	/** The names of the styles that the template lacks. */
	List<String> missing() {
		return missing;
	}

	/** The merged styles. */
	byte[] bytes() throws IOException {
		return SafeXml.bytes(styles);
	}
}
