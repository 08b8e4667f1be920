package org.kaikaku.report.docx.internal;

import org.kaikaku.report.ExportOptions.ListMarkers;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.ListItem;
import org.kaikaku.report.document.Marker;

/** Writes lists. Their signs are letters of the text or, if wanted, made by Word. */
final class ListWriter {

	private static final int BODY_STYLES = 3;
	private static final int OTHER_STYLES = 2;

	private final Writing writing;
	private final ParagraphWriter paragraphs;
	private final InlineWriter inlines;
	private final BlockWriter blocks;

	ListWriter(Writing writing, ParagraphWriter paragraphs, InlineWriter inlines, BlockWriter blocks) {
		this.writing = writing;
		this.paragraphs = paragraphs;
		this.inlines = inlines;
		this.blocks = blocks;
	}

	/** Writes a list at a depth, 0 for the outermost. */
	void write(ListBlock list, int depth) {
		int numId = 0;
		if (writing.options.listMarkers() == ListMarkers.AUTOMATIC) {
			numId = writing.numbering.list(list.items().get(0).marker());
		}
		Marker first = list.items().get(0).marker();
		for (ListItem item : list.items()) {
			item(item, sameKind(first, item.marker()) ? numId : 0, depth);
		}
	}

	private static boolean sameKind(Marker first, Marker other) {
		return first.kind() == other.kind() && (first.kind() != Marker.Kind.BULLET || first.equals(other));
	}

	private void item(ListItem item, int numId, int depth) {
		Marker marker = item.marker();
		double indent = blocks.around().indent();
		double hanging = marker.kind() == Marker.Kind.HEADING || marker.before().isEmpty() ? 0
				: TextWidth.letters(marker.before());
		ParagraphFormat format = ParagraphFormat.of(style(marker, depth))
				.indented(indent, hanging, blocks.around().letter()).numbered(numId, 0)
				.keptWithNext(marker.kind() == Marker.Kind.HEADING && !item.children().isEmpty());
		paragraphs.write(format, () -> {
			if (numId == 0 && !marker.before().isEmpty()) {
				inlines.plain(marker.before());
			}
			inlines.write(item.text());
			if (!marker.after().isEmpty()) {
				inlines.plain(marker.after());
			}
		});
		double step = marker.kind() == Marker.Kind.HEADING ? 0 : hanging == 0 ? 1 : hanging;
		Surroundings inner = blocks.around().indentedBy(step);
		for (Block child : item.children()) {
			blocks.nested(inner, child, depth + 1);
		}
	}

	private String style(Marker marker, int depth) {
		boolean table = blocks.around().inTable();
		return switch (marker.kind()) {
			case HEADING -> table ? "TableRunIn" : "RunInHeading";
			case BULLET -> table ? numbered("TableBullet", depth, OTHER_STYLES) : numbered("ListBullet", depth, BODY_STYLES);
			case NUMBER -> table ? numbered("TableBullet", depth, OTHER_STYLES) : numbered("ListNumber", depth, OTHER_STYLES);
			case NONE -> table ? "TableNarrative" : "BodyText";
		};
	}

	private static String numbered(String style, int depth, int last) {
		int level = Math.min(depth + 1, last);
		return level == 1 ? style : style + level;
	}
}
