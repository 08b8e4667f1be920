package org.kaikaku.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.samples.Samples;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ValidateAndMergeTest {
	private static final String NAME = "name=\"人材の育成と活用\"";
	private static final String OTHER_NAME = "name=\"窓口サービスの向上\"";

	@TempDir
	Path folder;
	private Path plan;
	private Path ours;
	private Path theirs;
	private Path out;

	@BeforeEach
	void copySamples() throws IOException {
		plan = Samples.copyTo(folder).get(0);
		ours = folder.resolve("ours.reformplan");
		theirs = folder.resolve("theirs.reformplan");
		out = folder.resolve("out.reformplan");
	}

	private void write(Path file, String from, String to) throws IOException {
		String text = Files.readString(plan);
		assertTrue(text.contains(from), from);
		Files.writeString(file, text.replace(from, to));
	}

	private Run merge() {
		return Run.of(Services.rules(), "merge", plan.toString(), ours.toString(), theirs.toString(), "--to", out.toString());
	}

	@Test
	void theRealPlanHasNoError() {
		Run run = Run.of(Services.rules(), "validate", plan.toString(), folder.resolve(Samples.TORIDE_2016).toString());
		assertEquals(0, run.exitCode(), run.out());
		assertEquals("", run.err());
	}

	@Test
	void jsonNamesRuleSeverityElementAndPlace() {
		Run run = Run.of(Services.rules(), "validate", plan.toString(), "--format", "json", "--fail-on", "never");
		JsonObject first = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("findings").get(0).getAsJsonObject();
		for (String key : new String[] { "rule", "severity", "category", "file", "element", "path", "message" })
			assertFalse(first.get(key).getAsString().isEmpty(), key);
		assertEquals(0, run.exitCode());
	}

	@Test
	void theThresholdDecidesTheExitCode() {
		assertEquals(1, Run.of(Services.rules(), "validate", plan.toString(), "--fail-on", "warning").exitCode());
		assertEquals(2, Run.of(Services.rules(), "validate", plan.toString(), "--fail-on", "sometimes").exitCode());
	}

	@Test
	void changesOfBothSidesThatDoNotMeetAreBothTaken() throws IOException {
		write(ours, NAME, "name=\"人材の確保と育成\"");
		write(theirs, OTHER_NAME, "name=\"窓口の改善\"");
		assertEquals(0, merge().exitCode());
		String merged = Files.readString(out);
		assertTrue(merged.contains("name=\"人材の確保と育成\"") && merged.contains("name=\"窓口の改善\""));
	}

	@Test
	void aConflictIsListedRecordedAndExitsWithOne() throws IOException {
		write(ours, NAME, "name=\"人材の確保\"");
		write(theirs, NAME, "name=\"人材の活用\"");
		Run run = merge();
		assertEquals(1, run.exitCode());
		assertTrue(run.out().contains("人材の確保") && run.out().contains("人材の活用"), run.out());
		assertEquals(0, Run.of("export", out.toString(), "--to", folder.resolve("o.json").toString()).exitCode());
	}

	@Test
	void theResultMayReplaceOneSideAsGitWantsIt() throws IOException {
		write(ours, NAME, "name=\"人材の確保\"");
		Files.copy(plan, theirs);
		assertEquals(0, Run.of(Services.rules(), "merge", plan.toString(), ours.toString(), theirs.toString(), "--to", ours.toString()).exitCode());
		assertTrue(Files.readString(ours).contains("人材の確保"));
	}
}
