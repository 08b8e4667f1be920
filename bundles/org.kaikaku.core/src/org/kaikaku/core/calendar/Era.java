package org.kaikaku.core.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The eras (元号) since 1868, in order of time, each with the day it began by the Gregorian calendar. */
public enum Era {
	/** 明治, from 25 January 1868 as counted afterwards. */
	MEIJI("明治", 'M', "Meiji", LocalDate.of(1868, 1, 25)),
	/** 大正. */
	TAISHO("大正", 'T', "Taishō", LocalDate.of(1912, 7, 30)),
	/** 昭和. */
	SHOWA("昭和", 'S', "Shōwa", LocalDate.of(1926, 12, 25)),
	/** 平成. */
	HEISEI("平成", 'H', "Heisei", LocalDate.of(1989, 1, 8)),
	/** 令和. */
	REIWA("令和", 'R', "Reiwa", LocalDate.of(2019, 5, 1));

	private final String kanji;
	private final char letter;
	private final String romanised;
	private final LocalDate firstDay;

	Era(String kanji, char letter, String romanised, LocalDate firstDay) {
		this.kanji = kanji;
		this.letter = letter;
		this.romanised = romanised;
		this.firstDay = firstDay;
	}

	/** Its name, such as 令和. */
	public String kanji() {
		return kanji;
	}

	/** The letter that stands for it on forms, such as R. */
	public char letter() {
		return letter;
	}

	/** Its name in Latin letters. */
	public String romanised() {
		return romanised;
	}

	/** The day on which it began. */
	public LocalDate firstDay() {
		return firstDay;
	}

	/** The number of a calendar year in this era: 2019 is 令和 1. */
	public int yearOf(int calendarYear) {
		return calendarYear - firstDay.getYear() + 1;
	}

	/** The calendar year of a year of this era, counted from 1. */
	public int calendarYear(int yearOfEra) {
		return firstDay.getYear() + yearOfEra - 1;
	}

	/** The era of a day; empty before 1868. */
	public static Optional<Era> of(LocalDate day) {
		Era found = null;
		for (Era era : values())
			if (!day.isBefore(era.firstDay))
				found = era;
		return Optional.ofNullable(found);
	}
}
