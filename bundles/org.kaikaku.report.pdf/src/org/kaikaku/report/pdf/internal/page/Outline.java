package org.kaikaku.report.pdf.internal.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks: one for each heading, nested by level. */
public final class Outline {

	private record Entry(int level, String title, PDPageXYZDestination place) {
	}

	private record Open(int level, PDOutlineNode node) {
	}

	/** By section, because the contents list is painted last and yet stands first. */
	private final Map<Integer, List<Entry>> sections = new TreeMap<>();

	/** Adds a bookmark after those of the same section added before. */
	public void add(int section, int level, String title, PageCanvas page, double top) {
		sections.computeIfAbsent(section, key -> new ArrayList<>())
				.add(new Entry(level, title, PdfReport.destination(page, top)));
	}

	boolean isEmpty() {
		return sections.isEmpty();
	}

	PDDocumentOutline build() {
		PDDocumentOutline outline = new PDDocumentOutline();
		Deque<Open> path = new ArrayDeque<>();
		path.push(new Open(0, outline));
		for (List<Entry> entries : sections.values()) {
			for (Entry entry : entries) {
				while (path.peek().level() >= entry.level()) {
					path.pop();
				}
				PDOutlineItem item = new PDOutlineItem();
				item.setTitle(entry.title());
				item.setDestination(entry.place());
				path.peek().node().addLast(item);
				path.push(new Open(entry.level(), item));
			}
		}
		return outline;
	}
}
