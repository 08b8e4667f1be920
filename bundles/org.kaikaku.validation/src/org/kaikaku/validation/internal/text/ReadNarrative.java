package org.kaikaku.validation.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.kaikaku.model.reformplan.Narrative;

/**
 * A narrative with its text and the numbers in it, read once for all rules.
 *
 * @param narrative the narrative
 * @param text      its text, see {@link org.kaikaku.core.plan.NarrativeText}
 * @param flags     what the text has, see {@link TextFlags}
 * @param numbers   the numbers in the text, in its order
 */
public record ReadNarrative(Narrative narrative, String text, int flags, List<NumberMention> numbers) {
	/** Whether the text has any of some flags. */
	public boolean has(int any) {
		return (flags & any) != 0;
	}

	/** A sentence, without what follows its full stop, and the numbers in it with places counted from its start. */
	public record Sentence(String text, List<NumberMention> numbers) {
	}

	/** Its sentences that have at least so many numbers. */
	public List<Sentence> sentences(int fewestNumbers) {
		if (numbers.size() < fewestNumbers)
			return List.of();
		ArrayList<Sentence> found = new ArrayList<>();
		int next = 0;
		for (int start = 0; start < text.length();) {
			int stop = end(start);
			ArrayList<NumberMention> within = new ArrayList<>();
			for (; next < numbers.size() && numbers.get(next).start() < stop; next++)
				within.add(numbers.get(next).shifted(-start));
			if (within.size() >= fewestNumbers)
				found.add(new Sentence(text.substring(start, stop), within));
			start = stop;
		}
		return found;
	}

	private int end(int start) {
		for (int i = start; i < text.length(); i++)
			if (text.charAt(i) == '。' || text.charAt(i) == '\n')
				return i + 1;
		return text.length();
	}
}
