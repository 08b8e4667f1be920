package org.kaikaku.ui.compare.internal.editor;

import java.util.List;

import org.kaikaku.compare.Comparison;

/**
 * The outcome of a comparison for the editor. Belongs to whoever has it: nobody else changes the plans in it.
 *
 * @param comparison the comparison, of copies of the plans
 * @param lines      what it says, in reading order
 */
public record Compared(Comparison comparison, List<Line> lines) {
	public Compared {
		lines = List.copyOf(lines);
	}
}
