package org.kaikaku.samples.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.core.io.PlanFile;
import org.kaikaku.core.io.PlanFiles;
import org.kaikaku.samples.Samples;

class SampleFilesTest {
	@TempDir
	Path folder;

	@Test
	void copiesEverySampleUnderItsNameAndNothingElse() throws IOException {
		List<Path> files = Samples.copyTo(folder.resolve("new/demo"));
		assertEquals(Samples.names(), files.stream().map(file -> file.getFileName().toString()).toList());
		for (Path file : files)
			try (var in = Samples.open(file.getFileName().toString())) {
				assertArrayEquals(in.readAllBytes(), Files.readAllBytes(file));
			}
		try (Stream<Path> all = Files.list(folder.resolve("new/demo"))) {
			assertEquals(files.size(), all.count());
		}
	}

	@Test
	void leavesAFileThatIsThereAlreadyAsItIs() throws IOException {
		Path mine = Files.writeString(folder.resolve(Samples.TORIDE_2020), "変更中");
		List<Path> files = Samples.copyTo(folder);
		assertEquals("変更中", Files.readString(mine));
		assertTrue(Files.size(files.get(1)) > 1000);
	}

	@Test
	void refusesANameThatIsNoSample() {
		assertThrows(IllegalArgumentException.class, () -> Samples.url("other.reformplan"));
		assertThrows(IllegalArgumentException.class, () -> Samples.open("../META-INF/MANIFEST.MF"));
	}

	@Test
	void samplesAreWrittenInUnixLinesAndUtf8() throws IOException {
		for (String name : Samples.names())
			try (var in = Samples.open(name)) {
				String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), name);
				assertEquals(-1, text.indexOf('\r'), name);
				assertEquals(-1, text.indexOf('\uFFFD'), name);
			}
	}

	@Test
	void openingAndSavingASampleChangesNoByte() throws Exception {
		PlanFiles files = new PlanFiles(Locale.JAPANESE);
		for (Path path : Samples.copyTo(folder)) {
			PlanFile file = files.open(path);
			EcoreUtil.resolveAll(file.resource());
			assertEquals(List.of(), file.missingNeighbours());
			ByteArrayOutputStream saved = new ByteArrayOutputStream();
			files.write(file, saved);
			assertEquals(Files.readString(path), saved.toString(StandardCharsets.UTF_8));
		}
	}
}
