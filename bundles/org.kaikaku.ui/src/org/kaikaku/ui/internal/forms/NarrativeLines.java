package org.kaikaku.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.kaikaku.core.io.ElementIds;
import org.kaikaku.model.edit.PlanEditingDomain;
import org.kaikaku.model.reformplan.Block;
import org.kaikaku.model.reformplan.ComputedBlock;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Narrative;
import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.model.reformplan.ReformplanFactory;
import org.kaikaku.model.reformplan.TextFigure;
import org.kaikaku.model.reformplan.TextTable;
import org.kaikaku.ui.internal.Words;

/**
 * A narrative as lines of text and back: a paragraph or an entry of a list on each line, depth of entries as full-width spaces
 * before the mark. Tables and pictures stand as a line in ［ ］ and are kept whole as long as their line is there.
 */
final class NarrativeLines {
	private static final Pattern ENTRY = Pattern
			.compile("(　*)([・●○◦■□◆◇▪–＊*]|[①-⑳㉑-㉟]|[（(][0-9０-９ア-ンｱ-ﾝa-zａ-ｚ]{1,2}[)）]|[0-9０-９]{1,2}[.．)）](?![0-9０-９]))(.*)", Pattern.DOTALL);

	private record Line(int level, String marker, String text) {
	}

	private NarrativeLines() {
	}

	/** The lines of a narrative. */
	static String write(Narrative narrative) {
		return String.join("\n", narrative.getBlocks().stream().map(NarrativeLines::line).toList());
	}

	private static String line(Block block) {
		if (block instanceof Paragraph p)
			return Objects.toString(p.getText(), "").replace("\n", " ");
		if (block instanceof ListEntry e)
			return "　".repeat(Math.max(0, e.getLevel())) + Objects.toString(e.getMarker(), "")
					+ Objects.toString(e.getText(), "").replace("\n", " ");
		if (block instanceof TextTable t)
			return Words.of("narrative.table", Objects.toString(t.getCaption(), ""), t.getRows().size());
		if (block instanceof TextFigure f)
			return Words.of("narrative.figure", Objects.toString(f.getCaption(), ""));
		if (block instanceof ComputedBlock c)
			return Words.of("narrative.computed", Objects.toString(c.getCaption(), ""));
		return "";
	}

	/** Fills an empty narrative. */
	static void fill(Narrative narrative, String text, EObject place) {
		for (String line : lines(text))
			narrative.getBlocks().add(block(parse(line), place));
		ElementIds.renew(narrative, place);
	}

	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
	}

	/** A command that makes a narrative say what a text says; blocks whose line stays are not touched. */
	static Command change(PlanEditingDomain domain, Narrative narrative, String text) {
		return new ChangeCommand(narrative) {
			@Override
			protected void doExecute() {
				apply(narrative, lines(text));
			}
		};
	}

	private static void apply(Narrative narrative, List<String> wanted) {
		List<Block> blocks = narrative.getBlocks();
		int head = 0;
		while (head < blocks.size() && head < wanted.size() && line(blocks.get(head)).equals(wanted.get(head)))
			head++;
		int tail = 0;
		while (tail < blocks.size() - head && tail < wanted.size() - head
				&& line(blocks.get(blocks.size() - 1 - tail)).equals(wanted.get(wanted.size() - 1 - tail)))
			tail++;
		List<Block> old = new ArrayList<>(blocks.subList(head, blocks.size() - tail));
		List<String> middle = wanted.subList(head, wanted.size() - tail);
		List<Block> result = new ArrayList<>();
		for (String line : middle)
			result.add(reuse(old, line));
		for (int i = 0; i < result.size(); i++)
			if (result.get(i) == null)
				result.set(i, rewritten(old, middle.get(i), narrative));
		blocks.removeAll(old);
		for (int i = 0; i < result.size(); i++) {
			int at = head + i;
			int now = blocks.indexOf(result.get(i));
			if (now < 0)
				blocks.add(at, result.get(i));
			else if (now != at)
				narrative.getBlocks().move(at, result.get(i));
		}
	}

	/** A block that says exactly this; taken out of those that are left. */
	private static Block reuse(List<Block> old, String line) {
		for (Block block : old)
			if (line(block).equals(line)) {
				old.remove(block);
				return block;
			}
		return null;
	}

	/** The first block of the fitting kind that is left, with a new text; else a new block. */
	private static Block rewritten(List<Block> old, String written, EObject place) {
		Line line = parse(written);
		for (Block block : old) {
			if (block instanceof ListEntry entry && line.marker() != null) {
				old.remove(block);
				if (entry.getLevel() != line.level())
					entry.setLevel(line.level());
				if (!Objects.equals(entry.getMarker(), line.marker()))
					entry.setMarker(line.marker());
				entry.setText(line.text());
				return entry;
			}
			// A paragraph that began like an entry before stays a paragraph.
			if (block instanceof Paragraph paragraph && (line.marker() == null || parse(line(block)).marker() != null)) {
				old.remove(block);
				paragraph.setText(written);
				return paragraph;
			}
		}
		return block(line, place);
	}

	private static Line parse(String line) {
		Matcher m = ENTRY.matcher(line);
		return m.matches() ? new Line(m.group(1).length(), m.group(2), m.group(3)) : new Line(0, null, line);
	}

	private static Block block(Line line, EObject place) {
		Block made;
		if (line.marker() == null) {
			Paragraph paragraph = ReformplanFactory.eINSTANCE.createParagraph();
			paragraph.setText(line.text());
			made = paragraph;
		} else {
			ListEntry entry = ReformplanFactory.eINSTANCE.createListEntry();
			if (line.level() > 0)
				entry.setLevel(line.level());
			entry.setMarker(line.marker());
			entry.setText(line.text());
			made = entry;
		}
		ElementIds.renew(made, place);
		return made;
	}
}
