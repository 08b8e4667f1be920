package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The settings of a template without what would surprise the reader of the report. */
final class TemplateSettings {

	// Prompts, protection, references to files that are not there, and notes of the template's own text.
	private static final Set<String> DROPPED = Set.of("updateFields", "attachedTemplate", "linkStyles",
			"documentProtection", "writeProtection", "mailMerge", "footnotePr", "endnotePr", "trackRevisions",
			"docVars", "saveThroughXslt", "rsids");

	private TemplateSettings() {
	}

	/** The settings that may stay. */
	static byte[] clean(byte[] settings) throws IOException {
		Document document = SafeXml.parse(settings);
		Element root = document.getDocumentElement();
		for (Element child : SafeXml.children(root)) {
			if (DROPPED.contains(child.getLocalName())) {
				root.removeChild(child);
			}
		}
		return SafeXml.bytes(document);
	}
}
