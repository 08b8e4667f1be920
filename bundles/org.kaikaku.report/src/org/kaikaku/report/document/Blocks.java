package org.kaikaku.report.document;

import java.util.List;
import java.util.function.Consumer;

/** Walks through blocks and what is inside them, in reading order. */
public final class Blocks {

	private Blocks() {
	}

	/**
	 * Visits every block of a document, outer before inner.
	 *
	 * @param document the document
	 * @param visit called for each block
	 */
	public static void walk(ReportDocument document, Consumer<Block> visit) {
		document.sections().forEach(section -> walk(section.blocks(), visit));
	}

	/**
	 * Visits blocks and what is inside them, outer before inner.
	 *
	 * @param blocks the blocks
	 * @param visit called for each block
	 */
	public static void walk(List<? extends Block> blocks, Consumer<Block> visit) {
		for (Block block : blocks) {
			visit.accept(block);
			if (block instanceof ListBlock list) {
				list.items().forEach(item -> walk(item.children(), visit));
			} else if (block instanceof Table table) {
				table.rows().forEach(row -> row.cells().forEach(cell -> walk(cell.blocks(), visit)));
			} else if (block instanceof EditableRegion region) {
				walk(region.blocks(), visit);
			} else if (block instanceof Panel panel) {
				walk(panel.blocks(), visit);
			} else if (block instanceof PeriodFigure figure) {
				figure.lanes().forEach(lane -> lane.bars().forEach(bar -> visit.accept(bar.bar())));
			}
		}
	}

	/**
	 * Visits every line of inlines of some blocks, captions, markers' texts and notes included.
	 *
	 * @param blocks the blocks
	 * @param visit called for each line
	 */
	public static void walkLines(List<? extends Block> blocks, Consumer<List<Inline>> visit) {
		walk(blocks, block -> {
			if (block instanceof Heading heading) {
				visit.accept(heading.text());
			} else if (block instanceof Paragraph paragraph) {
				visit.accept(paragraph.text());
			} else if (block instanceof ListBlock list) {
				list.items().forEach(item -> visit.accept(item.text()));
			} else if (block instanceof NoteList notes) {
				notes.notes().forEach(note -> visit.accept(note.text()));
			} else if (block instanceof ScheduleBar bar) {
				visit.accept(bar.label());
			} else if (block instanceof Figure figure) {
				visit.accept(figure.notes());
			}
			Caption caption = captionOf(block);
			if (caption != null) {
				visit.accept(caption.text());
			}
		});
	}

	/**
	 * The caption of a block.
	 *
	 * @param block any block
	 * @return its caption, or {@code null} if it has none
	 */
	public static Caption captionOf(Block block) {
		if (block instanceof Table table) {
			return table.caption();
		} else if (block instanceof Figure figure) {
			return figure.caption();
		} else if (block instanceof Chart chart) {
			return chart.caption();
		} else if (block instanceof PeriodFigure figure) {
			return figure.caption();
		}
		return null;
	}
}
