package org.kaikaku.core.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaikaku.core.io.PlanFileException.Reason;
import org.kaikaku.core.testing.FaultyFiles;
import org.kaikaku.core.testing.FaultyFiles.Fault;

class AtomicFileTest {
	private static final String OLD = "old content\n".repeat(9000);
	private static final String NEW = "new content, longer\n".repeat(9000);
	private static final String FULL = "No space left on device";

	@TempDir
	Path directory;

	@Test
	void aNewFileIsWritten() throws IOException {
		Path file = directory.resolve("計画.reformplan");
		write(file, NEW);
		assertEquals(NEW, Files.readString(file));
		assertEquals(List.of(file), listing());
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void whicheverStepFailsTheOldOrTheNewFileIsThereWhole(Fault fault) throws IOException {
		Path file = directory.resolve("plan");
		int failing = 0;
		boolean reached;
		do {
			Files.writeString(file, OLD);
			FaultyFiles faulty = new FaultyFiles(fault, ++failing, FULL);
			boolean thrown = false;
			try {
				write(faulty.path(file), NEW);
			} catch (IOException e) {
				thrown = true;
			}
			reached = faulty.failed();
			String step = faulty.steps().get(faulty.steps().size() - 1);
			assertEquals(thrown ? OLD : NEW, Files.readString(file), () -> "after " + faulty.steps());
			if (fault == Fault.ONCE)
				assertEquals(List.of(file), listing(), () -> "nothing is left behind after " + faulty.steps());
			clear(file);
			assertTrue(!reached || failing < 100, step);
		} while (reached);
		assertTrue(failing > 8, "steps were counted: " + failing);
	}

	@Test
	void aFailureWhileANewFileIsWrittenLeavesNoFile() throws IOException {
		Path file = directory.resolve("plan");
		FaultyFiles faulty = new FaultyFiles(Fault.ONCE, 3, FULL);
		IOException e = assertThrows(IOException.class, () -> write(faulty.path(file), NEW));
		assertEquals(List.of(), listing());
		assertEquals(Reason.DISK_FULL, FileProblems.writing(file, e, Locale.JAPANESE).reason());
	}

	@Test
	void contentThatFailsHalfwayLeavesTheOldFile() throws IOException {
		Path file = Files.writeString(directory.resolve("plan"), OLD);
		assertThrows(IllegalStateException.class, () -> AtomicFile.write(file, out -> {
			out.write(NEW.getBytes(UTF_8), 0, 100_000);
			throw new IllegalStateException("computation failed");
		}));
		assertEquals(OLD, Files.readString(file));
		assertEquals(List.of(file), listing());
	}

	@Test
	void contentIsForcedToTheDiskBeforeItTakesThePlaceOfTheOldFile() throws IOException {
		FaultyFiles watched = new FaultyFiles(Fault.ONCE, 0, "");
		write(watched.path(Files.writeString(directory.resolve("plan"), OLD)), NEW);
		List<String> steps = watched.steps();
		int move = steps.indexOf("move");
		assertTrue(steps.lastIndexOf("write") < steps.indexOf("force") && steps.indexOf("force") < move, steps::toString);
		assertTrue(steps.lastIndexOf("force") > move, () -> "the directory is forced after it: " + steps);
	}

	@Test
	void theCheckSeesTheOldFileAndCanKeepIt() throws IOException {
		Path file = Files.writeString(directory.resolve("plan"), OLD);
		IOException e = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> out.write(1), target -> {
			assertEquals(OLD, Files.readString(target));
			throw new IOException("keep it");
		}));
		assertEquals("keep it", e.getMessage());
		assertEquals(OLD, Files.readString(file));
		assertEquals(List.of(file), listing());
	}

	@Test
	void permissionsAreKept() throws IOException {
		assumeTrue(posix());
		Path file = Files.writeString(directory.resolve("plan"), OLD);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		write(file, NEW);
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void nobodyElseCanReadTheTemporaryFileOfAPrivateOne() throws IOException {
		assumeTrue(posix());
		Path file = Files.writeString(directory.resolve("plan"), OLD);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		AtomicFile.write(file, out -> {
			for (Path each : listing())
				assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)), each::toString);
		});
	}

	@Test
	void aSymbolicLinkStaysALinkAndItsTargetIsReplaced() throws IOException {
		assumeTrue(posix());
		Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
		Path target = Files.writeString(elsewhere.resolve("plan"), OLD);
		Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("elsewhere", "plan"));
		write(link, NEW);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals(NEW, Files.readString(target));
	}

	@Test
	void linksThatGoInACircleAreRefused() throws IOException {
		assumeTrue(posix());
		Path one = directory.resolve("one");
		Path other = Files.createSymbolicLink(directory.resolve("other"), one);
		Files.createSymbolicLink(one, other);
		assertThrows(IOException.class, () -> write(one, NEW));
	}

	@Test
	void aFileMarkedReadOnlyIsNotReplacedNotEvenByTheAdministrator() throws IOException {
		Path file = Files.writeString(directory.resolve("plan"), OLD);
		assertTrue(file.toFile().setReadOnly());
		IOException e = assertThrows(IOException.class, () -> write(file, NEW));
		assertEquals(OLD, Files.readString(file));
		PlanFileException told = FileProblems.writing(file, e, Locale.JAPANESE);
		assertEquals(Reason.READ_ONLY, told.reason());
		assertTrue(told.getMessage().contains("読み取り専用"), told.getMessage());
	}

	@Test
	void aDirectoryIsNotReplaced() throws IOException {
		Path inTheWay = Files.createDirectory(directory.resolve("plan"));
		IOException e = assertThrows(IOException.class, () -> write(inTheWay, NEW));
		assertTrue(Files.isDirectory(inTheWay));
		assertEquals(Reason.NOT_A_FILE, FileProblems.writing(inTheWay, e, Locale.JAPANESE).reason());
	}

	@Test
	void aMissingDirectoryIsNamed() {
		Path file = directory.resolve("missing").resolve("plan");
		IOException e = assertThrows(IOException.class, () -> write(file, NEW));
		PlanFileException told = FileProblems.writing(file, e, Locale.ENGLISH);
		assertEquals(Reason.NOT_FOUND, told.reason());
		assertTrue(told.getMessage().contains("no folder " + directory.resolve("missing")), told.getMessage());
	}

	@Test
	void aDirectoryThatCannotBeWrittenToIsNamed() throws IOException {
		Path file = Files.writeString(directory.resolve("plan"), OLD);
		FaultyFiles faulty = new FaultyFiles(Fault.ONCE, 1, "Read-only file system");
		IOException e = assertThrows(IOException.class, () -> write(faulty.path(file), NEW));
		PlanFileException told = FileProblems.writing(file, e, Locale.JAPANESE);
		assertEquals(Reason.READ_ONLY, told.reason());
		assertEquals(OLD, Files.readString(file));
	}

	@Test
	void whatAKilledProcessLeftIsRemovedADayLater() throws IOException {
		Path file = Files.writeString(directory.resolve("plan"), OLD);
		Path old = Files.writeString(directory.resolve(".plan.4x8k2.tmp"), "half");
		Path fresh = Files.writeString(directory.resolve(".plan.abc.tmp"), "half");
		Path foreign = Files.writeString(directory.resolve(".other.4x8k2.tmp"), "somebody else's");
		for (Path each : List.of(old, foreign))
			Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
		write(file, NEW);
		assertEquals(List.of(foreign, fresh, file), listing());
	}

	private static void write(Path file, String content) throws IOException {
		AtomicFile.write(file, out -> out.write(content.getBytes(UTF_8)));
	}

	private List<Path> listing() {
		try (Stream<Path> files = Files.list(directory)) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void clear(Path but) throws IOException {
		for (Path each : listing())
			if (!each.equals(but))
				Files.delete(each);
		assertFalse(listing().isEmpty());
	}

	private static boolean posix() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	}
}
