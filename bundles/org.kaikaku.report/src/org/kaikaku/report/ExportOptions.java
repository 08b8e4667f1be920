package org.kaikaku.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * How a report is written. Exporters ignore what their format does not have.
 *
 * @param language the language of messages to the user and of words the exporter adds
 * @param template a document of the city whose styles, header, footer and cover are taken; or {@code null}
 * @param notes where notes stand
 * @param listMarkers whether a list's signs are text or made by the word processor
 * @param editableRegions whether texts of the plan are marked so that edits can be read back
 * @param bodyFont the font of running text: the name of its family, or the place of its file; or {@code null} for the format's own
 * @param headingFont the same for headings, labels and figures
 */
public record ExportOptions(Locale language, Path template, NotePlacement notes, ListMarkers listMarkers,
		boolean editableRegions, String bodyFont, String headingFont) {

	/** Where notes stand. */
	public enum NotePlacement {
		/** Where the document has them: under the section, table or sheet. */
		AS_IN_DOCUMENT,
		/** At the foot of the page, if the format has footnotes. */
		FOOTNOTES
	}

	/** What the signs of list entries are. */
	public enum ListMarkers {
		/** Letters of the text, as the plan writes them: they survive copying and reading back. */
		WRITTEN,
		/** Made by the list numbering of the word processor. */
		AUTOMATIC
	}

	public ExportOptions {
		Objects.requireNonNull(language, "language");
		Objects.requireNonNull(notes, "notes");
		Objects.requireNonNull(listMarkers, "listMarkers");
	}

	/** The usual way, with messages in the given language. */
	public static ExportOptions defaults(Locale language) {
		return new ExportOptions(language, null, NotePlacement.AS_IN_DOCUMENT, ListMarkers.WRITTEN, true, null, null);
	}

	/** The same with a template. */
	public ExportOptions withTemplate(Path file) {
		return new ExportOptions(language, file, notes, listMarkers, editableRegions, bodyFont, headingFont);
	}

	/** The same with notes elsewhere. */
	public ExportOptions withNotes(NotePlacement placement) {
		return new ExportOptions(language, template, placement, listMarkers, editableRegions, bodyFont, headingFont);
	}

	/** The same with other list signs. */
	public ExportOptions withListMarkers(ListMarkers markers) {
		return new ExportOptions(language, template, notes, markers, editableRegions, bodyFont, headingFont);
	}

	/** The same with or without regions for editing. */
	public ExportOptions withEditableRegions(boolean editable) {
		return new ExportOptions(language, template, notes, listMarkers, editable, bodyFont, headingFont);
	}

	/** The same with other fonts; {@code null} for the format's own. */
	public ExportOptions withFonts(String body, String heading) {
		return new ExportOptions(language, template, notes, listMarkers, editableRegions, body, heading);
	}
}
