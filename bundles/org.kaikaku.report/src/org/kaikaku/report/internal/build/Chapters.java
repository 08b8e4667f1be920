package org.kaikaku.report.internal.build;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.ComputedBlock;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.Section;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Heading;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.internal.build.text.HeadingNumbers;
import org.kaikaku.report.internal.build.text.Narratives;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.text.Pictures;

/** The chapters that people wrote, with what the report computes at the places they name. */
public final class Chapters {

	private static final int DEEPEST = 6;
	private static final int CONTENTS_LEVELS = 2;

	private final Build build;
	private final Computed computed;
	private final Pictures pictures = new Pictures();

	/** Chapters of a report. */
	public Chapters(Build build) {
		this.build = build;
		computed = new Computed(build);
	}

	/** Chapters on pages: one that is divided or holds something computed ends its page, short ones share a page. */
	public List<PageSection> pages(List<Section> chapters) {
		List<PageSection> pages = new ArrayList<>();
		List<Block> page = new ArrayList<>();
		for (Section chapter : chapters) {
			page.addAll(blocks(chapter, 1, List.of()));
			if (!chapter.getSections().isEmpty() || chapter.getBlocks().stream().anyMatch(ComputedBlock.class::isInstance)) {
				pages.add(new PageSection(chapter.getId(), PageKind.BODY, chapter.getTitle(), page));
				page = new ArrayList<>();
			}
		}
		if (!page.isEmpty()) {
			Section last = chapters.get(chapters.size() - 1);
			pages.add(new PageSection(last.getId(), PageKind.BODY, last.getTitle(), page));
		}
		return pages;
	}

	/**
	 * A section with all sections in it.
	 *
	 * @param level the level of its heading, from 1
	 * @param outer the notes of the sections around it
	 */
	private List<Block> blocks(Section section, int level, List<Note> outer) {
		List<Block> blocks = new ArrayList<>();
		if (section.getTitle() != null || section.getNumber() != null) {
			String title = section.getTitle() == null ? "" : section.getTitle();
			blocks.add(new Heading(section.getId(), Math.min(level, DEEPEST), HeadingNumbers.of(section.getNumber()),
					Inlines.of(title), build.anchors().name("section", section), level <= CONTENTS_LEVELS));
		}
		List<Note> reachable = new ArrayList<>(section.getNotes());
		reachable.addAll(outer);
		blocks.addAll(text(section, level, new NoteScope(build.anchors(), reachable)));
		section.getSections().forEach(s -> blocks.addAll(blocks(s, level + 1, reachable)));
		return blocks;
	}

	/** The text of a section, its notes below the last words that people wrote, then computed tables at its end. */
	private List<Block> text(Section section, int level, NoteScope notes) {
		Narratives narratives = new Narratives(pictures, place -> computed.of(place, level));
		String label = section.getTitle() == null ? build.title() : section.getTitle();
		Narratives.Setting setting = Narratives.Setting.running("text", label);
		int size = section.getBlocks().size();
		int end = size;
		while (end > 0 && section.getBlocks().get(end - 1) instanceof ComputedBlock) {
			end--;
		}
		List<Block> blocks = new ArrayList<>(narratives.blocks(section, 0, end, notes, setting));
		new NoteScope(build.anchors(), section.getNotes()).printed(section.getId()).ifPresent(blocks::add);
		blocks.addAll(narratives.blocks(section, end, size, notes, setting));
		return blocks;
	}
}
