package org.kaikaku.core.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.core.testing.SyntheticPlans;
import org.kaikaku.model.reformplan.Municipality;
import org.kaikaku.model.testing.EveryFeature;

/** Files damaged by chance are either read, and then saved and read again unchanged, or refused with a message. */
class DamagedFilesTest {
	private static final int DAMAGES = 800;
	private static final List<String> SCRAPS = List.of("<", ">", "\"", "/>", "&", "&#0;", "]]>", "<!--", "<![CDATA[x]]>", "<?pi?>", "id=\"e1\"", "xsi:type=\"",
			"href=\"#e1\"", "xmlns:a=\"b\"", "a:b=\"c\"", "<a:b/>", "<levels/>", " ", "\u3000", "-", "999999999999", "<plan href=\"x#y\"/>", "//@plans.0",
			"//@plans.9", "//@name", "/x", "level=\"//@plans.0/@levels.7\"", "#");
	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void aDamagedFileIsReadOrRefusedButNeverCrashesOrChangesBySaving(long seed) throws IOException {
		Municipality whole = seed == 1 ? EveryFeature.municipality() : SyntheticPlans.municipality(seed, 2, 2);
		byte[] sound = written(files.create(Path.of("x.reformplan"), whole));
		Random random = new Random(seed);
		int read = 0;
		for (int i = 0; i < DAMAGES; i++) {
			byte[] damaged = damage(sound, random);
			try {
				byte[] saved = written(files.read(new ByteArrayInputStream(damaged), "x.reformplan"));
				assertArrayEquals(saved, written(files.read(new ByteArrayInputStream(saved), "x.reformplan")));
				read++;
			} catch (PlanFileException e) {
				assertTrue(e.getMessage().startsWith("x.reformplan") && e.getMessage().endsWith("。"), e.getMessage());
				assertFalse(e.getMessage().contains("!file") || e.getMessage().contains("\n"), e.getMessage());
			} catch (RuntimeException | Error e) {
				fail("damage " + i + ": " + new String(damaged, UTF_8), e);
			}
		}
		assertTrue(read > 20 && read < DAMAGES - 20, "some were read, some refused: " + read);
	}

	private static byte[] damage(byte[] sound, Random random) {
		byte[] damaged = sound;
		for (int i = random.nextInt(3); i >= 0; i--)
			damaged = once(damaged, random);
		return damaged;
	}

	private static byte[] once(byte[] bytes, Random random) {
		int at = random.nextInt(bytes.length);
		int length = Math.min(1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 8), bytes.length - at);
		switch (random.nextInt(5)) {
		case 0 -> {
			byte[] flipped = bytes.clone();
			flipped[at] ^= (byte) (1 << random.nextInt(8));
			return flipped;
		}
		case 1 -> {
			return splice(bytes, at, length, new byte[0]);
		}
		case 2 -> {
			return splice(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
		}
		case 3 -> {
			int from = random.nextInt(bytes.length - length + 1);
			return splice(bytes, at, 0, Arrays.copyOfRange(bytes, from, from + length));
		}
		default -> {
			return splice(bytes, at, random.nextInt(2) * length, SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(UTF_8));
		}
		}
	}

	private static byte[] splice(byte[] bytes, int at, int removed, byte[] added) {
		byte[] spliced = new byte[bytes.length - removed + added.length];
		System.arraycopy(bytes, 0, spliced, 0, at);
		System.arraycopy(added, 0, spliced, at, added.length);
		System.arraycopy(bytes, at + removed, spliced, at + added.length, bytes.length - at - removed);
		return spliced;
	}

	private byte[] written(PlanFile file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		files.write(file, out);
		return out.toByteArray();
	}
}
