package org.kaikaku.report.internal.build;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.Entry;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.Theme;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.internal.build.text.HeadingNumbers;
import org.kaikaku.report.internal.build.text.Narratives;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.text.Pictures;
import org.kaikaku.report.internal.build.words.FieldTexts;

/** The themes of all levels, each with what the plan says about it. */
final class ThemeDescriptions {

	private static final int DEEPEST = 6;

	private final Build build;
	private final Narratives narratives = new Narratives(new Pictures(), place -> List.of());

	ThemeDescriptions(Build build) {
		this.build = build;
	}

	/** The blocks; the topmost themes have headings of the given level. */
	List<Block> blocks(int level) {
		return blocks(build.plan().getEntries(), level);
	}

	/** What the plan says about one theme, and its notes; nothing when that was said before. */
	List<Block> unsaid(Theme theme) {
		return build.anchors().say(theme) ? texts(theme) : List.of();
	}

	private List<Block> texts(Theme theme) {
		List<Block> blocks = new ArrayList<>();
		NoteScope notes = new NoteScope(build.anchors(), theme.getNotes());
		for (FieldText text : FieldTexts.ordered(theme.getTexts(), build.plan())) {
			blocks.addAll(narratives.blocks(text, notes,
					Narratives.Setting.running(FieldTexts.region(text), FieldTexts.label(text, build))));
		}
		notes.printed(theme.getId()).ifPresent(blocks::add);
		return blocks;
	}

	/** A text can be edited at one place only. */
	private static List<Block> withoutRegion(Block block) {
		return block instanceof EditableRegion region ? region.blocks() : List.of(block);
	}

	private List<Block> blocks(List<Entry> entries, int level) {
		List<Block> blocks = new ArrayList<>();
		for (Entry entry : entries) {
			if (entry instanceof Theme theme) {
				boolean first = build.anchors().say(theme);
				blocks.add(new Heading(theme.getId(), Math.min(level, DEEPEST), HeadingNumbers.of(theme.getNumber()),
						Inlines.of(theme.getName() == null ? "" : theme.getName()), build.anchors().name("about", theme), false));
				texts(theme).forEach(b -> blocks.addAll(first ? List.of(b) : withoutRegion(b)));
				blocks.addAll(blocks(theme.getEntries(), level + 1));
			}
		}
		return blocks;
	}
}
