package org.kaikaku.report.pdf.internal.text;

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
import org.kaikaku.report.pdf.internal.page.Color;
import org.kaikaku.report.pdf.internal.page.LinkTarget;

/** Turns the inlines of a line into letters. */
public final class InlineSetter implements InlineVisitor<Void> {

	/** Names the places of notes among the anchors of headings and captions. */
	public static final String NOTE_PREFIX = "note:";

	private static final Color ACCENT = new Color(0x0072B2);
	private static final Color INSERTED = new Color(0x00563F);
	private static final Color DELETED = new Color(0x9A3D00);
	private static final Color MUTED = new Color(0x595959);
	/** Best to worst; told apart in grey print and by color-blind readers, and never without the letter. */
	private static final int[] GRADES = {0x009E73, 0x56B4E9, 0xE69F00, 0xD55E00};

	private final Letters letters;
	private final Ink base;

	private InlineSetter(Letters letters, Ink base) {
		this.letters = letters;
		this.base = base;
	}

	/** Appends inlines to letters. */
	public static Letters set(Letters letters, List<? extends Inline> parts, Ink base) {
		InlineSetter setter = new InlineSetter(letters, base);
		parts.forEach(part -> part.accept(setter));
		return letters;
	}

	@Override
	public Void visit(Text text) {
		Ink ink = base;
		for (TextStyle style : TextStyle.values()) {
			if (text.styles().contains(style)) {
				ink = styled(ink, style);
			}
		}
		letters.append(text.text(), ink);
		return null;
	}

	private static Ink styled(Ink ink, TextStyle style) {
		return switch (style) {
			case STRONG -> ink.face(Face.HEADING);
			case EMPHASIS -> ink.face(Face.LABEL);
			case UNDERLINED -> ink.line(Ink.Line.UNDER);
			case INSERTED -> ink.line(Ink.Line.UNDER).color(INSERTED);
			case DELETED -> ink.line(Ink.Line.THROUGH).color(DELETED);
			case MISSED -> ink.face(Face.HEADING).color(DELETED);
			case MUTED -> ink.color(MUTED);
			case SUPERSCRIPT -> ink.raised();
		};
	}

	@Override
	public Void visit(NoteReference reference) {
		LinkTarget target = new LinkTarget(NOTE_PREFIX + reference.noteId(), null, reference.mark());
		Ink ink = reference.raised() ? base.raised() : base;
		letters.append(reference.mark(), ink.role(SpanRole.mark(target)));
		return null;
	}

	@Override
	public Void visit(CrossReference reference) {
		LinkTarget target = new LinkTarget(reference.anchor(), null, reference.text());
		letters.append(reference.text(), base.role(SpanRole.link(target)));
		return null;
	}

	@Override
	public Void visit(Link link) {
		LinkTarget target = new LinkTarget(null, link.target().toASCIIString(), link.text());
		letters.append(link.text(), base.color(ACCENT).line(Ink.Line.UNDER).role(SpanRole.link(target)));
		return null;
	}

	@Override
	public Void visit(LineBreak lineBreak) {
		letters.append("\n", base);
		return null;
	}

	@Override
	public Void visit(RatingMark rating) {
		Ink ink = base.face(Face.HEADING);
		// Longer grades such as 80% have no ring: it would hide what stands beside them.
		if (rating.place() >= 0 && rating.grade().codePointCount(0, rating.grade().length()) == 1) {
			int index = rating.places() < 2 ? 0
					: Math.round((float) rating.place() * (GRADES.length - 1) / Math.max(rating.places() - 1, 1));
			ink = ink.role(SpanRole.rating(new Color(GRADES[index])));
		}
		letters.append(rating.grade(), ink);
		return null;
	}
}
