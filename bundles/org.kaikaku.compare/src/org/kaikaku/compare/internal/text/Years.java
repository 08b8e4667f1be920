package org.kaikaku.compare.internal.text;

import java.util.Locale;

import org.kaikaku.core.calendar.YearFormat;

/** How years are written in the language of a comparison: in eras for Japanese readers. */
public final class Years {
	private Years() {
	}

	/** The usual way in a language. */
	public static YearFormat of(Locale language) {
		return new YearFormat(YearFormat.DEFAULT.eraStyle(), YearFormat.DEFAULT.digitStyle(), language);
	}
}
