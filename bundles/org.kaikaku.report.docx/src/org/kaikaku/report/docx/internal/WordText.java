package org.kaikaku.report.docx.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text part of a Word file from beginning to end, without building a tree of it. */
final class WordText {

	// Deleted under review, moved away, for older programs, codes of fields, letters of notes.
	private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "sdtEndPr");

	/** Hears what is read. Every method may be left as it is. */
	interface Listener {

		/** A content control begins. */
		default void controlStart() {
		}

		/** The tag of the innermost control. */
		default void controlTag(String tag) {
		}

		/** The title of the innermost control. */
		default void controlLabel(String label) {
		}

		/** The content of the innermost control begins. */
		default void controlContent() {
		}

		/** The innermost control ends. */
		default void controlEnd() {
		}

		/** A bookmark begins. */
		default void bookmarkStart(String id, String name) {
		}

		/** A bookmark ends. */
		default void bookmarkEnd(String id) {
		}

		/** Letters, or the sign that Word puts before a list paragraph. */
		void text(String letters);

		/** A paragraph ends. */
		void paragraphEnd();

		/** A table begins. */
		void tableStart();

		/** A cell begins. */
		void cellStart();

		/** A cell ends. */
		void cellEnd();

		/** A row ends. */
		void rowEnd();

		/** A table ends. */
		void tableEnd();
	}

	private final XMLStreamReader in;
	private final ListSigns signs;
	private final Listener listener;
	private boolean insideRun;

	private WordText(XMLStreamReader in, ListSigns signs, Listener listener) {
		this.in = in;
		this.signs = signs;
		this.listener = listener;
	}

	/**
	 * Reads a part.
	 *
	 * @param xml its bytes
	 * @param signs the signs of its lists
	 * @param listener hears what is read
	 * @throws IOException if it is not well-formed, or refers to anything outside
	 */
	static void read(byte[] xml, ListSigns signs, Listener listener) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newInstance();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			new WordText(factory.createXMLStreamReader(new ByteArrayInputStream(xml)), signs, listener).read();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private void read() throws XMLStreamException {
		while (in.hasNext()) {
			int event = in.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (SKIPPED.contains(in.getLocalName())) {
					skip();
				} else {
					start(in.getLocalName(), in.getAttributeValue(Namespaces.W, "val"));
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				end(in.getLocalName());
			}
		}
	}

	private void skip() throws XMLStreamException {
		for (int depth = 1; depth > 0;) {
			int event = in.next();
			depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}

	private void start(String name, String value) throws XMLStreamException {
		String given = value == null ? "" : value;
		switch (name) {
			case "t" -> listener.text(in.getElementText());
			case "tab" -> {
				if (insideRun) {
					listener.text("\t");
				}
			}
			case "br", "cr" -> listener.text("\n");
			case "r" -> insideRun = true;
			case "ilvl" -> signs.level(value);
			case "numId" -> listener.text(signs.next(value));
			case "tbl" -> listener.tableStart();
			case "tc" -> listener.cellStart();
			case "sdt" -> listener.controlStart();
			case "alias" -> listener.controlLabel(given);
			case "tag" -> listener.controlTag(given);
			case "sdtContent" -> listener.controlContent();
			case "bookmarkStart" -> listener.bookmarkStart(attribute("id"), attribute("name"));
			case "bookmarkEnd" -> listener.bookmarkEnd(attribute("id"));
			default -> {
				// formatting does not matter here
			}
		}
	}

	private String attribute(String name) {
		String value = in.getAttributeValue(Namespaces.W, name);
		return value == null ? "" : value;
	}

	private void end(String name) {
		switch (name) {
			case "sdt" -> listener.controlEnd();
			case "r" -> insideRun = false;
			case "p" -> listener.paragraphEnd();
			case "tc" -> listener.cellEnd();
			case "tr" -> listener.rowEnd();
			case "tbl" -> listener.tableEnd();
			default -> {
				// nothing to end
			}
		}
	}
}
