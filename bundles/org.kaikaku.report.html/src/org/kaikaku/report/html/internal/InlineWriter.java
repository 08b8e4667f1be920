package org.kaikaku.report.html.internal;

import java.util.List;
import org.kaikaku.report.document.CrossReference;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.InlineVisitor;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.Link;
import org.kaikaku.report.document.NoteReference;
import org.kaikaku.report.document.RatingMark;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.TextStyle;

/** Writes the inlines of a line. */
final class InlineWriter implements InlineVisitor<Void> {

	private final Markup out;

	InlineWriter(Markup out) {
		this.out = out;
	}

	void write(List<? extends Inline> parts) {
		parts.forEach(part -> part.accept(this));
	}

	@Override
	public Void visit(Text text) {
		List<TextStyle> styles = text.styles().stream().sorted().toList();
		styles.forEach(style -> out.raw("<" + markup(style) + ">"));
		String[] lines = text.text().split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			out.raw(i == 0 ? "" : "<br>").text(lines[i]);
		}
		for (int i = styles.size() - 1; i >= 0; i--) {
			out.close(markup(styles.get(i)).split(" ")[0]);
		}
		return null;
	}

	private static String markup(TextStyle style) {
		return switch (style) {
			case STRONG -> "strong";
			case EMPHASIS -> "em";
			case UNDERLINED -> "span class=\"under\"";
			case INSERTED -> "ins";
			case DELETED -> "del";
			case MISSED -> "span class=\"missed\"";
			case MUTED -> "span class=\"muted\"";
			case SUPERSCRIPT -> "sup";
		};
	}

	@Override
	public Void visit(NoteReference reference) {
		String wrap = reference.raised() ? "sup" : "span";
		out.open(wrap, "class", "mark").element("a", reference.mark(), "href", "#" + Anchors.note(reference.noteId()));
		out.close(wrap);
		return null;
	}

	@Override
	public Void visit(CrossReference reference) {
		out.element("a", reference.text(), "href", "#" + Anchors.of(reference.anchor()));
		return null;
	}

	@Override
	public Void visit(Link link) {
		out.element("a", link.text(), "href", Anchors.isSafe(link.target()) ? link.target().toASCIIString() : "#");
		return null;
	}

	@Override
	public Void visit(LineBreak lineBreak) {
		out.raw("<br>");
		return null;
	}

	@Override
	public Void visit(RatingMark rating) {
		int last = Math.max(rating.places() - 1, 1);
		String place = rating.place() < 0 ? "" : " g" + Math.round(rating.place() * 3f / last);
		out.element("span", rating.grade(), "class", "grade" + place);
		return null;
	}
}
