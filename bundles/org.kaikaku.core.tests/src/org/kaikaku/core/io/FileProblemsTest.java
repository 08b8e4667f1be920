package org.kaikaku.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaikaku.core.io.PlanFileException.Reason;

/** What the systems say, as people are told it. */
class FileProblemsTest {
	@TempDir
	Path directory;

	static Stream<Arguments> writing() {
		return Stream.of(arguments(new FileSystemException("x.tmp", null, "No space left on device"), Reason.DISK_FULL, "空き容量"),
				arguments(new IOException("There is not enough space on the disk"), Reason.DISK_FULL, "空き容量"),
				arguments(new IOException("Disk quota exceeded"), Reason.DISK_FULL, "空き容量"),
				arguments(new FileSystemException("x.tmp", null, "Read-only file system"), Reason.READ_ONLY, "に書き込めません"),
				arguments(new AccessDeniedException("/d/.x.1.tmp"), Reason.READ_ONLY, "に書き込めません"),
				arguments(new AccessDeniedException("/d/x"), Reason.READ_ONLY, "読み取り専用"),
				arguments(new AccessDeniedException("/d/.x.1.tmp", "/d/x", null), Reason.WRITE_FAILED, "ほかのプログラム"),
				arguments(new FileSystemException("/d/.x.1.tmp", "/d/x", "used by another process"), Reason.WRITE_FAILED, "used by another process"),
				arguments(new FileAlreadyExistsException("/d/x"), Reason.NOT_A_FILE, "通常のファイルではありません"),
				arguments(new IOException("Input/output error"), Reason.WRITE_FAILED, "Input/output error"),
				arguments(new IOException(), Reason.WRITE_FAILED, "IOException"));
	}

	@ParameterizedTest
	@MethodSource("writing")
	void troublesOfWritingNameTheFileTheCauseAndTheCure(IOException said, Reason reason, String words) {
		Path file = directory.resolve("報告書.docx");
		PlanFileException told = FileProblems.writing(file, said, Locale.JAPANESE);
		assertEquals(reason, told.reason());
		assertTrue(told.getMessage().startsWith(file + "：") && told.getMessage().contains(words), told.getMessage());
		assertTrue(told.getMessage().endsWith("ください。"), told.getMessage());
		assertSame(said, told.getCause());
		assertSame(told, FileProblems.writing(file, told, Locale.JAPANESE));
	}

	@Test
	void troublesOfReadingNameTheFileTheCauseAndTheCure() {
		Path file = directory.resolve("x");
		assertEquals(Reason.NOT_FOUND, FileProblems.reading(file, new NoSuchFileException("x"), Locale.JAPANESE).reason());
		assertEquals(Reason.UNREADABLE, FileProblems.reading(file, new AccessDeniedException("x"), Locale.JAPANESE).reason());
		assertTrue(FileProblems.reading(file, new AccessDeniedException("x"), Locale.ENGLISH).getMessage().contains("permissions"));
		assertEquals(Reason.NOT_A_FILE, FileProblems.reading(directory, new IOException("Is a directory"), Locale.JAPANESE).reason());
		assertTrue(FileProblems.reading(file, new IOException("Stale file handle"), Locale.JAPANESE).getMessage().contains("Stale file handle"));
	}

	@Test
	void aFileThatMayNotBeReadIsToldAsSuch() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Path file = Files.writeString(directory.resolve("x.reformplan"), "<x/>");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(file), "the administrator may read everything");
		PlanFileException e = assertThrows(PlanFileException.class, () -> new PlanFiles(Locale.JAPANESE).open(file));
		assertEquals(Reason.UNREADABLE, e.reason());
	}
}
