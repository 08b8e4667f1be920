package org.kaikaku.compare.merge;

import java.util.Locale;
import java.util.Objects;

import org.kaikaku.compare.internal.text.Messages;
import org.kaikaku.core.text.Texts;

/**
 * What the two sides of a merge are called when people are told who did what, such as the names of persons or branches.
 *
 * @param ours   never null
 * @param theirs never null
 */
public record SideNames(String ours, String theirs) {
	public SideNames {
		Objects.requireNonNull(ours);
		Objects.requireNonNull(theirs);
	}

	/** The usual names in a language. */
	public static SideNames usual(Locale locale) {
		Texts texts = Messages.of(locale);
		return new SideNames(texts.text("merge.side.ours"), texts.text("merge.side.theirs"));
	}
}
