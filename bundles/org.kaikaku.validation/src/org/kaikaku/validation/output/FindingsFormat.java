package org.kaikaku.validation.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.kaikaku.validation.Rule;

/** Forms in which findings are written. Findings that a person has accepted are left out of all but SARIF, which says so. */
public enum FindingsFormat {
	/** For people: a line for each finding, grouped by file, and a summary. */
	TEXT {
		@Override
		public void write(List<CheckedFile> files, List<Rule> rules, Locale locale, Writer out) throws IOException {
			new TextFindings(locale, out).write(files);
		}
	},
	/**
	 * For programs: {@code {"findings":[{"rule","severity","category","file","element","path","message"}]}} where severity is
	 * error, warning or information.
	 */
	JSON {
		@Override
		public void write(List<CheckedFile> files, List<Rule> rules, Locale locale, Writer out) throws IOException {
			new JsonFindings(locale, out).write(files);
		}
	},
	/** Static Analysis Results Interchange Format 2.1.0, with all rules described and accepted findings as suppressed. */
	SARIF {
		@Override
		public void write(List<CheckedFile> files, List<Rule> rules, Locale locale, Writer out) throws IOException {
			new SarifFindings(locale, out).write(files, rules);
		}
	};

	/** The format of a name such as {@code text}, {@code json} or {@code sarif}; empty for any other. */
	public static Optional<FindingsFormat> of(String name) {
		return Stream.of(values()).filter(f -> f.key().equals(name)).findFirst();
	}

	/** The name on the command line. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Writes findings. The writer is flushed and not closed.
	 *
	 * @param files  in the order to be written
	 * @param rules  the rules that ran, see {@link org.kaikaku.validation.Validator#rules()}
	 * @param locale language of the messages: English, or Japanese for any other
	 */
	public abstract void write(List<CheckedFile> files, List<Rule> rules, Locale locale, Writer out) throws IOException;
}
