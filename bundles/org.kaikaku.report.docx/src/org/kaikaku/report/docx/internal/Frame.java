package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.util.List;
import org.kaikaku.report.office.OpcPackage;
import org.kaikaku.report.office.Relations;
import org.kaikaku.report.office.XmlOut;

/** What surrounds the text: styles, page measures, headers, footers and cover, our own or those of a template. */
interface Frame {

	/**
	 * A sentence for the user.
	 *
	 * @param key its name
	 * @param values what it names
	 */
	record Remark(String key, Object... values) {
	}

	/** Which header and footer a section has. */
	enum Furniture {
		/** Cover and contents: none. */
		BARE,
		/** All other pages. */
		NUMBERED
	}

	/** The styles to use. */
	StyleSheet styles();

	/** The measures of upright pages. */
	Geometry geometry();

	/** The first definition of a numbering that is free. */
	int firstAbstractNumber();

	/** The first list number that is free. */
	int firstNumber();

	/** Declares the parts of the frame. */
	void declare(OpcPackage opc);

	/** Adds what the frame relates the text to. */
	void relate(Relations relations);

	/** Whether sheets have their item's name in the page header; each is a section of Word's then. */
	boolean titlesSheets();

	/**
	 * Writes the references of a section to header and footer.
	 *
	 * @param xml takes them
	 * @param furniture what kind of pages it has
	 * @param title the name in its page header, or {@code null}
	 */
	void references(XmlOut xml, Furniture furniture, String title);

	/**
	 * Writes the frame's own cover.
	 *
	 * @return whether it has one; if not, nothing was written
	 */
	boolean writeCover(XmlOut xml);

	/** Writes the parts of the frame, and the numbering among them. */
	void write(OpcPackage opc, Numbering numbering, boolean footnotes) throws IOException;

	/** What the user should know. */
	List<Remark> remarks();
}
