package org.kaikaku.cli.internal;

import org.apache.commons.cli.Option;

/** Options that several commands have. */
final class CommonOptions {
	private CommonOptions() {
	}

	/** {@code --to OUT}, which may be given several times. */
	static Option to() {
		return withValue("to");
	}

	/** {@code --plan ID}, for files with several plans. */
	static Option plan() {
		return withValue("plan");
	}

	/** {@code --year 2020}. */
	static Option year() {
		return withValue("year");
	}

	/** {@code --report-lang ja|en}: the language of the words that a report adds to the plan's own. */
	static Option reportLanguage() {
		return withValue("report-lang");
	}

	/** An option with one value each time it is given. */
	static Option withValue(String name) {
		return Option.builder().longOpt(name).hasArg().get();
	}

	/** An option without a value. */
	static Option flag(String name) {
		return Option.builder().longOpt(name).get();
	}
}
