package org.kaikaku.report.internal.build.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.kaikaku.model.reformplan.Block;
import org.kaikaku.model.reformplan.ComputedBlock;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.ParagraphStyle;
import org.kaikaku.model.reformplan.TextFigure;
import org.kaikaku.model.reformplan.TextTable;
import org.kaikaku.report.build.NarrativeRegions;
import org.kaikaku.report.document.Align;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;

/**
 * Turns texts that people wrote into blocks of the report. The characters stay exactly as in the plan.
 *
 * <p>Text that a person can type stands in an {@link EditableRegion} whose element is the narrative; see
 * {@link NarrativeRegions} for its name.
 */
public final class Narratives {

	private static final int QUOTE_INDENT = 2;
	private static final String WIDE_BLANK = "　";

	private final Pictures pictures;
	private final Function<ComputedBlock, List<org.kaikaku.report.document.Block>> computed;

	/**
	 * A converter.
	 *
	 * @param pictures reads the pictures
	 * @param computed what stands at places for computed contents
	 */
	public Narratives(Pictures pictures,
			Function<ComputedBlock, List<org.kaikaku.report.document.Block>> computed) {
		this.pictures = pictures;
		this.computed = computed;
	}

	/** How a narrative is set and named. */
	public record Setting(String region, String label, int firstLineIndent) {

		/** Text in the cell of a sheet. */
		public static Setting cell(String region, String label) {
			return new Setting(region, label, 0);
		}

		/** Running text of a chapter. */
		public static Setting running(String region, String label) {
			return new Setting(region, label, 1);
		}
	}

	/** The blocks of a narrative; empty for {@code null}. */
	public List<org.kaikaku.report.document.Block> blocks(Narrative narrative, NoteScope notes, Setting setting) {
		return narrative == null ? List.of() : blocks(narrative, 0, narrative.getBlocks().size(), notes, setting);
	}

	/** Some of the blocks of a narrative, from an index to before another. */
	public List<org.kaikaku.report.document.Block> blocks(Narrative narrative, int from, int until, NoteScope notes,
			Setting setting) {
		List<org.kaikaku.report.document.Block> all = new ArrayList<>();
		List<Block> source = narrative.getBlocks();
		int i = from;
		while (i < until) {
			int start = i;
			while (i < until && isTyped(source.get(i))) {
				i++;
			}
			if (i > start) {
				String region = NarrativeRegions.name(setting.region(), start, i - 1, source.size());
				all.addAll(region(narrative, region, setting, typed(source.subList(start, i), notes, setting)));
			} else {
				all.addAll(other(source.get(i++), notes));
			}
		}
		return all;
	}

	private static boolean isTyped(Block block) {
		return block instanceof org.kaikaku.model.reformplan.Paragraph || block instanceof ListEntry;
	}

	private static List<org.kaikaku.report.document.Block> region(Narrative owner, String region, Setting setting,
			List<org.kaikaku.report.document.Block> blocks) {
		if (owner.getId() == null) {
			return blocks;
		}
		return List.of(new EditableRegion(owner.getId(), region, setting.label(), blocks));
	}

	private static List<org.kaikaku.report.document.Block> typed(List<Block> source, NoteScope notes, Setting setting) {
		List<org.kaikaku.report.document.Block> blocks = new ArrayList<>();
		List<ListEntry> entries = new ArrayList<>();
		for (Block block : source) {
			if (block instanceof ListEntry entry) {
				entries.add(entry);
				continue;
			}
			flush(entries, notes, blocks);
			blocks.add(paragraph((org.kaikaku.model.reformplan.Paragraph) block, notes, setting));
		}
		flush(entries, notes, blocks);
		return blocks;
	}

	private static void flush(List<ListEntry> entries, NoteScope notes,
			List<org.kaikaku.report.document.Block> blocks) {
		if (!entries.isEmpty()) {
			blocks.addAll(Lists.of(entries, notes));
			entries.clear();
		}
	}

	private static final Map<ParagraphStyle, ParagraphRole> ROLES = Map.of(ParagraphStyle.BODY, ParagraphRole.BODY,
			ParagraphStyle.QUOTE, ParagraphRole.BODY, ParagraphStyle.HEADING, ParagraphRole.RUN_IN_HEADING,
			ParagraphStyle.REMARK, ParagraphRole.REMARK);

	private static Paragraph paragraph(org.kaikaku.model.reformplan.Paragraph source, NoteScope notes, Setting setting) {
		ParagraphRole role = ROLES.get(source.getStyle());
		String text = source.getText() == null ? "" : source.getText();
		int indent = Math.max(0, source.getIndent()) + (source.getStyle() == ParagraphStyle.QUOTE ? QUOTE_INDENT : 0);
		int first = role == ParagraphRole.BODY && !text.startsWith(WIDE_BLANK) ? setting.firstLineIndent() : 0;
		Align align = role == ParagraphRole.BODY ? Align.JUSTIFIED : Align.START;
		return new Paragraph(source.getId(), role, indent, first, align, notes.line(text));
	}

	private List<org.kaikaku.report.document.Block> other(Block block, NoteScope notes) {
		if (block instanceof TextTable table) {
			return TextTables.of(table, notes);
		} else if (block instanceof TextFigure figure) {
			return List.of(pictures.of(figure, notes));
		} else if (block instanceof ComputedBlock place) {
			return computed.apply(place);
		}
		throw new IllegalStateException("a block that no report knows: " + block.eClass().getName());
	}
}
