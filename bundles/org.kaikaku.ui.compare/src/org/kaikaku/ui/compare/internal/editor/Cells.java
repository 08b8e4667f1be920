package org.kaikaku.ui.compare.internal.editor;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.text.TextDifference.Kind;
import org.kaikaku.compare.text.TextDifference.Segment;
import org.kaikaku.ui.compare.internal.Words;

/** The texts of lines, set for a width, with what differs marked character by character. */
final class Cells {
	private static final int LONGEST_DETAIL = 18;
	private final Display display;
	private final Font font;
	private final Font bold;
	private final Palette palette;

	Cells(Display display, Font font, Font bold, Palette palette) {
		this.display = display;
		this.font = font;
		this.bold = bold;
		this.palette = palette;
	}

	/** What one side says; the caller disposes it. */
	TextLayout side(Line line, boolean left, int width) {
		Said said = left ? line.row().left() : line.row().right();
		if (!line.segments().isEmpty())
			return marked(line, left ? Kind.REMOVED : Kind.ADDED, width);
		TextLayout layout = plain(text(said), width, font);
		boolean alone = said.isValue() && (line.row().outcome() == ComparisonRow.Outcome.REMOVED || line.row().outcome() == ComparisonRow.Outcome.ADDED);
		if (!said.isValue())
			layout.setStyle(new TextStyle(font, palette.quiet(), null), 0, Math.max(0, layout.getText().length() - 1));
		else if (alone)
			layout.setStyle(new TextStyle(font, palette.ink(), left ? palette.removed() : palette.added()), 0, layout.getText().length() - 1);
		return layout;
	}

	/** What is said, in words. */
	static String text(Said said) {
		return said.isValue() ? said.text() : Words.of("said." + said.state().name());
	}

	private TextLayout marked(Line line, Kind own, int width) {
		StringBuilder text = new StringBuilder();
		for (Segment segment : line.segments())
			if (segment.kind() == Kind.SAME || segment.kind() == own)
				text.append(segment.text());
		TextLayout layout = plain(text.toString(), width, font);
		int at = 0;
		for (Segment segment : line.segments()) {
			if (segment.kind() != Kind.SAME && segment.kind() != own)
				continue;
			int end = at + segment.text().length();
			if (segment.kind() == own) {
				TextStyle style = new TextStyle(font, palette.ink(), own == Kind.REMOVED ? palette.removed() : palette.added());
				style.underline = true;
				style.underlineStyle = own == Kind.REMOVED ? SWT.UNDERLINE_SINGLE : SWT.UNDERLINE_DOUBLE;
				layout.setStyle(style, at, end - 1);
			}
			at = end;
		}
		return layout;
	}

	/** What a line is about, with details and remarks below it; the caller disposes it. */
	TextLayout aspect(Line line, int width) {
		String remarks = Stream.concat(Stream.of(shortened(line.detail())), line.row().remarks().stream()).filter(r -> !r.isEmpty())
				.collect(Collectors.joining("\n"));
		TextLayout layout = plain(line.row().aspect() + (remarks.isEmpty() ? "" : "\n" + remarks), width, font);
		if (!remarks.isEmpty())
			layout.setStyle(new TextStyle(font, palette.quiet(), null), line.row().aspect().length(), layout.getText().length() - 1);
		return layout;
	}

	private static String shortened(String name) {
		return name.codePointCount(0, name.length()) <= LONGEST_DETAIL ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_DETAIL)) + "…";
	}

	/** The heading of a group with what became of it; the caller disposes it. */
	TextLayout heading(Line line, int width) {
		String title = line.group().title();
		String note = line.group().note();
		TextLayout layout = plain(note.isEmpty() ? title : title + "　" + note, width, bold);
		if (!note.isEmpty())
			layout.setStyle(new TextStyle(font, palette.quiet(), null), title.length(), layout.getText().length() - 1);
		return layout;
	}

	private TextLayout plain(String text, int width, Font letters) {
		TextLayout layout = new TextLayout(display);
		layout.setFont(letters);
		layout.setText(text);
		layout.setWidth(Math.max(20, width));
		return layout;
	}
}
