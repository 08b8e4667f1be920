package org.kaikaku.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kaikaku.model.reformplan.Block;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Paragraph;

/**
 * The editable regions of reports and the texts of the plan that they stand for. The element of a region is a narrative.
 * A region that holds all of it has a plain name, such as {@code progress}; where tables or figures divide a narrative,
 * each stretch between them has a region of its own, whose name ends with the indexes of its first and last block, from 0:
 * {@code progress.3-5}.
 */
public final class NarrativeRegions {

	private static final Pattern PART = Pattern.compile(".*\\.([0-9]{1,6})-([0-9]{1,6})");

	private NarrativeRegions() {
	}

	/**
	 * The name of the region for a stretch of blocks.
	 *
	 * @param name the name for the whole narrative
	 * @param first index of the first block
	 * @param last index of the last block
	 * @param size how many blocks the narrative has
	 */
	public static String name(String name, int first, int last, int size) {
		return first == 0 && last == size - 1 ? name : name + "." + first + "-" + last;
	}

	/**
	 * The blocks that a region stands for.
	 *
	 * @param narrative the element of the region, as it is in the plan now
	 * @param region the name of the region
	 * @return empty when the narrative no longer has these blocks
	 */
	public static Optional<List<Block>> blocks(Narrative narrative, String region) {
		Matcher part = PART.matcher(region);
		if (!part.matches()) {
			return Optional.of(List.copyOf(narrative.getBlocks()));
		}
		int first = Integer.parseInt(part.group(1));
		int last = Integer.parseInt(part.group(2));
		boolean there = first <= last && last < narrative.getBlocks().size();
		return there ? Optional.of(List.copyOf(narrative.getBlocks().subList(first, last + 1))) : Optional.empty();
	}

	/**
	 * The text of a region as a report prints it: a line for each paragraph and list entry, its mark before it.
	 *
	 * @param narrative the element of the region, as it is in the plan now
	 * @param region the name of the region
	 * @return empty when the narrative no longer has these blocks, or no longer text alone in their place
	 */
	public static Optional<String> text(Narrative narrative, String region) {
		Optional<List<Block>> blocks = blocks(narrative, region);
		if (blocks.isEmpty()) {
			return Optional.empty();
		}
		List<String> lines = new ArrayList<>();
		for (Block block : blocks.get()) {
			if (block instanceof Paragraph paragraph) {
				lines.add(orEmpty(paragraph.getText()));
			} else if (block instanceof ListEntry entry) {
				lines.add(orEmpty(entry.getMarker()) + orEmpty(entry.getText()));
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(String.join("\n", lines));
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
