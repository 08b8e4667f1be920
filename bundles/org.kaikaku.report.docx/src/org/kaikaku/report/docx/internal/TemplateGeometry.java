package org.kaikaku.report.docx.internal;

import org.w3c.dom.Element;

/** Reads the measures of a template's pages. */
final class TemplateGeometry {

	private TemplateGeometry() {
	}

	/** The measures of a section; ours where it says nothing. */
	static Geometry of(Element section) {
		Geometry usual = Geometry.portrait();
		if (section == null) {
			return usual;
		}
		Element size = SafeXml.child(section, "pgSz");
		Element margins = SafeXml.child(section, "pgMar");
		Element grid = SafeXml.child(section, "docGrid");
		int width = number(size, "w", usual.width());
		int height = number(size, "h", usual.height());
		Geometry read = new Geometry(Math.min(width, height), Math.max(width, height), number(margins, "top", usual.top()),
				number(margins, "bottom", usual.bottom()), number(margins, "left", usual.left()),
				number(margins, "right", usual.right()), number(margins, "header", usual.header()),
				number(margins, "footer", usual.footer()), number(margins, "gutter", 0),
				number(grid, "linePitch", usual.linePitch()));
		// Margins that leave no room for text would make every table unreadable.
		return read.textWidth() < usual.textWidth() / 2 || read.textHeight() < usual.textHeight() / 4 ? usual : read;
	}

	private static int number(Element element, String name, int otherwise) {
		String value = element == null ? null : SafeXml.w(element, name);
		return value != null && value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
	}
}
