package org.kaikaku.diagram.positions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.kaikaku.core.io.AtomicFile;
import org.kaikaku.diagram.DiagramKind;
import org.kaikaku.diagram.layout.Point;

/**
 * The file with chosen places beside a plan: {@code city.reformplan} has {@code city.reformdiagram}. It is UTF-8 text of one box a
 * line, sorted, so that version control shows and merges it well:
 *
 * <pre>
 * reformdiagram 1
 * toride-2020	structure	item-2	120	48
 * toride-2020	responsibility	arrangement	fewest-crossings
 * </pre>
 *
 * Plan, picture, box, x and y are parted by tabs; tabs, line ends and % within ids are written as %09, %0A, %0D and %25. A line with
 * the word arrangement tells in which order the boxes of a picture stand. It is missing for the order of the plan, and a word that
 * this program does not know is kept. Nothing that such a file holds can do harm: lines that say nothing sensible are passed over,
 * and size and numbers have limits.
 */
public final class PositionFile {
	/** The ending of these files. */
	public static final String ENDING = ".reformdiagram";
	private static final String HEAD = "reformdiagram 1";
	private static final String PLAN_ENDING = ".reformplan";
	private static final int MOST_BYTES = 8 << 20;
	private static final int MOST_LINES = 100_000;
	private static final int LONGEST_ID = 1000;
	private static final double FARTHEST = 100_000;
	private static final int FIELDS = 5;
	private static final String ARRANGEMENT = "arrangement";
	private static final int ARRANGEMENT_FIELDS = 4;
	private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");

	private PositionFile() {
	}

	/** Where the places of a plan file are kept. */
	public static Path beside(Path plan) {
		String name = plan.getFileName().toString();
		String base = name.endsWith(PLAN_ENDING) ? name.substring(0, name.length() - PLAN_ENDING.length()) : name;
		return plan.resolveSibling(base + ENDING);
	}

	/** The places in a file; none when it is missing, unreadable, too large or of another kind. Never throws. */
	public static Positions read(Path file) {
		try {
			if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES)
				return Positions.NONE;
			try (InputStream in = Files.newInputStream(file);
					BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
				return read(lines);
			}
		} catch (IOException | RuntimeException e) {
			// Places are a convenience: without them the picture is laid out by itself.
			return Positions.NONE;
		}
	}

	private static Positions read(BufferedReader lines) throws IOException {
		if (!HEAD.equals(lines.readLine()))
			return Positions.NONE;
		Map<Positions.Place, Map<String, Point>> found = new HashMap<>();
		Positions positions = Positions.NONE;
		int count = 0;
		for (String line = lines.readLine(); line != null && count < MOST_LINES; line = lines.readLine(), count++) {
			String[] fields = line.split("\t", -1);
			if (fields.length == ARRANGEMENT_FIELDS)
				positions = arranged(positions, fields);
			if (fields.length != FIELDS || fields[0].length() > LONGEST_ID || fields[2].length() > LONGEST_ID)
				continue;
			Optional<DiagramKind> kind = DiagramKind.of(fields[1]);
			Optional<Double> x = number(fields[3]);
			Optional<Double> y = number(fields[4]);
			if (kind.isPresent() && x.isPresent() && y.isPresent())
				found.computeIfAbsent(new Positions.Place(plain(fields[0]), kind.get()), k -> new HashMap<>()).put(plain(fields[2]),
						new Point(x.get(), y.get()));
		}
		for (Map.Entry<Positions.Place, Map<String, Point>> entry : found.entrySet())
			positions = positions.with(entry.getKey(), entry.getValue());
		return positions;
	}

	private static Positions arranged(Positions positions, String[] fields) {
		Optional<DiagramKind> kind = DiagramKind.of(fields[1]);
		if (fields[0].length() > LONGEST_ID || kind.isEmpty() || !fields[2].equals(ARRANGEMENT) || !WORD.matcher(fields[3]).matches())
			return positions;
		return positions.arranged(new Positions.Place(plain(fields[0]), kind.get()), fields[3]);
	}

	private static Optional<Double> number(String text) {
		try {
			double value = Double.parseDouble(text);
			return Double.isFinite(value) && Math.abs(value) <= FARTHEST ? Optional.of(value) : Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/**
	 * Writes the places, whole or not at all; a file is taken away when there are none left. A file that is not of this format and
	 * version, such as one of a newer Kaikaku, is left alone.
	 *
	 * @return whether the places are kept now
	 * @throws IOException if it could not be written
	 */
	public static boolean write(Path file, Positions positions) throws IOException {
		if (Files.exists(file) && !isOurs(file))
			return false;
		if (positions.isEmpty()) {
			Files.deleteIfExists(file);
			return true;
		}
		AtomicFile.write(file, out -> {
			Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			writer.write(HEAD + "\n");
			for (Positions.Place picture : positions.pictures()) {
				if (positions.arrangement(picture).isPresent())
					writer.write(String.join("\t", escaped(picture.plan()), picture.kind().word(), ARRANGEMENT,
							positions.arrangement(picture).get()) + "\n");
				for (Map.Entry<String, Point> box : positions.of(picture).entrySet())
					writer.write(String.join("\t", escaped(picture.plan()), picture.kind().word(), escaped(box.getKey()),
							number(box.getValue().x()), number(box.getValue().y())) + "\n");
			}
			writer.flush();
		});
		return true;
	}

	private static boolean isOurs(Path file) throws IOException {
		if (!Files.isRegularFile(file))
			return false;
		byte[] begin = new byte[HEAD.length() + 1];
		try (InputStream in = Files.newInputStream(file)) {
			int read = in.readNBytes(begin, 0, begin.length);
			return read == 0 || new String(begin, 0, read, StandardCharsets.UTF_8).strip().equals(HEAD);
		}
	}

	/** Tenths of a pixel are enough for every screen. */
	private static String number(double value) {
		double tenths = Math.round(value * 10) / 10.0;
		return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
	}

	private static String escaped(String id) {
		return id.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
	}

	private static String plain(String field) {
		return field.replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
	}
}
