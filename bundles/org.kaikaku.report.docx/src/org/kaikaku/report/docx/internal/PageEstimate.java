package org.kaikaku.report.docx.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.PageBreak;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.Table;

/** The pages on which headings are going to stand, for the contents list as it is before Word fills it anew. */
final class PageEstimate {

	private final Map<String, Integer> pages = new HashMap<>();
	private final Geometry portrait;
	private int page;
	private int used;
	private Geometry geometry;
	private BlockHeights heights;
	private boolean numbered;

	private PageEstimate(Geometry portrait) {
		this.portrait = portrait;
	}

	/** Lays out a document roughly. */
	static PageEstimate of(ReportDocument document, Geometry portrait) {
		PageEstimate estimate = new PageEstimate(portrait);
		document.sections().forEach(estimate::section);
		return estimate;
	}

	/** The number of the page a heading stands on. */
	String pageOf(Heading heading) {
		return Integer.toString(pages.getOrDefault(heading.anchor(), 1));
	}

	private void section(PageSection section) {
		boolean bare = section.kind() == PageKind.COVER || section.kind() == PageKind.FRONT;
		if (!bare && !numbered) {
			numbered = true;
			page = 0;
		}
		geometry = section.kind().isLandscape() ? portrait.turned() : portrait;
		heights = new BlockHeights(geometry.textWidth(), geometry.pitch(), false);
		newPage();
		for (int i = 0; i < section.blocks().size(); i++) {
			place(section.blocks(), i);
		}
	}

	private void newPage() {
		page++;
		used = 0;
	}

	private int left() {
		return geometry.textHeight() - used;
	}

	private void place(List<Block> blocks, int i) {
		Block block = blocks.get(i);
		if (block instanceof PageBreak) {
			newPage();
			return;
		}
		boolean kept = block instanceof Heading || block instanceof Table;
		int together = kept ? together(blocks, i) : 0;
		if (together > left() && used > 0 && together <= geometry.textHeight()) {
			newPage();
		}
		if (block instanceof Heading heading) {
			pages.put(heading.anchor(), page);
			used += heights.visit(heading);
		} else if (block instanceof Table table) {
			table(table, TableBreaks.isLabel(block, next(blocks, i)));
		} else {
			flow(block);
		}
	}

	private static Block next(List<Block> blocks, int i) {
		return i + 1 < blocks.size() ? blocks.get(i + 1) : null;
	}

	/** The height, from a block on, that must stand on one page: a heading with the beginning of what follows. */
	private int together(List<Block> blocks, int i) {
		if (i >= blocks.size()) {
			return 0;
		}
		Block block = blocks.get(i);
		if (block instanceof Heading heading) {
			return heights.visit(heading) + together(blocks, i + 1);
		} else if (block instanceof Table table) {
			int[] rows = heights.rows(table);
			boolean label = TableBreaks.isLabel(block, next(blocks, i));
			TableBreaks breaks = TableBreaks.of(table, rows, geometry.textHeight(), label);
			int beginning = heights.above(table) + chain(rows, breaks, 0);
			return label ? beginning + BlockHeights.SPACER + together(blocks, i + 1) : beginning;
		}
		return Blocks.captionOf(block) == null ? heights.line() : block.accept(heights);
	}

	// Text goes on over the edge of the page line by line; what cannot be cut moves as a whole.
	private void flow(Block block) {
		int height = block.accept(heights);
		Blocks.walk(List.of(block), inner -> {
			if (inner instanceof Heading heading) {
				pages.put(heading.anchor(), page);
			}
		});
		boolean whole = Blocks.captionOf(block) != null;
		if (whole && height > left() && used > 0) {
			newPage();
		}
		advance(height);
	}

	private void advance(int height) {
		int rest = height;
		while (rest > left()) {
			rest -= Math.max(heights.line(), left() / heights.line() * heights.line());
			newPage();
		}
		used += Math.max(0, rest);
	}

	private void table(Table table, boolean label) {
		int[] rows = heights.rows(table);
		TableBreaks breaks = TableBreaks.of(table, rows, geometry.textHeight(), label);
		int header = 0;
		for (int r = 0; r < table.headerRows(); r++) {
			header += rows[r];
		}
		used += heights.above(table);
		for (int r = 0; r < rows.length; r++) {
			boolean fresh = r == 0 || !breaks.withNext()[r - 1];
			int needed = fresh ? chain(rows, breaks, r) : 0;
			boolean tooLittle = left() < 3 * BlockHeights.TABLE_LINE && rows[r] > left();
			if (needed > left() && needed <= geometry.textHeight() - header || tooLittle) {
				newPage();
				used += header;
			}
			table.rows().get(r).cells().forEach(cell -> Blocks.walk(cell.blocks(), inner -> {
				if (inner instanceof Heading heading) {
					pages.put(heading.anchor(), page);
				}
			}));
			int before = page;
			advance(rows[r]);
			if (page > before) {
				used += header;
			}
		}
		used += BlockHeights.SPACER;
	}

	/** The height of the rows from one on that must stand on one page; of a row that may break, its first lines. */
	private static int chain(int[] rows, TableBreaks breaks, int from) {
		int sum = 0;
		for (int r = from; r < rows.length; r++) {
			sum += breaks.whole()[r] ? rows[r] : Math.min(rows[r], 2 * BlockHeights.TABLE_LINE);
			if (!breaks.withNext()[r]) {
				break;
			}
		}
		return sum;
	}
}
