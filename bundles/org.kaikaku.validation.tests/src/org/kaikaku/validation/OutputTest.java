package org.kaikaku.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.samples.Samples;
import org.kaikaku.validation.output.CheckedFile;
import org.kaikaku.validation.output.FindingsFormat;
import org.kaikaku.validation.output.SourceLines;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class OutputTest {
	private final Validator validator = new Validator(BuiltInRules.all());

	private String write(FindingsFormat format, Municipality file, Locale locale) throws IOException {
		Map<String, Integer> lines;
		try (InputStreamReader in = new InputStreamReader(Samples.open(Samples.TORIDE_2020), StandardCharsets.UTF_8)) {
			lines = SourceLines.read(in);
		}
		StringWriter out = new StringWriter();
		format.write(List.of(new CheckedFile("計画/プラン 2020.reformplan", validator.validate(file), lines)), validator.rules(), locale, out);
		return out.toString();
	}

	@Test
	void textNamesFilePlaceAndFindingAndCounts() throws IOException {
		String text = write(FindingsFormat.TEXT, RealPlan.read(), Locale.JAPANESE);
		assertTrue(text.startsWith("計画/プラン 2020.reformplan\n"), text);
		assertTrue(text.contains("  とりで行政経営改革プラン2020 › ① 行政サービスの効率化と質の向上 › 3 事務事業の改革改善\n    警告: "), text);
		assertTrue(text.endsWith("エラー 0 件、警告 10 件、情報 15 件\n"), text);
		assertTrue(write(FindingsFormat.TEXT, RealPlan.read(), Locale.ENGLISH).endsWith("0 errors, 10 warnings, 15 items of information\n"));
	}

	@Test
	void jsonHasTheKeysOfTheContract() throws IOException {
		JsonArray findings = JsonParser.parseString(write(FindingsFormat.JSON, RealPlan.read(), Locale.JAPANESE)).getAsJsonObject()
				.getAsJsonArray("findings");
		assertEquals(25, findings.size());
		for (JsonElement finding : findings)
			assertEquals(Set.of("rule", "severity", "category", "file", "element", "path", "message"), finding.getAsJsonObject().keySet());
		JsonObject first = findings.get(0).getAsJsonObject();
		assertEquals("information", first.get("severity").getAsString());
		assertEquals("text", first.get("category").getAsString());
	}

	@Test
	void sarifDescribesEveryRuleAndPlacesEveryResult() throws IOException {
		Municipality file = RealPlan.read();
		Finding accepted = validator.validate(file).findings().get(0);
		Acceptance.accept(accepted, "原文のまま", null, null, Locale.JAPANESE).execute();
		JsonObject log = JsonParser.parseString(write(FindingsFormat.SARIF, file, Locale.JAPANESE)).getAsJsonObject();
		assertEquals("2.1.0", log.get("version").getAsString());
		JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
		JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
		assertEquals(validator.rules().size(), rules.size());
		JsonArray results = run.getAsJsonArray("results");
		assertEquals(25, results.size());
		int suppressed = 0;
		for (JsonElement element : results) {
			JsonObject result = element.getAsJsonObject();
			assertEquals(result.get("ruleId"), rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id"));
			assertTrue(Set.of("error", "warning", "note").contains(result.get("level").getAsString()));
			JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
			assertEquals("%E8%A8%88%E7%94%BB/%E3%83%97%E3%83%A9%E3%83%B3%202020.reformplan",
					place.getAsJsonObject("artifactLocation").get("uri").getAsString());
			assertTrue(place.getAsJsonObject("region").get("startLine").getAsInt() > 1);
			suppressed += result.has("suppressions") ? 1 : 0;
		}
		assertEquals(1, suppressed);
	}

	@ParameterizedTest
	@EnumSource(FindingsFormat.class)
	void aFormatIsFoundByItsName(FindingsFormat format) {
		assertEquals(Optional.of(format), FindingsFormat.of(format.key()));
		assertEquals(Optional.empty(), FindingsFormat.of(format.key() + "x"));
	}
}
