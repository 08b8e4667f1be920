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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Brings the Japanese fonts into the build.
 *
 * <p>Usage: {@code java FetchFonts.java OUTPUT-FOLDER STAMP-FILE}. No Japanese font is published as a Maven artifact, so npm packs the
 * packages named here, from its own cache when it has them. A package whose checksum differs from the one below is refused.
 * Nothing happens when the stamp file says that the folder holds what is named here.
 */
public class FetchFonts {

    /**
     * An npm package.
     *
     * @param sha256 checksum of the packed file
     * @param files what is taken out of it, and under which name
     */
    private record Source(String name, String version, String sha256, Map<String, String> files) {
        Source {
            files = new TreeMap<>(files); // in one order, since the stamp spells it out
        }
    }

    private static final List<Source> SOURCES = List.of(
            new Source("@expo-google-fonts/biz-udpgothic", "0.4.2", "25b7863372a51cbed767be911076ebdaeaae9a687bcb57e052286f43416d9ea3", Map.of(
                    "package/400Regular/BIZUDPGothic_400Regular.ttf", "BIZUDPGothic-Regular.ttf",
                    "package/700Bold/BIZUDPGothic_700Bold.ttf", "BIZUDPGothic-Bold.ttf",
                    "package/LICENSE_FONT", "LICENSE-BIZUDPGothic.txt")),
            new Source("@expo-google-fonts/biz-udpmincho", "0.4.0", "55e9f0197ce543a1b9ec8c75f45005d1545575442765df8d05899b466b917ee0", Map.of(
                    "package/400Regular/BIZUDPMincho_400Regular.ttf", "BIZUDPMincho-Regular.ttf",
                    "package/700Bold/BIZUDPMincho_700Bold.ttf", "BIZUDPMincho-Bold.ttf",
                    "package/LICENSE_FONT", "LICENSE-BIZUDPMincho.txt")));

    public static void main(String[] args) throws IOException, InterruptedException {
        Path output = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        Path stamp = Path.of(args[1]);
        if (Files.exists(stamp) && Files.readString(stamp).equals(SOURCES.toString())) {
            return;
        }
        for (Source source : SOURCES) {
            unpack(pack(source, output), source, output);
        }
        Files.writeString(stamp, SOURCES.toString());
    }

    private static byte[] pack(Source source, Path output) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(output, ".npm");
        try {
            boolean windows = System.getProperty("os.name").startsWith("Windows");
            List<String> command = new ArrayList<>(windows ? List.of("cmd", "/c", "npm") : List.of("npm"));
            command.addAll(List.of("pack", "--silent", "--prefer-offline", source.name() + "@" + source.version()));
            int status;
            try {
                status = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true)
                        .redirectOutput(work.resolve("log").toFile()).start().waitFor();
            } catch (IOException absent) {
                throw fail("npm is missing: it brings the Japanese fonts; install it (Debian: apt-get install npm).");
            }
            Path packed;
            try (var files = Files.newDirectoryStream(work, "*.tgz")) {
                var found = files.iterator();
                if (status != 0 || !found.hasNext()) {
                    throw fail("npm pack " + source.name() + "@" + source.version() + " failed:\n" + Files.readString(work.resolve("log")));
                }
                packed = found.next();
            }
            byte[] content = Files.readAllBytes(packed);
            String checksum = sha256(content);
            if (!checksum.equals(source.sha256())) {
                throw fail(source.name() + "@" + source.version() + " is not the file expected: checksum " + checksum + ", not " + source.sha256());
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
        int missing = source.files().size();
        try (InputStream tar = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (byte[] header = tar.readNBytes(512); header.length == 512 && header[0] != 0; header = tar.readNBytes(512)) {
                int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
                byte[] content = tar.readNBytes(size);
                tar.skipNBytes((512 - size % 512) % 512);
                String file = source.files().get(text(header, 0, 100));
                if (file != null) {
                    Files.write(output.resolve(file), content);
                    missing--;
                }
            }
        }
        if (missing != 0) {
            throw fail(source.name() + "@" + source.version() + " lacks files of " + source.files().keySet());
        }
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
