package org.kaikaku.core.internal.io;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Turns a file of one format into the next while it is being read, tag by tag, before anything is built from it. Lines in
 * messages stay those of the file. Nothing is written; a migrated file is stored in the new format when it is saved.
 */
abstract class Migration extends XMLFilterImpl {
	/** Makes a migration for one file. */
	interface Maker {
		Migration make(Problems problems);
	}

	private boolean inRoot;
	private Locator locator;

	/** The line that is being read. */
	protected int line() {
		return locator == null ? -1 : locator.getLineNumber();
	}

	/** Starts an element, changed as need be, through {@link #pass}, and may add elements in it. */
	protected abstract void element(String name, String className, Attributes attributes) throws SAXException;

	/** Lets the start of an element of the file through. */
	protected final void pass(String name, Attributes attributes) throws SAXException {
		super.startElement("", "", name, attributes);
	}

	/** Adds an element without content that was not in the file. */
	protected final void add(String name, Attributes attributes) throws SAXException {
		super.startElement("", "", name, attributes);
		super.endElement("", "", name);
	}

	@Override
	public void setDocumentLocator(Locator where) {
		locator = where;
		super.setDocumentLocator(where);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		String type = attributes.getValue("xsi:type");
		String className = type == null ? null : type.substring(type.indexOf(':') + 1);
		if (!inRoot)
			super.startElement(uri, localName, qName, attributes);
		else
			element(qName, className, attributes);
		inRoot = true;
	}
}
