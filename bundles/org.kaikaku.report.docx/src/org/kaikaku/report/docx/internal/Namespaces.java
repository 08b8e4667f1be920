package org.kaikaku.report.docx.internal;

import org.kaikaku.report.office.XmlOut;

/** The namespaces that parts of the text declare at their root. */
final class Namespaces {

	/** WordprocessingML. */
	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	/** Relations. */
	static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private Namespaces() {
	}

	/** Opens the root element of a part that holds text. */
	static XmlOut root(XmlOut xml, String name) {
		return xml.start(name, "xmlns:w", W, "xmlns:r", R,
				"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
				"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
				"xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006",
				"xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
				"xmlns:v", "urn:schemas-microsoft-com:vml");
	}
}
