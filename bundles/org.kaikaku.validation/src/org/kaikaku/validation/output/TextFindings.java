package org.kaikaku.validation.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.kaikaku.core.text.Texts;
import org.kaikaku.validation.ElementLabels;
import org.kaikaku.validation.Finding;
import org.kaikaku.validation.Severity;

/** Findings as lines for people: where, then what, then the rule. */
final class TextFindings {
	private final Texts texts;
	private final Locale locale;
	private final Writer out;

	TextFindings(Locale locale, Writer out) {
		texts = Texts.of(Severity.class, locale);
		this.locale = texts.locale();
		this.out = out;
	}

	void write(List<CheckedFile> files) throws IOException {
		long[] counts = new long[Severity.values().length];
		long accepted = 0;
		for (CheckedFile file : files) {
			line(file.name());
			String path = null;
			for (Finding finding : file.result().findings()) {
				String here = ElementLabels.path(finding.element(), locale);
				if (!here.equals(path))
					line("  " + here);
				path = here;
				counts[finding.severity().ordinal()]++;
				line("    " + texts.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT)) + ": "
						+ finding.message().text(locale) + " [" + finding.rule().id() + "]");
			}
			if (file.result().findings().isEmpty())
				line("  " + texts.text("clean"));
			accepted += file.result().accepted().size();
		}
		String summary = texts.text("summary", counts[0], counts[1], counts[2]);
		line(accepted == 0 ? summary : summary + texts.text("summary.accepted", accepted));
		out.flush();
	}

	private void line(String text) throws IOException {
		out.write(text);
		out.write('\n');
	}
}
