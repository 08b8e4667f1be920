package org.kaikaku.samples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample plans that come with the product. They refer to each other by file name, so they belong into one folder.
 * Stateless; may be used from any thread.
 */
public final class Samples {
	/** The plan of 2020 to 2024 and its report on fiscal year 2020, complete. */
	public static final String TORIDE_2020 = "toride-2020.reformplan";
	/** Its predecessor, of which only what the report of 2020 tells is known. */
	public static final String TORIDE_2016 = "toride-2016.reformplan";

	private static final String FOLDER = "/plans/";

	private Samples() {
	}

	/** The file names of all samples, the newest plan first. */
	public static List<String> names() {
		return List.of(TORIDE_2020, TORIDE_2016);
	}

	/**
	 * Where a sample can be read from.
	 *
	 * @param name one of {@link #names()}
	 * @throws IllegalArgumentException if there is no such sample
	 */
	public static URL url(String name) {
		URL url = names().contains(name) ? Samples.class.getResource(FOLDER + name) : null;
		if (url == null)
			throw new IllegalArgumentException("no such sample: " + name);
		return url;
	}

	/**
	 * Opens a sample; the caller closes it.
	 *
	 * @param name one of {@link #names()}
	 * @throws IllegalArgumentException if there is no such sample
	 * @throws IOException              if it cannot be read
	 */
	public static InputStream open(String name) throws IOException {
		return url(name).openStream();
	}

	/**
	 * Copies all samples into a folder, which is made if it is not there. A file of the same name that is there already may
	 * hold somebody's work and stays as it is.
	 *
	 * @return the files of the samples in the folder, in the order of {@link #names()}
	 * @throws IOException if the folder or a file cannot be written
	 */
	public static List<Path> copyTo(Path folder) throws IOException {
		Files.createDirectories(folder);
		List<Path> files = new ArrayList<>();
		for (String name : names())
			files.add(copy(name, folder.resolve(name)));
		return List.copyOf(files);
	}

	/** Copies aside first, so that no half file bears the name of a sample. */
	private static Path copy(String name, Path file) throws IOException {
		if (Files.exists(file))
			return file;
		Path part = file.resolveSibling("." + name + ".part");
		try (InputStream in = open(name)) {
			Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
			Files.move(part, file);
		} finally {
			Files.deleteIfExists(part);
		}
		return file;
	}
}
