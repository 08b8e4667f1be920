package org.kaikaku.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.diagram.elk.internal.FewestCrossings;
import org.kaikaku.samples.Samples;

class DiagramCommandTest {
	@TempDir
	Path folder;
	private String plan;

	@BeforeEach
	void copySamples() throws IOException {
		plan = Samples.copyTo(folder).get(0).toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "structure", "responsibility", "schedule", "lineage", "indicators" })
	void everyPictureIsWrittenInEveryFormat(String kind) throws IOException {
		Path svg = folder.resolve("a.svg");
		Path png = folder.resolve("a.PNG");
		Path pdf = folder.resolve("a.pdf");
		assertEquals(new Run(0, "", ""), Run.of("diagram", plan, "--kind", kind, "--to", svg.toString(), "--to", png.toString(),
				"--to", pdf.toString()));
		assertTrue(Files.readString(svg).contains("とりで行政経営改革プラン2020"));
		assertEquals((byte) 'P', Files.readAllBytes(png)[1]);
		assertEquals((byte) '%', Files.readAllBytes(pdf)[0]);
	}

	@Test
	void theWordsThatThePictureAddsMayBeEnglish() throws IOException {
		Path svg = folder.resolve("a.svg");
		assertEquals(0, Run.of("diagram", plan, "--kind", "lineage", "--to", svg.toString(), "--report-lang", "en").exitCode());
		assertTrue(Files.readString(svg).contains("Lineage unknown"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tree", "" })
	void anUnknownKindNamesTheKnownOnes(String kind) {
		Run run = Run.of("diagram", plan, "--kind", kind, "--to", folder.resolve("a.svg").toString());
		assertEquals(2, run.exitCode());
		assertTrue(run.err().contains("structure, responsibility, schedule, lineage, indicators"), run.err());
		assertFalse(Files.exists(folder.resolve("a.svg")));
	}

	@Test
	void theKindMustBeGiven() {
		Run run = Run.of("diagram", plan, "--to", folder.resolve("a.svg").toString());
		assertEquals(2, run.exitCode());
		assertTrue(run.err().contains("--kind"), run.err());
	}

	@Test
	void noFileIsWrittenWhenOneEndingIsUnknown() {
		Run run = Run.of("diagram", plan, "--kind", "structure", "--to", folder.resolve("a.svg").toString(), "--to",
				folder.resolve("a.gif").toString());
		assertEquals(2, run.exitCode());
		assertTrue(run.err().contains(".svg .png .pdf"), run.err());
		assertFalse(Files.exists(folder.resolve("a.svg")));
	}

	private Run arranged(String kind, String arrangement) {
		return Run.of(new Services(List.of(new FewestCrossings())), "diagram", plan, "--kind", kind, "--arrange", arrangement, "--to",
				folder.resolve(arrangement + ".svg").toString());
	}

	@Test
	void theOrderWithTheFewestCrossingsIsAnotherPictureOfTheSameBoxes() throws IOException {
		assertEquals(new Run(0, "", ""), arranged("responsibility", "plan"));
		assertEquals(new Run(0, "", ""), arranged("responsibility", "fewest-crossings"));
		assertEquals(0, Run.of("diagram", plan, "--kind", "responsibility", "--to", folder.resolve("none.svg").toString()).exitCode());
		String inOrder = Files.readString(folder.resolve("plan.svg"));
		String fewest = Files.readString(folder.resolve("fewest-crossings.svg"));
		assertEquals(inOrder, Files.readString(folder.resolve("none.svg")));
		assertTrue(inOrder.lastIndexOf("窓口サービスの向上") < inOrder.lastIndexOf("大学等との連携推進"));
		assertTrue(fewest.lastIndexOf("窓口サービスの向上") > fewest.lastIndexOf("大学等との連携推進"));
	}

	@Test
	void anUnknownArrangementNamesTheKnownOnes() {
		Run run = arranged("lineage", "random");
		assertEquals(2, run.exitCode());
		assertEquals(1, run.err().strip().lines().count(), run.err());
		assertTrue(run.err().contains("--arrange") && run.err().contains("plan, fewest-crossings"), run.err());
		assertFalse(Files.exists(folder.resolve("random.svg")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "structure", "schedule", "indicators" })
	void anArrangementThatDoesNotSuitThePictureNamesThoseThatItDoes(String kind) {
		Run run = arranged(kind, "fewest-crossings");
		assertEquals(2, run.exitCode());
		assertEquals(1, run.err().strip().lines().count(), run.err());
		assertTrue(run.err().contains("responsibility, lineage"), run.err());
	}
}
