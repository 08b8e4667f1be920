package org.kaikaku.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.diagram.layout.Point;
import org.kaikaku.diagram.positions.PositionFile;
import org.kaikaku.diagram.positions.Positions;

class PositionsTest {
	private static final Positions.Place STRUCTURE = new Positions.Place("計画\t1%09", DiagramKind.STRUCTURE);
	private static final Positions.Place LINEAGE = new Positions.Place("plan", DiagramKind.LINEAGE);
	@TempDir
	private Path folder;

	private static Positions some() {
		return Positions.NONE.with(STRUCTURE, Map.of("項目 1", new Point(12.34, -5), "a\nb%0A", new Point(1, 2))).with(LINEAGE,
				Map.of("before:x", new Point(0, 99)));
	}

	@Test
	void whatIsWrittenIsReadAgain() throws IOException {
		Path file = folder.resolve("city.reformdiagram");
		assertTrue(PositionFile.write(file, some()));
		Positions read = PositionFile.read(file);
		assertEquals(new Point(12.3, -5), read.of(STRUCTURE).get("項目 1"));
		assertEquals(new Point(1, 2), read.of(STRUCTURE).get("a\nb%0A"));
		assertEquals(Map.of("before:x", new Point(0, 99)), read.of(LINEAGE));
		assertTrue(PositionFile.write(file, read));
		assertEquals(read, PositionFile.read(file));
	}

	@Test
	void theSamePlacesGiveTheSameBytesInWhateverOrderTheyCame() throws IOException {
		PositionFile.write(folder.resolve("a"), some());
		Map<String, Point> reversed = new HashMap<>();
		reversed.put("a\nb%0A", new Point(1, 2));
		reversed.put("項目 1", new Point(12.34, -5));
		PositionFile.write(folder.resolve("b"), Positions.NONE.with(LINEAGE, Map.of("before:x", new Point(0, 99))).with(STRUCTURE, reversed));
		assertEquals(-1, Files.mismatch(folder.resolve("a"), folder.resolve("b")));
	}

