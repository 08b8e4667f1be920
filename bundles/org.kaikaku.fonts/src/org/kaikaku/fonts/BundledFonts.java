package org.kaikaku.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** The faces of the fonts that ship with the product; each is a whole TrueType file. Safe for use by several threads. */
public enum BundledFonts {

	/** Sans serif, for headings, tables and diagrams. */
	GOTHIC("BIZ UDPGothic", false, "BIZUDPGothic-Regular.ttf"),
	/** Sans serif, bold. */
	GOTHIC_BOLD("BIZ UDPGothic", true, "BIZUDPGothic-Bold.ttf"),
	/** Serif, for running text. */
	MINCHO("BIZ UDPMincho", false, "BIZUDPMincho-Regular.ttf"),
	/** Serif, bold. */
	MINCHO_BOLD("BIZ UDPMincho", true, "BIZUDPMincho-Bold.ttf");

	private static final String FOLDER = "files/";
	private final String family;
	private final boolean bold;
	private final String fileName;

	BundledFonts(String family, boolean bold, String fileName) {
		this.family = family;
		this.bold = bold;
		this.fileName = fileName;
	}

	/** The family's name as documents and style sheets write it, for example {@code BIZ UDPGothic}. */
	public String family() {
		return family;
	}

	/** Whether this is the family's bold face; the other one is regular. */
	public boolean bold() {
		return bold;
	}

	/** The file's name without a folder, for example {@code BIZUDPGothic-Regular.ttf}. */
	public String fileName() {
		return fileName;
	}

	/**
	 * Where the file lies; inside the framework the address can be opened only by code that runs in it.
	 *
	 * @return an address, never null
	 */
	public URL url() {
		return Objects.requireNonNull(BundledFonts.class.getResource(FOLDER + fileName), fileName);
	}

	/**
	 * Opens the file.
	 *
	 * @return a stream that the caller closes
	 * @throws UncheckedIOException when the installation is damaged
	 */
	public InputStream open() {
		return open(fileName);
	}

	/**
	 * Copies the file, for programs that take fonts only from the file system.
	 *
	 * @param folder an existing folder
	 * @return the file in it; a file of that name and the same length is kept as it is
	 * @throws IOException when it cannot be written
	 */
	public Path copyTo(Path folder) throws IOException {
		Path copy = folder.resolve(fileName);
		if (!Files.exists(copy) || Files.size(copy) != url().openConnection().getContentLengthLong()) {
			Path part = Files.createTempFile(folder, fileName, ".part");
			try (InputStream in = open()) {
				Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
				Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(part);
			}
		}
		return copy;
	}

	/** The fonts' licences in full, one text for each family, to be shipped wherever the fonts go. */
	public static List<String> licences() {
		return List.of(text("LICENSE-BIZUDPGothic.txt"), text("LICENSE-BIZUDPMincho.txt"));
	}

	private static String text(String name) {
		try (InputStream in = open(name)) {
			return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static InputStream open(String name) {
		InputStream in = BundledFonts.class.getResourceAsStream(FOLDER + name);
		if (in == null) {
			throw new UncheckedIOException(new IOException("The installation lacks the font file " + name));
		}
		return in;
	}
}
