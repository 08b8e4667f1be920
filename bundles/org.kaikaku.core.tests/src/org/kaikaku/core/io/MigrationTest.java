package org.kaikaku.core.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaikaku.core.io.PlanFileException.Reason;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Assignment;
import org.kaikaku.model.reformplan.EffectAmount;
import org.kaikaku.model.reformplan.ReformItem;
import org.kaikaku.model.types.Yen;

/** A file of format 1, the drafts before the first release, opens as if it had been written today. */
class MigrationTest {
	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);

	@TempDir
	Path directory;
	private Path old;
	private byte[] bytes;

	@BeforeEach
	void copyTheOldFile() throws IOException {
		try (InputStream in = MigrationTest.class.getResourceAsStream("/testdata/format-1.reformplan")) {
			bytes = in.readAllBytes();
		}
		old = Files.write(directory.resolve("format-1.reformplan"), bytes);
	}

	@Test
	void departmentsOfAnItemBecomeAssignments() throws IOException {
		List<ReformItem> items = SyntheticPlans.items(files.open(old).municipality().getPlans().get(0));
		List<Assignment> first = items.get(0).getAssignments();
		assertEquals(List.of("市民課", "人事課"), first.subList(0, 2).stream().map(a -> a.getDepartment().getName()).toList());
		assertNull(first.get(2).getDepartment());
		assertEquals("その他関連課", first.get(2).getOpenText());
		assertEquals(List.of("全課"), items.get(1).getAssignments().stream().map(Assignment::getOpenText).toList());
		assertEquals(List.of(), items.get(2).getAssignments());
	}

	@Test
	void thousandsOfYenBecomeYenKnownToTheThousand() throws IOException {
		List<EffectAmount> effects = SyntheticPlans.items(files.open(old).municipality().getPlans().get(0)).get(0).getRecords().get(0).getEffects();
		assertEquals(Yen.of(3_775_000), effects.get(0).getYen());
		assertEquals(Yen.of(1000), effects.get(0).getRoundedTo());
		assertEquals(Yen.of(12_345), effects.get(1).getYen());
		assertEquals(Yen.of(1), effects.get(1).getRoundedTo());
		assertNull(effects.get(2).getYen());
	}

	@Test
	void theFileIsOnlyRewrittenWhenSaved() throws IOException {
		PlanFile file = files.open(old);
		assertEquals(1, file.foundFormat());
		assertTrue(file.differsFromFile());
		assertEquals(new String(bytes, UTF_8), Files.readString(old));
		files.save(file);
		assertFalse(file.differsFromFile());
		String saved = Files.readString(old);
		assertTrue(saved.contains("formatVersion=\"2\"") && !saved.contains("thousandYen") && !saved.contains("openDepartments"), saved);
		PlanFile again = files.open(old);
		assertEquals(2, again.foundFormat());
		assertFalse(again.differsFromFile());
	}

	@Test
	void theSameOldFileAlwaysBecomesTheSame() throws IOException {
		files.saveCopy(files.open(old), directory.resolve("one"));
		files.saveCopy(files.open(old), directory.resolve("other"));
		assertEquals(-1, Files.mismatch(directory.resolve("one"), directory.resolve("other")));
	}

	@Test
	void aFileWithoutAVersionIsTakenForTheOldestFormat() throws IOException {
		PlanFile file = read(new String(bytes, UTF_8).replace(" formatVersion=\"1\"", ""));
		assertEquals(1, file.foundFormat());
		assertEquals(3, SyntheticPlans.items(file.municipality().getPlans().get(0)).get(0).getAssignments().size());
	}

	@Test
	void troublesInAnOldFileAreToldWithItsOwnLines() {
		PlanFileException amount = assertThrows(PlanFileException.class,
				() -> read(new String(bytes, UTF_8).replace("thousandYen=\"3775\"", "thousandYen=\"3,775\"")));
		assertEquals(Reason.BAD_VALUE, amount.reason());
		assertEquals(14, amount.line());
		PlanFileException department = assertThrows(PlanFileException.class,
				() -> read(new String(bytes, UTF_8).replace("residents  personnel", "residents nobody")));
		assertEquals(Reason.DANGLING_REFERENCE, department.reason());
		assertEquals(12, department.line());
	}

	@Test
	void whatFormat1KnewIsNotAcceptedInACurrentFile() {
		PlanFileException e = assertThrows(PlanFileException.class,
				() -> read(new String(bytes, UTF_8).replace("formatVersion=\"1\"", "formatVersion=\"2\"")));
		assertEquals(Reason.UNKNOWN_ATTRIBUTE, e.reason());
		assertEquals(12, e.line());
	}

	private PlanFile read(String text) throws PlanFileException {
		return files.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "old.reformplan");
	}
}
