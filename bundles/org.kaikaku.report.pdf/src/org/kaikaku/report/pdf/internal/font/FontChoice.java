package org.kaikaku.report.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kaikaku.fonts.BundledFonts;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.pdf.internal.Messages;

/** Finds the fonts of one report: those of the product, or files that the user names. */
public final class FontChoice {

	private static final Map<String, BundledFonts> NAMES = Map.of("bizudpmincho", BundledFonts.MINCHO, "bizudp明朝",
			BundledFonts.MINCHO, "bizudpgothic", BundledFonts.GOTHIC, "bizudpゴシック", BundledFonts.GOTHIC);
	private static final long LARGEST_FILE = 100_000_000;

	private final Messages userWords;
	private final Map<BundledFonts, FontFile> bundled = new EnumMap<>(BundledFonts.class);
	private final Map<String, FontFile> named = new HashMap<>();

	/** Speaks to the user in the given words. */
	public FontChoice(Messages userWords) {
		this.userWords = userWords;
	}

	/** A font of the product. */
	public FontFile bundled(BundledFonts face) throws ReportException {
		FontFile font = bundled.get(face);
		if (font == null) {
			try (InputStream in = face.open()) {
				font = FontFile.read(in.readAllBytes());
			} catch (IOException | UncheckedIOException | FontException e) {
				throw new ReportException(userWords.text("font.bundledMissing"), e);
			}
			bundled.put(face, font);
		}
		return font;
	}

	/**
	 * The font that the user asks for.
	 *
	 * @param wish the name of a bundled font or the place of a file; {@code null} for the usual font
	 * @param usual the usual font
	 */
	public FontFile wished(String wish, BundledFonts usual) throws ReportException {
		if (wish == null || wish.isBlank()) {
			return bundled(usual);
		}
		BundledFonts face = NAMES.get(wish.toLowerCase(Locale.ROOT).replaceAll("[ 　-]", ""));
		if (face != null) {
			return bundled(face);
		}
		FontFile font = named.get(wish);
		if (font == null) {
			font = fromFile(wish);
			named.put(wish, font);
		}
		return font;
	}

	private FontFile fromFile(String wish) throws ReportException {
		Path file;
		try {
			file = Path.of(wish);
		} catch (InvalidPathException e) {
			throw new ReportException(userWords.text("font.unknown", wish), e);
		}
		if (!Files.isRegularFile(file)) {
			throw new ReportException(userWords.text("font.unknown", wish));
		}
		try {
			if (Files.size(file) > LARGEST_FILE) {
				throw new ReportException(userWords.text("font.noFont", wish));
			}
			return FontFile.read(Files.readAllBytes(file));
		} catch (IOException e) {
			throw new ReportException(userWords.text("font.unreadable", wish), e);
		} catch (FontException e) {
			String key = switch (e.reason()) {
				case NO_FONT -> "font.noFont";
				case NOT_TRUETYPE -> "font.notTrueType";
				case DAMAGED -> "font.damaged";
				case EMBEDDING_FORBIDDEN -> "font.forbidden";
			};
			throw new ReportException(userWords.text(key, wish), e);
		}
	}
}
