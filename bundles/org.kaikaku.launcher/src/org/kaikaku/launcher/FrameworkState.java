package org.kaikaku.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * Where the framework keeps which bundles are installed and how they are resolved.
 *
 * <p>Complete states are only read, so that any number of commands can run at once; a new one is written in a folder of
 * its own and renamed when its first command has ended. They belong to the user, for the installation may be read-only.
 */
final class FrameworkState {

	private final Path complete;
	private Path part;

	private FrameworkState(Path complete) {
		this.complete = complete;
	}

	/** The state for an installation as it is now, on this Java. */
	static FrameworkState of(Installation installation) {
		String place = Integer.toHexString(installation.home().toString().hashCode());
		String content = Integer.toHexString(Objects.hash(installation.stamp(), System.getProperty("java.vm.version"), System.getProperty("os.arch")));
		return new FrameworkState(cache().resolve("framework").resolve(place + "-" + content));
	}

	private static Path cache() {
		String os = System.getProperty("os.name");
		Path home = Path.of(System.getProperty("user.home"));
		if (os.startsWith("Windows")) {
			String local = System.getenv("LOCALAPPDATA");
			return (local == null ? home.resolve("AppData/Local") : Path.of(local)).resolve("Kaikaku");
		}
		if (os.startsWith("Mac")) {
			return home.resolve("Library/Caches/Kaikaku");
		}
		String cache = System.getenv("XDG_CACHE_HOME");
		String userHome = System.getenv("HOME");
		if (cache != null && Path.of(cache).isAbsolute()) {
			return Path.of(cache).resolve("kaikaku");
		}
		return (userHome == null ? home : Path.of(userHome)).resolve(".cache/kaikaku");
	}

	boolean isComplete() {
		return Files.isDirectory(complete);
	}

	/** The folder to give to the framework. */
	Path folder() throws IOException {
		if (isComplete()) {
			return complete;
		}
		if (part == null) {
			part = newFolder();
		}
		return part;
	}

	private Path newFolder() throws IOException {
		try {
			Files.createDirectories(complete.getParent());
			return Files.createTempDirectory(complete.getParent(), "part");
		} catch (IOException noCache) {
			// Without a place of one's own every start is a first start: slower, but the command runs.
			return Files.createTempDirectory("kaikaku");
		}
	}

	/** Drops a state that the framework cannot use. */
	void discard() throws IOException {
		delete(complete);
	}

	/** Makes the new state the one that later starts read; to be called when the framework has stopped. */
	void publish() throws IOException {
		if (part == null) {
			return;
		}
		if (part.getParent().equals(complete.getParent()) && !isComplete()) {
			try {
				Files.move(part, complete, StandardCopyOption.ATOMIC_MOVE);
				deleteOutdated();
				return;
			} catch (IOException another) {
				// A first start at the same time was quicker; its state is as good.
				delete(part);
				return;
			}
		}
		delete(part);
	}

	/** States of the same installation before an update. */
	private void deleteOutdated() throws IOException {
		String name = complete.getFileName().toString();
		String place = name.substring(0, name.indexOf('-') + 1);
		try (DirectoryStream<Path> states = Files.newDirectoryStream(complete.getParent(), place + "*")) {
			for (Path state : states) {
				if (!state.equals(complete)) {
					delete(state);
				}
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.deleteIfExists(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.deleteIfExists(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
