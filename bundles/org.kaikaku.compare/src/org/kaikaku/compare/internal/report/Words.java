package org.kaikaku.compare.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kaikaku.compare.ComparisonRow;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.compare.internal.text.Years;
import org.kaikaku.compare.text.TextDifference;
import org.kaikaku.core.calendar.YearFormat;
import org.kaikaku.core.text.Texts;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Cell;
import org.kaikaku.report.document.CellDatum;
import org.kaikaku.report.document.Column;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.LineBreak;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.Row;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.document.TableStyle;
import org.kaikaku.report.document.Text;
import org.kaikaku.report.document.TextStyle;
import org.kaikaku.report.text.TextConventions;

/** How a comparison is put into cells and lines of a report. */
final class Words {
	final Texts texts;
	final YearFormat years;
	private final TextConventions conventions;

	Words(Locale language, TextConventions conventions) {
		this.texts = Messages.of(language);
		years = Years.of(language);
		this.conventions = conventions;
	}

	/** What is said, in a comparison table: what is new or gone is told as offices tell it. */
	String said(Said said, boolean left, boolean wholeElement) {
		return switch (said.state()) {
		case VALUE -> said.text();
		case UNKNOWN -> conventions.unknownSign();
		case NONE -> conventions.noneSign();
		case NOT_ENTERED -> texts.text("report.notEntered");
		case NOT_THERE -> wholeElement ? texts.text(left ? "report.isNew" : "report.isGone") : conventions.noneSign();
		};
	}

	/** Two cells, with what differs in two texts underlined in both. */
	List<Cell> sideBySide(ComparisonRow row, boolean wholeElement) {
		if (row.left().isValue() && row.right().isValue() && row.outcome() == ComparisonRow.Outcome.CHANGED) {
			List<TextDifference.Segment> segments = TextDifference.between(row.left().text(), row.right().text());
			return List.of(marked(row.leftId(), segments, TextDifference.Kind.REMOVED), marked(row.rightId(), segments, TextDifference.Kind.ADDED));
		}
		return List.of(plain(row.leftId(), row.left(), said(row.left(), true, wholeElement)), plain(row.rightId(), row.right(),
				said(row.right(), false, wholeElement)));
	}

	private static Cell plain(String id, Said said, String text) {
		Text words = said.isValue() ? Text.of(text) : Text.of(text, TextStyle.MUTED);
		return Cell.blocks(List.of(line(id, broken(List.of(words)))));
	}

	private static Cell marked(String id, List<TextDifference.Segment> segments, TextDifference.Kind own) {
		List<Text> words = new ArrayList<>();
		for (TextDifference.Segment segment : segments)
			if (segment.kind() == TextDifference.Kind.SAME)
				words.add(Text.of(segment.text()));
			else if (segment.kind() == own)
				words.add(Text.of(segment.text(), TextStyle.UNDERLINED));
		return Cell.blocks(List.of(line(id, broken(words))));
	}

	private static Block line(String id, List<Inline> words) {
		return new Paragraph(id, ParagraphRole.BODY, 0, 0, Align.START, words);
	}

	/** Lines of a text stay lines of its cell. */
	private static List<Inline> broken(List<Text> words) {
		List<Inline> inlines = new ArrayList<>();
		for (Text text : words) {
			String[] lines = text.text().split("\n", -1);
			for (int i = 0; i < lines.length; i++) {
				if (i > 0)
					inlines.add(new LineBreak());
				if (!lines[i].isEmpty())
					inlines.add(new Text(lines[i], text.styles()));
			}
		}
		return inlines;
	}

	/** A cell with a number or what stands in its place. */
	Cell number(Said said, String unit) {
		CellDatum datum = switch (said.state()) {
		case VALUE -> said.number() == null ? null : CellDatum.of(said.number(), unit);
		case UNKNOWN -> CellDatum.unknown();
		case NONE, NOT_THERE -> CellDatum.none();
		case NOT_ENTERED -> null;
		};
		String text = said.state() == Said.State.NOT_ENTERED ? "" : said(said, true, false);
		return Cell.number(text, datum);
	}

	Cell remarks(List<String> remarks) {
		return Cell.blocks(List.of(Paragraph.plain(null, String.join(" ", remarks))));
	}

	/** A table with a heading row. */
	static Table table(TableStyle style, List<Column> columns, List<String> headings, List<Row> rows) {
		List<Row> all = new ArrayList<>();
		all.add(new Row(null, Row.Role.HEADER, true, false, headings.stream().map(Cell::columnHeader).toList()));
		all.addAll(rows);
		return new Table(null, style, null, null, null, columns, 1, all);
	}
}
