package org.kaikaku.sirius;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A viewpoint specification read as plain XML, since Sirius is not here when Kaikaku is built. */
final class SpecificationFile {
	static final Path FILE = Path.of("..", "org.kaikaku.sirius", "description", "kaikaku.odesign");
	private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");

	final Element root;
	private final Map<Element, List<Element>> children = new LinkedHashMap<>();

	/** The specification as it is shipped. */
	static String text() throws IOException {
		return Files.readString(FILE);
	}

	/** @throws SAXException when it is not well-formed */
	SpecificationFile(String text) throws SAXException, IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			root = builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The root and all elements below it, in order. */
	List<Element> all() {
		List<Element> all = new ArrayList<>();
		collect(root, all);
		return all;
	}

	private void collect(Element element, List<Element> all) {
		all.add(element);
		children(element).forEach(c -> collect(c, all));
	}

	List<Element> children(Element element) {
		return children.computeIfAbsent(element, e -> {
			List<Element> found = new ArrayList<>();
			for (Node node = e.getFirstChild(); node != null; node = node.getNextSibling())
				if (node instanceof Element child)
					found.add(child);
			return found;
		});
	}

	List<Element> children(Element element, String tag) {
		return children(element).stream().filter(c -> c.getTagName().equals(tag)).toList();
	}

	static Optional<Element> parent(Element element) {
		return element.getParentNode() instanceof Element parent ? Optional.of(parent) : Optional.empty();
	}

	/** The class of an element as its {@code xsi:type} says it, without the prefix; empty where the tag tells it. */
	static String type(Element element) {
		String type = element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
		return type.substring(type.indexOf(':') + 1);
	}

	/** The elements that an attribute refers to by paths; an entry is empty when its path leads nowhere. */
	List<Optional<Element>> references(Element element, String attribute) {
		List<Optional<Element>> found = new ArrayList<>();
		for (String path : element.getAttribute(attribute).split(" "))
			if (!path.isEmpty())
				found.add(resolve(path));
		return found;
	}

	Optional<Element> resolve(String path) {
		Element at = root;
		if (!path.startsWith("//"))
			return Optional.empty();
		for (String step : path.substring(2).split("/")) {
			Matcher m = STEP.matcher(step);
			if (!m.matches())
				return Optional.empty();
			List<Element> candidates = children(at, m.group(1));
			if (m.group(2) != null) {
				String name = URLDecoder.decode(m.group(2), StandardCharsets.UTF_8);
				candidates = candidates.stream().filter(c -> c.getAttribute("name").equals(name)).toList();
			} else if (m.group(3) != null) {
				int index = Integer.parseInt(m.group(3));
				candidates = index < candidates.size() ? List.of(candidates.get(index)) : List.of();
			}
			if (candidates.isEmpty())
				return Optional.empty();
			at = candidates.get(0);
		}
		return Optional.of(at);
	}

	/** A place in words for messages: the names on the way down. */
	static String place(Element element) {
		List<String> names = new ArrayList<>();
		for (Element e = element; e != null; e = parent(e).orElse(null))
			names.add(0, e.getAttribute("name").isEmpty() ? e.getTagName() : e.getTagName() + " " + e.getAttribute("name"));
		return String.join("/", names);
	}
}
