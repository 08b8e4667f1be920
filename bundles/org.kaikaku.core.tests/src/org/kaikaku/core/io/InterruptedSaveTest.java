package org.kaikaku.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes while they save. */
class InterruptedSaveTest {
	private static final int KILLS = 6;

	@TempDir
	Path directory;

	@Test
	void aProcessThatIsKilledWhileSavingLeavesAWholeFile() throws Exception {
		Path classes = classes();
		Path file = directory.resolve("plan");
		for (int i = 0; i < KILLS; i++) {
			Files.deleteIfExists(file);
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
					classes.toString(), SavingForEver.class.getName(), file.toString()).redirectErrorStream(true).start();
			try {
				while (!Files.exists(file) && process.isAlive())
					Thread.sleep(1);
				TimeUnit.MILLISECONDS.sleep(20 + 17L * i);
				assertTrue(process.isAlive(), () -> "it was still saving: " + output(process));
			} finally {
				process.destroyForcibly().waitFor();
			}
			byte[] content = Files.readAllBytes(file);
			assertEquals(SavingForEver.SIZE, content.length);
			Set<Byte> versions = new String(content, "ISO-8859-1").chars().mapToObj(c -> (byte) c).collect(Collectors.toSet());
			assertEquals(1, versions.size(), "the content of one save and no other");
		}
	}

	private static String output(Process process) {
		try {
			return new String(process.getInputStream().readNBytes(2000));
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** A directory with the few classes that the process needs, taken from wherever this test runs. */
	private Path classes() throws IOException {
		Path target = directory.resolve("classes").resolve("org/kaikaku/core/io");
		Files.createDirectories(target);
		for (Class<?> each : List.of(AtomicFile.class, AtomicFile.Content.class, AtomicFile.Check.class, SavingForEver.class)) {
			String name = each.getName().substring(each.getPackageName().length() + 1) + ".class";
			try (InputStream in = each.getResourceAsStream(name)) {
				Files.copy(in, target.resolve(name));
			}
		}
		return directory.resolve("classes");
	}
}
