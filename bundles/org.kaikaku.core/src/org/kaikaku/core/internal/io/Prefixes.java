package org.kaikaku.core.internal.io;

import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;

import org.xml.sax.Attributes;

/** The namespace prefixes of one file. Plan files declare them on their root; a prefix means the same everywhere. */
final class Prefixes {
	static final String XMI = "http://www.omg.org/XMI";
	private static final String INSTANCE = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;
	private static final String DECLARATION = "xmlns:";
	private static final String TYPE = ":type";

	private final Map<String, String> namespaces = new HashMap<>();
	private String instanceType = "xsi:type";
	private String xmiType = "xmi:type";

	/** Notes what a tag declares. */
	void note(Attributes attributes) {
		for (int i = 0, n = attributes.getLength(); i < n; i++)
			note(attributes.getQName(i), attributes.getValue(i));
	}

	private void note(String name, String namespace) {
		if (name.equals("xmlns"))
			namespaces.put("", namespace);
		if (!name.startsWith(DECLARATION))
			return;
		String prefix = name.substring(DECLARATION.length());
		namespaces.put(prefix, namespace);
		if (namespace.equals(INSTANCE))
			instanceType = prefix + TYPE;
		else if (namespace.equals(XMI))
			xmiType = prefix + TYPE;
	}

	/** The namespace of a name; empty for none, the prefix with its colon when it was not declared. */
	String namespaceOf(String name) {
		String prefix = name.substring(0, Math.max(name.indexOf(':'), 0));
		return namespaces.getOrDefault(prefix, prefix.isEmpty() ? "" : prefix + ":");
	}

	static String localName(String name) {
		return name.substring(name.indexOf(':') + 1);
	}

	/** The class that a tag names, or null. */
	String type(Attributes attributes) {
		String type = attributes.getValue(instanceType);
		return type != null ? type : attributes.getValue(xmiType);
	}

	/** Whether an attribute belongs to XML, XMI or XML Schema and says nothing about the plan. */
	boolean isMachinery(String name) {
		if (name.equals("xmlns") || name.startsWith("xml"))
			return true;
		String namespace = name.indexOf(':') < 0 ? "" : namespaceOf(name);
		return namespace.equals(INSTANCE) || namespace.equals(XMI);
	}
}
