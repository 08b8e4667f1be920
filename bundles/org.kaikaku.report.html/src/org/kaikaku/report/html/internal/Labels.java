package org.kaikaku.report.html.internal;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English words for the Japanese labels of a report: names of rows, columns and series. Texts of people are not touched. */
final class Labels {

	private static final Pattern ERA_YEAR = Pattern.compile("(平成|令和)([元0-9０-９]+)(?:[(（](\\d{4})[)）])?(年度)?(の取り組み|の取組)?");

	private final ResourceBundle words = ResourceBundle.getBundle("org.kaikaku.report.html.labels", Locale.ROOT,
			Labels.class.getClassLoader());

	/** The English label, or {@code null} if the words are no label that is known. */
	String english(String label) {
		String key = label.strip();
		Matcher year = ERA_YEAR.matcher(key);
		if (year.matches()) {
			String written = "FY" + gregorian(year.group(1), year.group(2));
			return year.group(5) == null ? written : "Work in " + written;
		}
		try {
			return key.isEmpty() ? null : words.getString(key);
		} catch (MissingResourceException e) {
			// Most words of a report are no labels.
			return null;
		}
	}

	private static int gregorian(String era, String number) {
		int before = era.equals("令和") ? 2018 : 1988;
		return before + (number.equals("元") ? 1 : Integer.parseInt(number));
	}
}
