import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Brings files out of npm packages into the build, for what is not published as a Maven artifact: fonts and icons.
 *
 * <p>Usage: {@code java FetchFiles.java LIST OUTPUT-FOLDER STAMP-FILE}. The list says what is wanted, a thing a line:
 * <ul>
 * <li>{@code package NAME VERSION SHA256}: the package that the lines below it are about. npm packs it, from its own cache when
 * it has it; one whose checksum differs is refused.
 * <li>{@code folder PATH}: where in the package the files below lie; {@code folder .} for its top.
 * <li>{@code replace OLD NEW}: done in each of the files below that are SVG.
 * <li>{@code FILE} or {@code FILE as NAME}: a file that is taken, and under which name.
 * </ul>
 * Nothing happens while the list is as the stamp file says.
 */
public class FetchFiles {
	/**
	 * A file to take.
	 *
	 * @param name under which it is written
	 * @param replacements what is written instead of what, in SVG files
	 */
	private record Wanted(String name, Map<String, String> replacements) {
	}

	/** @param files what is taken out of the package, by its path there */
	private record Source(String name, String version, String sha256, Map<String, Wanted> files) {
		@Override
		public String toString() {
			return name + "@" + version;
		}
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		Path list = Path.of(args[0]);
		Path output = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
		Path stamp = Path.of(args[2]);
		String wanted = Files.readString(list);
		if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
			return;
		}
		for (Source source : sources(list)) {
			unpack(pack(source, output), source, output);
		}
		Files.writeString(stamp, wanted);
	}

	private static List<Source> sources(Path list) throws IOException {
		List<Source> sources = new ArrayList<>();
		String folder = "";
		Map<String, String> replacements = Map.of();
		for (String line : Files.readAllLines(list)) {
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String[] words = line.strip().split("\\s+");
			switch (words[0]) {
				case "package" -> {
					sources.add(new Source(words[1], words[2], words[3], new LinkedHashMap<>()));
					folder = "";
					replacements = Map.of();
				}
				case "folder" -> folder = words[1].equals(".") ? "" : words[1] + "/";
				case "replace" -> {
					replacements = new LinkedHashMap<>(replacements);
					replacements.put(words[1], words[2]);
				}
				default -> {
					if (sources.isEmpty()) {
						throw fail(list + ": " + line + " stands before the package that it is to come from");
					}
					sources.get(sources.size() - 1).files().put("package/" + folder + words[0],
							new Wanted(words.length == 3 ? words[2] : words[0], replacements));
				}
			}
		}
		return sources;
	}

	private static byte[] pack(Source source, Path output) throws IOException, InterruptedException {
		Path work = Files.createTempDirectory(output, ".npm");
		try {
			boolean windows = System.getProperty("os.name").startsWith("Windows");
			List<String> command = new ArrayList<>(windows ? List.of("cmd", "/c", "npm") : List.of("npm"));
			command.addAll(List.of("pack", "--silent", "--prefer-offline", source.toString()));
			int status;
			try {
				status = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true)
						.redirectOutput(work.resolve("log").toFile()).start().waitFor();
			} catch (IOException absent) {
				throw fail("npm is missing: it brings " + source + "; install it (Debian: apt-get install npm).");
			}
			Path packed;
			try (var files = Files.newDirectoryStream(work, "*.tgz")) {
				var found = files.iterator();
				if (status != 0 || !found.hasNext()) {
					throw fail("npm pack " + source + " failed:\n" + Files.readString(work.resolve("log")));
				}
				packed = found.next();
			}
			byte[] content = Files.readAllBytes(packed);
			String checksum = sha256(content);
			if (!checksum.equals(source.sha256())) {
				throw fail(source + " is not the file expected: checksum " + checksum + ", not " + source.sha256());
			}
			return content;
		} finally {
			try (var files = Files.newDirectoryStream(work)) {
				for (Path file : files) {
					Files.delete(file);
				}
			}
			Files.delete(work);
		}
	}

	private static void unpack(byte[] packed, Source source, Path output) throws IOException {
		TreeSet<String> missing = new TreeSet<>(source.files().keySet());
		try (InputStream tar = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			for (byte[] header = tar.readNBytes(512); header.length == 512 && header[0] != 0; header = tar.readNBytes(512)) {
				int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
				byte[] content = tar.readNBytes(size);
				tar.skipNBytes((512 - size % 512) % 512);
				String path = text(header, 0, 100);
				Wanted wanted = source.files().get(path);
				if (wanted != null) {
					Files.write(output.resolve(wanted.name()), path.endsWith(".svg") ? replaced(content, wanted) : content);
					missing.remove(path);
				}
			}
		}
		if (!missing.isEmpty()) {
			throw fail(source + " lacks " + missing);
		}
	}

	private static byte[] replaced(byte[] svg, Wanted wanted) {
		String text = new String(svg, StandardCharsets.UTF_8);
		for (Map.Entry<String, String> replacement : wanted.replacements().entrySet()) {
			text = text.replace(replacement.getKey(), replacement.getValue());
		}
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String text(byte[] header, int from, int length) {
		String text = new String(header, from, length, StandardCharsets.US_ASCII);
		int end = text.indexOf('\0');
		return end < 0 ? text : text.substring(0, end);
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static RuntimeException fail(String message) {
		System.err.println(message);
		System.exit(1);
		return new IllegalStateException(message);
	}
}