	@Test
	void aFileWithoutPlacesIsTakenAway() throws IOException {
		Path file = folder.resolve("city.reformdiagram");
		PositionFile.write(file, some());
		Map<String, Point> none = new HashMap<>();
		none.put("before:x", null);
		assertTrue(PositionFile.write(file, some().without(STRUCTURE).with(LINEAGE, none)));
		assertFalse(Files.exists(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "reformdiagram 2\np\tstructure\ti\t1\t2\n", "<?xml version=\"1.0\"?><a/>", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0" })
	void aFileOfAnotherKindHasNoPlacesAndIsLeftAloneUnlessEmpty(String content) throws IOException {
		Path file = folder.resolve("city.reformdiagram");
		Files.writeString(file, content);
		assertEquals(Positions.NONE, PositionFile.read(file));
		assertEquals(content.isEmpty(), PositionFile.write(file, some()));
		assertEquals(content.isEmpty(), !Files.readString(file).equals(content));
	}

	@Test
	void linesThatSayNothingSensibleArePassedOver() throws IOException {
		Path file = folder.resolve("city.reformdiagram");
		Files.write(file, List.of("reformdiagram 1", "p\tstructure\tok\t1\t2", "p\tstructure\tnan\tNaN\t2", "p\tstructure\tfar\t1e300\t2",
				"p\tpie\tx\t1\t2", "p\tstructure\tx\t1", "p\tstructure\tx\t1\t2\t3", "p\tstructure\t" + "x".repeat(5000) + "\t1\t2", "",
				"p\tstructure\tbad\tone\ttwo", "p\tlineage\talso\t-3.5\t0"), StandardCharsets.UTF_8);
		Positions read = PositionFile.read(file);
		assertEquals(Map.of("ok", new Point(1, 2)), read.of(new Positions.Place("p", DiagramKind.STRUCTURE)));
		assertEquals(Map.of("also", new Point(-3.5, 0)), read.of(new Positions.Place("p", DiagramKind.LINEAGE)));
	}

	@Test
	void aFolderABinaryAndAHugeFileHaveNoPlaces() throws IOException {
		assertEquals(Positions.NONE, PositionFile.read(Files.createDirectory(folder.resolve("d.reformdiagram"))));
		assertFalse(PositionFile.write(folder.resolve("d.reformdiagram"), some()));
		assertEquals(Positions.NONE, PositionFile.read(folder.resolve("missing.reformdiagram")));
		Path malformed = folder.resolve("malformed");
		Files.write(malformed, new byte[] { 'r', (byte) 0xFF, (byte) 0xC0, 10 });
		assertEquals(Positions.NONE, PositionFile.read(malformed));
		Path huge = folder.resolve("huge");
		Files.writeString(huge, "reformdiagram 1\n" + "p\tstructure\ti\t1\t2\n".repeat(500_000));
		assertEquals(Positions.NONE, PositionFile.read(huge));
	}

	@Test
	void theFileLiesBesideThePlanUnderItsName() {
		assertEquals(Path.of("x", "city.reformdiagram"), PositionFile.beside(Path.of("x", "city.reformplan")));
		assertEquals(Path.of("odd.xml.reformdiagram"), PositionFile.beside(Path.of("odd.xml")));
	}

	@Test
	void anArrangementIsKeptBesideThePlacesAndAWordThatNobodyKnowsToo() throws IOException {
		Path file = folder.resolve("city.reformdiagram");
		Positions chosen = some().arranged(LINEAGE, "fewest-crossings").arranged(new Positions.Place("plan", DiagramKind.RESPONSIBILITY), "of-the-future");
		PositionFile.write(file, chosen);
		assertEquals("of-the-future", PositionFile.read(file).arrangement(new Positions.Place("plan", DiagramKind.RESPONSIBILITY)).orElseThrow());
		assertEquals(Map.of("before:x", new Point(0, 99)), PositionFile.read(file).of(LINEAGE));
		assertEquals("fewest-crossings", PositionFile.read(file).arrangement(LINEAGE).orElseThrow());
		assertTrue(PositionFile.read(file).arrangement(STRUCTURE).isEmpty());
	}

	@Test
	void aFileWithoutArrangementsIsWrittenAsBefore() throws IOException {
		Path file = folder.resolve("city.reformdiagram");
		PositionFile.write(file, Positions.NONE.with(LINEAGE, Map.of("before:x", new Point(0, 99))));
		assertEquals("reformdiagram 1\nplan\tlineage\tbefore:x\t0\t99\n", Files.readString(file));
		PositionFile.write(file, PositionFile.read(file).arranged(LINEAGE, "fewest-crossings").arranged(LINEAGE, null));
		assertEquals("reformdiagram 1\nplan\tlineage\tbefore:x\t0\t99\n", Files.readString(file));
	}

	@Test
	void anArrangementAloneIsAReasonToKeepTheFileAndNoneIsNot() throws IOException {
		Path file = folder.resolve("city.reformdiagram");
		PositionFile.write(file, Positions.NONE.arranged(LINEAGE, "fewest-crossings"));
		assertEquals("reformdiagram 1\nplan\tlineage\tarrangement\tfewest-crossings\n", Files.readString(file));
		PositionFile.write(file, PositionFile.read(file).without(LINEAGE));
		assertFalse(Files.exists(file));
	}

	@Test
	void linesThatNameNoArrangementArePassedOver() throws IOException {
		Path file = folder.resolve("city.reformdiagram");
		Files.writeString(file, "reformdiagram 1\nplan\tlineage\tarrangement\t../x\nplan\ttree\tarrangement\tplan\nplan\tlineage\torder\tx\n"
				+ "plan\tlineage\tarrangement\t\nplan\tlineage\tarrangement\t" + "a".repeat(41) + "\n");
		assertEquals(Positions.NONE, PositionFile.read(file));
	}

	@Test
	void theArrangementOutlivesTheUndoingOfPlaces() {
		Positions before = Positions.NONE.arranged(LINEAGE, "x-y");
		Positions after = before.with(LINEAGE, Map.of("b", new Point(1, 2))).arranged(LINEAGE, "fewest-crossings");
		Positions undone = after.withPlacesOf(LINEAGE, before);
		assertEquals(Map.of(), undone.of(LINEAGE));
		assertEquals("fewest-crossings", undone.arrangement(LINEAGE).orElseThrow());
	}
}
