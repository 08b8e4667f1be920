package org.kaikaku.ui.tests.driver;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The program with which the system opens pages and documents: here a script that notes what it was given. Where the choice of
 * programs is that of the person who runs the tests, these are left out.
 */
public final class DesktopPrograms {
	private static final List<String> KINDS = List.of("text/html", "application/xhtml+xml", "text/plain", "application/octet-stream",
			"application/zip", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final Path opened;

	/** Puts the script into the place of all programs. */
	public DesktopPrograms() throws IOException {
		String data = System.getenv("XDG_DATA_HOME");
		String settings = System.getenv("XDG_CONFIG_HOME");
		assumeTrue(data != null && settings != null, "the system's choice of programs is nobody's to change");
		Path applications = Files.createDirectories(Path.of(data, "applications"));
		opened = applications.resolve("opened");
		Files.deleteIfExists(opened);
		Path script = applications.resolve("note.sh");
		Files.writeString(script, "#!/bin/sh\nprintf '%s\\n' \"$1\" >\"" + opened + ".part\"\nmv \"" + opened + ".part\" \"" + opened + "\"\n");
		Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
		Files.writeString(applications.resolve("note.desktop"), "[Desktop Entry]\nType=Application\nName=note\nExec=" + script
				+ " %u\nMimeType=" + String.join(";", KINDS) + ";\n");
		Files.createDirectories(Path.of(settings));
		Files.writeString(Path.of(settings, "mimeapps.list"), KINDS.stream().map(k -> k + "=note.desktop\n")
				.collect(Collectors.joining("", "[Default Applications]\n", "")));
	}

	/** Waits for what the program is asked to open next. */
	public Path opened(Screen screen) throws IOException {
		Path path = screen.await("a file in the program of the system", () -> Files.exists(opened) ? opened : null);
		String file = Files.readString(path).strip();
		Files.delete(path);
		return file.startsWith("file:") ? Path.of(URI.create(file)) : Path.of(file);
	}
}
