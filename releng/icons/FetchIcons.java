import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Brings the icons of the workbench into the build: those named in a list, from the npm package Lucide (ISC licence), drawn in
 * a grey that stands out from light and dark grounds alike by 3:1.
 *
 * <p>Usage: {@code java FetchIcons.java LIST OUTPUT-FOLDER STAMP-FILE}. npm packs the package, from its own cache when it has it; one
 * whose checksum differs is refused. Nothing happens while list and this program are as the stamp says.
 */
public class FetchIcons {
    private static final String NAME = "lucide-static";
    private static final String VERSION = "1.62.0";
    private static final String SHA256 = "386f9080c440d6f5049cefe3456ae8357f7a0c7f76e59670cd1cb83bc7050a44";
    private static final String INK = "#6b7f8f";
    private static final String LICENCE = "LICENSE";

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> names = Files.readAllLines(Path.of(args[0])).stream().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        Path output = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        Path stamp = Path.of(args[2]);
        String key = NAME + VERSION + INK + names;
        if (Files.exists(stamp) && Files.readString(stamp).equals(key)) {
            return;
        }
        Set<String> missing = new HashSet<>(names);
        try (InputStream tar = new GZIPInputStream(new ByteArrayInputStream(pack(output)))) {
            for (byte[] header = tar.readNBytes(512); header.length == 512 && header[0] != 0; header = tar.readNBytes(512)) {
                int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
                byte[] content = tar.readNBytes(size);
                tar.skipNBytes((512 - size % 512) % 512);
                String path = text(header, 0, 100);
                String icon = path.startsWith("package/icons/") ? path.substring("package/icons/".length()) : "";
                if (missing.remove(icon)) {
                    Files.writeString(output.resolve(icon), drawn(new String(content, StandardCharsets.UTF_8)));
                } else if (path.equals("package/" + LICENCE)) {
                    Files.write(output.resolve("LICENSE-lucide.txt"), content);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw fail(NAME + "@" + VERSION + " lacks " + missing);
        }
        Files.writeString(stamp, key);
    }

    /** 16 points wide with slightly thinner lines, which is how the workbench shows them. */
    private static String drawn(String svg) {
        return svg.replace("currentColor", INK).replace("width=\"24\"", "width=\"16\"").replace("height=\"24\"", "height=\"16\"");
    }

    private static byte[] pack(Path output) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(output, ".npm");
        try {
            boolean windows = System.getProperty("os.name").startsWith("Windows");
            List<String> npm = windows ? List.of("cmd", "/c", "npm") : List.of("npm");
            List<String> command = new java.util.ArrayList<>(npm);
            command.addAll(List.of("pack", "--silent", "--prefer-offline", NAME + "@" + VERSION));
            int status;
            try {
                status = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true)
                        .redirectOutput(work.resolve("log").toFile()).start().waitFor();
            } catch (IOException absent) {
                throw fail("npm is missing: it brings the icons; install it (Debian: apt-get install npm).");
            }
            Path packed = work.resolve(NAME + "-" + VERSION + ".tgz");
            if (status != 0 || !Files.exists(packed)) {
                throw fail("npm pack " + NAME + "@" + VERSION + " failed:\n" + Files.readString(work.resolve("log")));
            }
            byte[] content = Files.readAllBytes(packed);
            String checksum = sha256(content);
            if (!checksum.equals(SHA256)) {
                throw fail(NAME + "@" + VERSION + " is not the file expected: checksum " + checksum + ", not " + SHA256);
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
