package org.kaikaku.report.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** The names of fonts by which office programs and browsers know them. */
public final class FontFamily {

	private FontFamily() {
	}

	/**
	 * The family of a font that a user asks for.
	 *
	 * @param wish the name of a family, or the place of a font file; may be {@code null}
	 * @return the family in the file, in Japanese where it says so; the wish itself when it is no readable font file
	 */
	public static String of(String wish) {
		if (wish == null || !wish.toLowerCase(Locale.ROOT).matches(".*\\.(ttf|ttc|otf)")) {
			return wish;
		}
		try {
			Path file = Path.of(wish);
			return Files.isRegularFile(file) ? Font.createFont(Font.TRUETYPE_FONT, file.toFile()).getFamily(Locale.JAPAN) : wish;
		} catch (IOException | FontFormatException | InvalidPathException e) {
			return wish;
		}
	}
}
