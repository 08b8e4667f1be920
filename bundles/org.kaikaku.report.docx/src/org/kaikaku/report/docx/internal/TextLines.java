package org.kaikaku.report.docx.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Text as lines: one for each paragraph; a row of a table is one line with its cells parted by tabs. */
final class TextLines {

	private final Deque<StringBuilder> texts = new ArrayDeque<>();
	private final Deque<List<String>> rows = new ArrayDeque<>();

	TextLines() {
		clear();
	}

	/** Begins anew. */
	void clear() {
		texts.clear();
		rows.clear();
		texts.push(new StringBuilder());
	}

	void text(String letters) {
		texts.peek().append(letters);
	}

	void paragraphEnd() {
		texts.peek().append('\n');
	}

	void tableStart() {
		rows.push(new ArrayList<>());
	}

	// A region around a whole cell begins inside a row that is not its own.
	void cellStart() {
		if (!rows.isEmpty()) {
			texts.push(new StringBuilder());
		}
	}

	void cellEnd() {
		if (!rows.isEmpty() && texts.size() > 1) {
			rows.peek().add(texts.pop().toString().stripTrailing());
		}
	}

	void rowEnd() {
		if (!rows.isEmpty()) {
			texts.peek().append(String.join("\t", rows.peek())).append('\n');
			rows.peek().clear();
		}
	}

	void tableEnd() {
		if (!rows.isEmpty()) {
			rows.pop();
		}
	}

	/** The lines so far, without what nobody typed. */
	String text() {
		return RegionText.normalise(texts.peekLast().toString());
	}
}
