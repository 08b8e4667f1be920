package org.kaikaku.core.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

import org.kaikaku.core.io.PlanFileException.Reason;

/** Turns what the file system says into what people can act on. For every kind of file, not only plans. */
public final class FileProblems {
	private FileProblems() {
	}

	/** What kept a file from being written; the exception itself if it already is one for people. */
	public static PlanFileException writing(Path path, IOException e, Locale locale) {
		if (e instanceof PlanFileException told)
			return told;
		String said = said(e);
		Path directory = path.toAbsolutePath().getParent();
		if (e instanceof FileAlreadyExistsException && Files.isDirectory(path) || e instanceof DirectoryNotEmptyException)
			return problem(Reason.NOT_A_FILE, path, "writeOverDirectory", e, locale);
		if (e instanceof FileAlreadyExistsException)
			return problem(Reason.NOT_A_FILE, path, "notAFile", e, locale);
		if (directory == null || !Files.isDirectory(directory))
			return problem(Reason.NOT_FOUND, path, "noDirectory", e, locale, String.valueOf(directory));
		// Windows does not let a file be replaced while another program has it open.
		if (e instanceof FileSystemException f && f.getOtherFile() != null)
			return problem(Reason.WRITE_FAILED, path, "notReplaced", e, locale, detail(e));
		if (e instanceof AccessDeniedException || said.contains("read-only") || said.contains("operation not permitted")
				|| e.getCause() instanceof ReadOnlyFileSystemException) {
			boolean directoryRefused = e instanceof FileSystemException f && String.valueOf(f.getFile()).endsWith(AtomicFile.TEMPORARY);
			return problem(Reason.READ_ONLY, path, directoryRefused ? "readOnlyDirectory" : "readOnlyFile", e, locale,
					directory.toString());
		}
		if (said.contains("no space") || said.contains("not enough space") || said.contains("quota"))
			return problem(Reason.DISK_FULL, path, "diskFull", e, locale, directory.toString());
		return problem(Reason.WRITE_FAILED, path, "writeFailed", e, locale, detail(e));
	}

	/** What kept a file from being read; the exception itself if it already is one for people. */
	public static PlanFileException reading(Path path, IOException e, Locale locale) {
		if (e instanceof PlanFileException told)
			return told;
		if (e instanceof NoSuchFileException)
			return problem(Reason.NOT_FOUND, path, "notFound", e, locale);
		if (Files.isDirectory(path))
			return problem(Reason.NOT_A_FILE, path, "isDirectory", e, locale);
		if (e instanceof AccessDeniedException)
			return problem(Reason.UNREADABLE, path, "accessDenied", e, locale);
		return problem(Reason.UNREADABLE, path, "unreadable", e, locale, detail(e));
	}

	private static PlanFileException problem(Reason reason, Path path, String key, IOException e, Locale locale,
			Object... arguments) {
		return new PlanFileException(reason, path.toString(), -1, key, List.of(arguments), locale, e);
	}

	private static String detail(IOException e) {
		String detail = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
		return detail == null ? e.getClass().getSimpleName() : detail;
	}

	private static String said(IOException e) {
		return detail(e).toLowerCase(Locale.ROOT);
	}
}
