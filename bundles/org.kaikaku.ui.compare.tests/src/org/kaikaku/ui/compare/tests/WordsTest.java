package org.kaikaku.ui.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.kaikaku.compare.ComparisonMode;
import org.kaikaku.compare.ComparisonRow.Outcome;
import org.kaikaku.compare.Said;
import org.kaikaku.compare.merge.ConflictDecision.Choice;
import org.kaikaku.core.text.Texts;
import org.kaikaku.ui.compare.internal.Words;
import org.kaikaku.ui.compare.internal.editor.LineFilter;

/** The words of both languages. */
class WordsTest {
	private final Texts japanese = Texts.of(Words.class, Locale.JAPANESE);
	private final Texts english = Texts.of(Words.class, Locale.ENGLISH);

	@Test
	void bothLanguagesHaveTheSameWords() {
		assertEquals(new TreeSet<>(japanese.keys()), new TreeSet<>(english.keys()));
		for (String key : english.keys())
			assertFalse(english.text(key).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA), key);
	}

	@Test
	void everyChoiceOfTheModelHasAWord() {
		for (Texts texts : new Texts[] { japanese, english }) {
			for (Outcome outcome : Outcome.values())
				assertFalse(texts.text("outcome." + outcome).isBlank() || texts.text("sign." + outcome).isBlank());
			for (Said.State state : Said.State.values())
				assertFalse(texts.text("said." + state).isBlank());
			for (ComparisonMode mode : ComparisonMode.values())
				assertFalse(texts.text("mode." + mode).isBlank());
			for (Choice choice : Choice.values())
				assertFalse(texts.text("conflict.side." + choice).isBlank() || texts.text("conflict.take." + choice).isBlank());
			for (LineFilter.Content content : LineFilter.Content.values())
				assertFalse(texts.text("content." + content).isBlank());
		}
	}
}
