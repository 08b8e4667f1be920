package org.kaikaku.validation.output;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

import org.kaikaku.model.reformplan.AcceptedFinding;
import org.kaikaku.validation.ElementLabels;
import org.kaikaku.validation.Finding;
import org.kaikaku.validation.Rule;
import org.kaikaku.validation.Severity;

import com.google.gson.stream.JsonWriter;

/** Findings as SARIF 2.1.0 (OASIS Standard, 2020-03-27). */
final class SarifFindings {
	private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
	private final Locale locale;
	private final Writer out;
	private JsonWriter json;

	SarifFindings(Locale locale, Writer out) {
		this.locale = locale;
		this.out = out;
	}

	void write(List<CheckedFile> files, List<Rule> rules) throws IOException {
		json = new JsonWriter(out);
		json.setIndent("  ");
		json.beginObject();
		json.name("$schema").value(SCHEMA);
		json.name("version").value("2.1.0");
		json.name("runs").beginArray().beginObject();
		json.name("tool").beginObject().name("driver").beginObject();
		json.name("name").value("Kaikaku");
		json.name("language").value(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "ja");
		json.name("rules").beginArray();
		for (Rule rule : rules)
			writeRule(rule);
		json.endArray().endObject().endObject();
		json.name("columnKind").value("utf16CodeUnits");
		json.name("results").beginArray();
		for (CheckedFile file : files) {
			for (Finding finding : file.result().findings())
				writeResult(file, finding, rules);
			for (Finding finding : file.result().accepted())
				writeResult(file, finding, rules);
		}
		json.endArray().endObject().endArray().endObject().flush();
		out.write('\n');
		out.flush();
	}

	private void writeRule(Rule rule) throws IOException {
		json.beginObject();
		json.name("id").value(rule.id());
		text("shortDescription", rule.title(locale));
		text("fullDescription", rule.explanation(locale));
		json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
		json.name("properties").beginObject().name("category").value(rule.category().key()).endObject();
		json.endObject();
	}

	private void writeResult(CheckedFile file, Finding finding, List<Rule> rules) throws IOException {
		json.beginObject();
		json.name("ruleId").value(finding.rule().id());
		int index = indexOf(finding.rule(), rules);
		if (index >= 0)
			json.name("ruleIndex").value(index);
		json.name("level").value(level(finding.severity()));
		text("message", finding.message().text(locale));
		writeLocation(file, finding);
		json.name("partialFingerprints").beginObject().name("facts/v1").value(finding.fingerprint()).endObject();
		if (finding.acceptance().isPresent())
			writeSuppression(finding.acceptance().get());
		json.endObject();
	}

	private static int indexOf(Rule rule, List<Rule> rules) {
		for (int i = 0; i < rules.size(); i++)
			if (rules.get(i).id().equals(rule.id()))
				return i;
		return -1;
	}

	private void writeLocation(CheckedFile file, Finding finding) throws IOException {
		String id = ElementLabels.id(finding.element());
		json.name("locations").beginArray().beginObject();
		json.name("physicalLocation").beginObject();
		json.name("artifactLocation").beginObject().name("uri").value(uri(file.name())).endObject();
		Integer line = file.lines().get(id);
		if (line != null)
			json.name("region").beginObject().name("startLine").value(line).endObject();
		json.endObject();
		json.name("logicalLocations").beginArray().beginObject();
		json.name("name").value(ElementLabels.of(finding.element(), locale));
		json.name("fullyQualifiedName").value(ElementLabels.path(finding.element(), locale));
		json.name("kind").value("element");
		if (!id.isEmpty())
			json.name("properties").beginObject().name("id").value(id).endObject();
		json.endObject().endArray().endObject().endArray();
	}

	private void writeSuppression(AcceptedFinding accepted) throws IOException {
		json.name("suppressions").beginArray().beginObject();
		json.name("kind").value("external");
		json.name("status").value("accepted");
		if (accepted.getReason() != null)
			json.name("justification").value(accepted.getReason());
		json.endObject().endArray();
	}

	private void text(String name, String text) throws IOException {
		json.name(name).beginObject().name("text").value(text).endObject();
	}

	private static String level(Severity severity) {
		return switch (severity) {
		case ERROR -> "error";
		case WARNING -> "warning";
		case INFORMATION -> "note";
		};
	}

	/** A file name as a relative or absolute URI reference, characters outside ASCII and spaces escaped. */
	private static String uri(String fileName) {
		String path = fileName.replace('\\', '/');
		boolean drive = path.length() > 1 && path.charAt(1) == ':';
		boolean absolute = drive || path.startsWith("/");
		try {
			return new URI(absolute ? "file" : null, null, drive ? "/" + path : path, null).toASCIIString();
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(fileName, e);
		}
	}
}
