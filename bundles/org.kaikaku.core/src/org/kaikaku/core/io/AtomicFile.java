package org.kaikaku.core.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Writes a file whole or not at all. The new content goes to a temporary file in the same directory, is forced to the disk
 * and then takes the place of the old one in a single step; whatever fails or is interrupted before that step leaves the old
 * file untouched, and nothing after it can harm the new one. Permissions of a file that is replaced are kept, symbolic links
 * are followed to the file that they name. A file that nobody may write is not replaced, although the directory would allow it.
 */
public final class AtomicFile {
	/** Writes the content. */
	@FunctionalInterface
	public interface Content {
		/** Writes everything; need not close or flush. */
		void writeTo(OutputStream out) throws IOException;
	}

	/** Looks at the old file at the last moment before it is replaced. */
	@FunctionalInterface
	public interface Check {
		/** @throws IOException to keep the old file */
		void beforeReplacing(Path target) throws IOException;
	}

	/** Ending of temporary files. */
	static final String TEMPORARY = ".tmp";
	private static final int LONGEST_LINK_CHAIN = 40;
	private static final int BUFFER = 1 << 16;
	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
	private static final Set<PosixFilePermission> WRITING = EnumSet.of(PosixFilePermission.OWNER_WRITE,
			PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

	private AtomicFile() {
	}

	/**
	 * Writes or replaces a file; the directory must exist.
	 *
	 * @throws IOException if it could not be written, see {@link FileProblems#writing}; also whatever the content throws
	 */
	public static void write(Path path, Content content) throws IOException {
		write(path, content, target -> {
		});
	}

	/** Like {@link #write(Path, Content)}, with a last look at the old file. */
	public static void write(Path path, Content content, Check check) throws IOException {
		Path target = follow(path.toAbsolutePath());
		Set<PosixFilePermission> permissions = permissionsToKeep(target);
		Path temporary = target.resolveSibling(
				"." + target.getFileName() + "." + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36) + TEMPORARY);
		boolean placed = false;
		try {
			try (FileChannel channel = create(temporary, permissions != null)) {
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
				content.writeTo(out);
				out.flush();
				channel.force(true);
			}
			if (permissions != null)
				Files.setPosixFilePermissions(temporary, permissions);
			check.beforeReplacing(target);
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
			placed = true;
		} catch (IOException | RuntimeException | Error e) {
			if (!placed)
				discard(temporary, e);
			throw e;
		}
		force(target.getParent());
		discardLeftovers(target);
	}

	/** A file that replaces another is readable by its owner only until it has the permissions of the other. */
	private static FileChannel create(Path temporary, boolean restricted) throws IOException {
		Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		FileAttribute<?>[] attributes = restricted
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(OWNER_ONLY) }
				: new FileAttribute<?>[0];
		return FileChannel.open(temporary, options, attributes);
	}

	private static Path follow(Path path) throws IOException {
		Path current = path;
		for (int i = 0; Files.isSymbolicLink(current); i++) {
			if (i == LONGEST_LINK_CHAIN)
				throw new FileSystemLoopException(path.toString());
			current = current.resolveSibling(Files.readSymbolicLink(current));
		}
		return current;
	}

	/** Permissions of the old file, or null if there is none or the file system has none of this kind. */
	private static Set<PosixFilePermission> permissionsToKeep(Path target) throws IOException {
		if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS))
			return null;
		if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS))
			throw new FileAlreadyExistsException(target.toString());
		if (!Files.isWritable(target))
			throw new AccessDeniedException(target.toString());
		PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
		if (view == null)
			return null;
		Set<PosixFilePermission> permissions = view.readAttributes().permissions();
		// The administrator may write anything; a file that is marked read-only for everybody is still meant to stay.
		if (permissions.stream().noneMatch(WRITING::contains))
			throw new AccessDeniedException(target.toString());
		return permissions;
	}

	private static void discard(Path temporary, Throwable why) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException | RuntimeException e) {
			why.addSuppressed(e);
		}
	}

	/** Removes what processes that were killed have left of this file, a day later so that nobody still writes it. */
	private static void discardLeftovers(Path target) {
		Pattern leftover = Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + "[0-9a-z]{1,8}" + Pattern.quote(TEMPORARY));
		FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
		try (DirectoryStream<Path> files = Files.newDirectoryStream(target.getParent(),
				file -> leftover.matcher(file.getFileName().toString()).matches())) {
			for (Path file : files)
				if (Files.getLastModifiedTime(file).compareTo(yesterday) < 0)
					Files.delete(file);
		} catch (IOException | DirectoryIteratorException tidyingCanWait) {
			return;
		}
	}

	/**
	 * Brings the change of name to the disk. Windows and some network shares cannot; then a power failure in the next seconds
	 * can bring back the old file, whole. So a failure here says nothing about the content and is not reported.
	 */
	private static void force(Path directory) {
		try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException notSupported) {
			return;
		}
	}
}
