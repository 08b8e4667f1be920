package org.kaikaku.report.docx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.document.DocumentIndex;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.office.Relations;
import org.kaikaku.report.office.XmlOut;

/**
 * What the writers of one document share: the report, the options, the open part and everything that must be unique
 * within the file.
 */
final class Writing {

	final ReportDocument document;
	final ExportOptions options;
	final DocumentIndex index;
	final StyleSheet styles;
	final Messages messages;
	final Media media;
	final Relations relations;
	final Numbering numbering;
	final Regions regions = new Regions();
	final Footnotes footnotes;
	final PageEstimate pages;
	final XmlOut xml;

	private final Set<String> remarks = new LinkedHashSet<>();
	private final Map<String, String> bookmarks = new HashMap<>();
	private int lastDrawing;
	private int lastBookmark;
	private int lastRegion = 1000;

	Writing(ReportDocument document, ExportOptions options, DocumentIndex index, StyleSheet styles, Media media,
			Relations relations, Numbering numbering, PageEstimate pages, XmlOut xml, Messages messages) {
		this.document = document;
		this.options = options;
		this.index = index;
		this.styles = styles;
		this.media = media;
		this.relations = relations;
		this.numbering = numbering;
		this.pages = pages;
		this.xml = xml;
		this.messages = messages;
		this.footnotes = new Footnotes(options.notes() == ExportOptions.NotePlacement.FOOTNOTES, index);
	}

	/** A new id for a drawing, unique within the document. */
	int newDrawingId() {
		return ++lastDrawing;
	}

	/** A new id for a content control, unique within the document. */
	int newRegionId() {
		return ++lastRegion;
	}

	/** A new id for a bookmark, unique within the document. */
	int newBookmarkId() {
		return ++lastBookmark;
	}

	/** The name of the bookmark of a heading, for the contents list. */
	String headingBookmark(String anchor) {
		return bookmark("_Toc", "h:" + anchor);
	}

	/** The name of the bookmark of a caption's number, for references. */
	String captionBookmark(String anchor) {
		return bookmark("_Ref", "c:" + anchor);
	}

	/** The name of the bookmark of a note. */
	String noteBookmark(String noteId) {
		return bookmark("_Note", "n:" + noteId);
	}

	/** Where a cross reference leads: a heading or a caption. */
	String referenceBookmark(String anchor) {
		boolean heading = bookmarks.containsKey("h:" + anchor)
				|| index.headings().stream().anyMatch(h -> h.anchor().equals(anchor));
		return heading ? headingBookmark(anchor) : captionBookmark(anchor);
	}

	// Word wants names of at most 40 letters; names of the plan may be longer or hold anything.
	private String bookmark(String prefix, String name) {
		return bookmarks.computeIfAbsent(name, n -> prefix + String.format("%09d", bookmarks.size() + 1));
	}

	/** Keeps a sentence for the user; equal ones once. */
	void remark(String key, Object... values) {
		remarks.add(messages.say(key, values));
	}

	/** The sentences for the user so far. */
	List<String> remarks() {
		return new ArrayList<>(remarks);
	}
}
