package org.kaikaku.report.docx.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaikaku.report.document.CrossReference;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.InlineVisitor;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.Link;
import org.kaikaku.report.document.NoteReference;
import org.kaikaku.report.document.RatingMark;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.TextStyle;
import org.kaikaku.report.office.Relations;
import org.kaikaku.report.office.XmlOut;

/** Writes the runs of a paragraph. */
final class InlineWriter implements InlineVisitor<Void> {

	private static final Map<TextStyle, String> STYLES = Map.of(TextStyle.STRONG, "Strong", TextStyle.EMPHASIS,
			"Emphasis", TextStyle.UNDERLINED, "Changed", TextStyle.INSERTED, "Inserted", TextStyle.DELETED, "Deleted",
			TextStyle.MISSED, "Missed", TextStyle.MUTED, "Muted", TextStyle.SUPERSCRIPT, "Superscript");
	private static final int WORST = 3;

	private final Writing writing;
	private final XmlOut xml;
	private final Relations relations;

	/** Writes into the text. */
	InlineWriter(Writing writing, XmlOut xml) {
		this(writing, xml, writing.relations);
	}

	/** Writes into another part, which has relations of its own. */
	InlineWriter(Writing writing, XmlOut xml, Relations relations) {
		this.writing = writing;
		this.xml = xml;
		this.relations = relations;
	}

	/** Writes a line. */
	void write(List<Inline> line) {
		for (Inline part : line) {
			part.accept(this);
		}
	}

	/** Writes plain letters as one run. */
	void plain(String text) {
		run(text, Set.of(), null);
	}

	/** Writes a field with the text it shows until it is updated. */
	void field(String code, String shown, String styleId) {
		fieldBegin(code);
		run(shown, Set.of(), styleId);
		fieldEnd();
	}

	/** Opens a field; what follows until {@link #fieldEnd()} is its cached result. */
	void fieldBegin(String code) {
		xml.start("w:r").leaf("w:fldChar", "w:fldCharType", "begin").end();
		xml.start("w:r").start("w:instrText", "xml:space", "preserve").text(" " + code + " ").end().end();
		xml.start("w:r").leaf("w:fldChar", "w:fldCharType", "separate").end();
	}

	/** Closes the field opened last. */
	void fieldEnd() {
		xml.start("w:r").leaf("w:fldChar", "w:fldCharType", "end").end();
	}

	@Override
	public Void visit(Text text) {
		run(text.text(), text.styles(), null);
		return null;
	}

	@Override
	public Void visit(NoteReference reference) {
		String style = reference.raised() ? "NoteMark" : null;
		if (writing.footnotes.isMoved(reference.noteId())) {
			footnote(reference, style);
			return null;
		}
		xml.start("w:hyperlink", "w:anchor", writing.noteBookmark(reference.noteId()), "w:history", "1");
		run(reference.mark(), Set.of(), style);
		xml.end();
		return null;
	}

	// Word counts footnotes by itself; what stands around the number in the mark stays text. (Marks of one's own, which
	// Word has as well, are printed twice by LibreOffice.)
	private void footnote(NoteReference reference, String style) {
		NoteMark mark = NoteMark.of(reference.mark());
		run(mark.before(), Set.of(), style);
		String bookmark = writing.noteBookmark(reference.noteId());
		if (writing.footnotes.refer(reference.noteId())) {
			int id = writing.newBookmarkId();
			xml.leaf("w:bookmarkStart", "w:id", id, "w:name", bookmark);
			// The control keeps the number of the plan's text for reading it back.
			xml.start("w:sdt").start("w:sdtPr").leaf("w:tag", "w:val", Regions.MARK_TAG + mark.number())
					.leaf("w:id", "w:val", writing.newRegionId()).end().start("w:sdtContent").start("w:r");
			if (style != null) {
				xml.start("w:rPr").leaf("w:rStyle", "w:val", writing.styles.id("FootnoteReference")).end();
			}
			xml.leaf("w:footnoteReference", "w:id", writing.footnotes.number(reference.noteId()));
			xml.end().end().end().leaf("w:bookmarkEnd", "w:id", id);
		} else {
			field("NOTEREF " + bookmark + " \\h", mark.number(), style);
		}
		run(mark.after(), Set.of(), style);
	}

	@Override
	public Void visit(CrossReference reference) {
		field("REF " + writing.referenceBookmark(reference.anchor()) + " \\h", reference.text(), null);
		return null;
	}

	@Override
	public Void visit(Link link) {
		String id = relations.addExternal("hyperlink", link.target().toASCIIString());
		xml.start("w:hyperlink", "r:id", id, "w:history", "1");
		run(link.text(), Set.of(), "Hyperlink");
		xml.end();
		return null;
	}

	@Override
	public Void visit(LineBreak lineBreak) {
		xml.start("w:r").leaf("w:br").end();
		return null;
	}

	@Override
	public Void visit(RatingMark rating) {
		run(rating.grade(), Set.of(), ratingStyle(rating));
		return null;
	}

	/** Spreads any scale over the four colours, so that the best is green and the worst red in each. */
	private static String ratingStyle(RatingMark rating) {
		if (rating.place() < 0 || rating.places() < 2) {
			return "Strong";
		}
		return "Rating" + (1 + rating.place() * WORST / (rating.places() - 1));
	}

	private void run(String text, Set<TextStyle> styles, String styleId) {
		if (text.isEmpty()) {
			return;
		}
		xml.start("w:r");
		properties(styles, styleId);
		letters(text);
		xml.end();
	}

	private void properties(Set<TextStyle> styles, String styleId) {
		if (styleId == null && styles.isEmpty()) {
			return;
		}
		EnumSet<TextStyle> rest = EnumSet.noneOf(TextStyle.class);
		rest.addAll(styles);
		String main = styleId;
		if (main == null) {
			TextStyle first = rest.iterator().next();
			rest.remove(first);
			main = STYLES.get(first);
		}
		xml.start("w:rPr").leaf("w:rStyle", "w:val", writing.styles.id(main));
		// A run has one character style; what is meant besides is set directly.
		toggle(rest, TextStyle.STRONG, "w:b", null);
		toggle(rest, TextStyle.DELETED, "w:strike", null);
		toggle(rest, TextStyle.MUTED, "w:color", "595959");
		toggle(rest, TextStyle.UNDERLINED, "w:u", "single");
		toggle(rest, TextStyle.SUPERSCRIPT, "w:vertAlign", "superscript");
		toggle(rest, TextStyle.EMPHASIS, "w:em", "dot");
		xml.end();
	}

	private void toggle(Set<TextStyle> styles, TextStyle style, String element, String value) {
		if (styles.contains(style)) {
			xml.leaf(element, "w:val", value);
		}
	}

	private void letters(String text) {
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\t') {
				piece(text.substring(from, i));
				xml.leaf(c == '\n' ? "w:br" : "w:tab");
				from = i + 1;
			}
		}
		piece(from == 0 ? text : text.substring(from));
	}

	private void piece(String text) {
		if (text.isEmpty()) {
			return;
		}
		boolean edge = text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ' || text.contains("  ");
		xml.start("w:t", "xml:space", edge ? "preserve" : null).text(text).end();
	}
}
