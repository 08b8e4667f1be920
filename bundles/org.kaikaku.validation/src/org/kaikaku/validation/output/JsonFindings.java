package org.kaikaku.validation.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.kaikaku.validation.ElementLabels;
import org.kaikaku.validation.Finding;

import com.google.gson.stream.JsonWriter;

/** Findings as JSON. */
final class JsonFindings {
	private final Locale locale;
	private final Writer out;

	JsonFindings(Locale locale, Writer out) {
		this.locale = locale;
		this.out = out;
	}

	void write(List<CheckedFile> files) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.setIndent("  ");
		json.beginObject().name("findings").beginArray();
		for (CheckedFile file : files)
			for (Finding finding : file.result().findings())
				write(json, file, finding);
		json.endArray().endObject().flush();
		out.write('\n');
		out.flush();
	}

	private void write(JsonWriter json, CheckedFile file, Finding finding) throws IOException {
		json.beginObject();
		json.name("rule").value(finding.rule().id());
		json.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
		json.name("category").value(finding.rule().category().key());
		json.name("file").value(file.name());
		json.name("element").value(ElementLabels.id(finding.element()));
		json.name("path").value(ElementLabels.path(finding.element(), locale));
		json.name("message").value(finding.message().text(locale));
		json.endObject();
	}
}
