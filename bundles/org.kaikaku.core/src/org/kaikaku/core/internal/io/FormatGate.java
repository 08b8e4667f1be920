package org.kaikaku.core.internal.io;

import java.util.List;

import org.kaikaku.core.io.PlanFileException.Reason;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.model.reformplan.ReformplanPackage;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Looks at the format version of the root and lets an older file pass through the migrations from its version to the current
 * one. A file of the current format passes by untouched and at no cost; a newer one is refused. To change the format, write a
 * {@link Migration} from the version before and add it to the list.
 */
final class FormatGate extends XMLFilterImpl {
	/** Migrations by the version that they start from; the first starts from version 1. */
	private static final List<Migration.Maker> MIGRATIONS = List.of(MigrationFrom1::new);
	private static final String VERSION = "formatVersion";

	private final XMLReader parser;
	private final ModelBuilder target;
	private final Problems problems;
	private Locator locator;
	private int foundFormat = PlanFiles.FORMAT_VERSION;

	FormatGate(XMLReader parser, ModelBuilder target, Problems problems) {
		super(parser);
		this.parser = parser;
		this.target = target;
		this.problems = problems;
		setContentHandler(target);
	}

	int foundFormat() {
		return foundFormat;
	}

	@Override
	public void setDocumentLocator(Locator where) {
		locator = where;
		super.setDocumentLocator(where);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		String version = attributes.getValue(VERSION);
		Prefixes prefixes = new Prefixes();
		prefixes.note(attributes);
		if (prefixes.namespaceOf(qName).equals(ReformplanPackage.eNS_URI))
			foundFormat = version == null ? 1 : number(version);
		if (foundFormat > PlanFiles.FORMAT_VERSION)
			throw new SAXException(problems.of(Reason.NEWER_FORMAT, locator.getLineNumber(), "newerFormat", foundFormat,
					PlanFiles.FORMAT_VERSION));
		XMLFilterImpl first = null;
		XMLFilterImpl last = null;
		for (int from = foundFormat; from <= MIGRATIONS.size(); from++) {
			Migration next = MIGRATIONS.get(from - 1).make(problems);
			if (first == null)
				first = next;
			else
				last.setContentHandler(next);
			last = next;
		}
		if (last == null) {
			parser.setContentHandler(target);
			target.startElement(uri, localName, qName, attributes);
			return;
		}
		last.setContentHandler(target);
		first.setDocumentLocator(locator);
		parser.setContentHandler(first);
		first.startElement(uri, localName, qName, attributes);
	}

	private int number(String version) throws SAXException {
		try {
			int number = Integer.parseInt(version);
			if (number >= 1)
				return number;
		} catch (NumberFormatException e) {
			throw new SAXException(problems.because(e, Reason.BAD_VALUE, locator.getLineNumber(), "badFormat", Problems.quote(version)));
		}
		throw new SAXException(problems.of(Reason.BAD_VALUE, locator.getLineNumber(), "badFormat", version));
	}
}
