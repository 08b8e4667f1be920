package org.kaikaku.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kaikaku.model.reformplan.Block;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.model.reformplan.TableCell;
import org.kaikaku.model.reformplan.TableRow;
import org.kaikaku.model.reformplan.TextFigure;
import org.kaikaku.model.reformplan.TextTable;

/** The words of a narrative without its form. */
public final class NarrativeText {
	private static final String CELL_GAP = "\t";

	private NarrativeText() {
	}

	/**
	 * The text of a narrative: a line for each paragraph, list entry (its mark before it) and table row (cells parted by
	 * tabs); of a figure its caption. Exactly the characters of the plan. Empty for null.
	 */
	public static String of(Narrative narrative) {
		if (narrative == null)
			return "";
		// Most narratives are one paragraph, whose text need not be copied.
		if (narrative.getBlocks().size() == 1 && narrative.getBlocks().get(0) instanceof Paragraph only)
			return orEmpty(only.getText());
		return String.join("\n", lines(narrative));
	}

	/** The same, line by line. */
	public static List<String> lines(Narrative narrative) {
		List<String> lines = new ArrayList<>();
		for (Block block : narrative.getBlocks()) {
			if (block instanceof Paragraph paragraph)
				lines.add(orEmpty(paragraph.getText()));
			else if (block instanceof ListEntry entry)
				lines.add(orEmpty(entry.getMarker()) + orEmpty(entry.getText()));
			else if (block instanceof TextTable table)
				addTable(table, lines);
			else if (block instanceof TextFigure figure && figure.getCaption() != null)
				lines.add(figure.getCaption());
		}
		return lines;
	}

	private static void addTable(TextTable table, List<String> lines) {
		if (table.getCaption() != null)
			lines.add(table.getCaption());
		if (table.getUnitNote() != null)
			lines.add(table.getUnitNote());
		for (TableRow row : table.getRows())
			lines.add(row.getCells().stream().map(TableCell::getText).map(NarrativeText::orEmpty)
					.collect(Collectors.joining(CELL_GAP)));
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
