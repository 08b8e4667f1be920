package org.kaikaku.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.samples.Samples;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class NextPlanCommandTest {
	private static final String HEADING = "項目,扱い,名称,理由\n";

	@TempDir
	Path folder;
	private Path plan;
	private Path draft;
	private Path choices;

	@BeforeEach
	void copySamples() throws IOException {
		plan = Samples.copyTo(folder).get(0);
		draft = folder.resolve("next.reformplan");
		choices = folder.resolve("choices.csv");
	}

	private Run draft(String... more) {
		String[] line = new String[6 + more.length];
		System.arraycopy(new String[] { "next-plan", plan.toString(), "--years", "2025-2029", "--to", draft.toString() }, 0, line, 0, 6);
		System.arraycopy(more, 0, line, 6, more.length);
		return Run.of(line);
	}

	private JsonObject exported() throws IOException {
		Path out = folder.resolve("next.json");
		assertEquals(new Run(0, "", ""), Run.of("export", draft.toString(), "--to", out.toString()));
		return JsonParser.parseString(Files.readString(out)).getAsJsonObject();
	}

	@Test
	void allItemsGoOnWithoutResultsUnlessSomethingElseIsSaid() throws IOException {
		assertEquals(0, draft().exitCode());
		JsonObject json = exported();
		assertEquals("[2025,2026,2027,2028,2029]", json.getAsJsonObject("plan").get("years").toString());
		assertEquals("とりで行政経営改革プラン2020", json.getAsJsonObject("plan").get("predecessor").getAsString());
		JsonArray items = json.getAsJsonArray("items");
		assertEquals(17, items.size());
		items.forEach(i -> assertEquals("{}", i.getAsJsonObject().get("years").toString()));
	}

	@Test
	void aTableSaysWhatBecomesOfTheItemsAndWhy() throws IOException {
		Files.writeString(choices, "\uFEFF" + HEADING + "9,廃止,,適正な水準に達したため\n15+16,統合,大学・企業等との連携,窓口を一つにするため\n2,分割,窓口の改善／オンライン手続,対象が異なるため\n");
		Run run = draft("--choices", choices.toString());
		assertEquals(0, run.exitCode(), run.err());
		assertEquals(16, exported().getAsJsonArray("items").size());
		String text = Files.readString(draft);
		assertTrue(text.contains("適正な水準に達したため") && text.contains("大学・企業等との連携") && text.contains("オンライン手続"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "99,廃止,,理由\n", "9,たぶん,,理由\n", "9,廃止,,\n", "9,統合,新しい名称,理由\n", "9,廃止,,理由\n9,継続,,\n" })
	void aWrongTableIsOneClearLineAndNothingIsWritten(String rows) throws IOException {
		Files.writeString(choices, HEADING + rows);
		Run run = draft("--choices", choices.toString());
		assertEquals(2, run.exitCode());
		assertEquals(1, run.err().lines().count(), run.err());
		assertTrue(Files.notExists(draft));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025", "2029-2025", "来年-再来年" })
	void yearsThatAreNoneAreRefused(String years) {
		Run run = Run.of("next-plan", plan.toString(), "--years", years, "--to", draft.toString());
		assertEquals(2, run.exitCode());
		assertEquals(1, run.err().lines().count(), run.err());
	}

	@Test
	void aDraftNeverReplacesAPlan() throws IOException {
		Files.copy(plan, draft);
		assertEquals(2, draft().exitCode());
		assertEquals(Files.readString(plan), Files.readString(draft));
	}
}
