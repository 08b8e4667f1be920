package org.kaikaku.core.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.core.io.PlanFileException.Reason;
import org.kaikaku.model.reformplan.Plan;

/** Files made to do harm are refused soon, with little memory and without the network. */
class HostileFilesTest {
	private static final String ROOT = "<reformplan:Municipality xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:reformplan=\"https://kaikaku.org/reformplan/1\" id=\"m\" formatVersion=\"2\"";
	private static final long TWO_GIGABYTES = 1L << 31;
	private static final String NAME = "x.reformplan";

	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);

	@TempDir
	Path directory;

	@Test
	void twoGigabytesOfBlanksAreNotRead() {
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			Blanks blanks = new Blanks(TWO_GIGABYTES);
			PlanFileException e = assertThrows(PlanFileException.class,
					() -> files.read(new SequenceInputStream(stream(ROOT + ">"), blanks), NAME));
			assertEquals(Reason.TOO_LARGE, e.reason());
			assertEquals(1, e.line());
			assertTrue(e.getMessage().contains("空白"), e.getMessage());
			assertTrue(blanks.given < 2L * FileLimits.DEFAULT.markup() + (1 << 20), "read " + blanks.given);
		});
	}

	@Test
	void aFileOfTwoGigabytesIsNotEvenOpened() throws IOException {
		Path file = directory.resolve(NAME);
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(TWO_GIGABYTES);
		}
		PlanFileException e = assertThrows(PlanFileException.class, () -> files.open(file));
		assertEquals(Reason.TOO_LARGE, e.reason());
		assertTrue(e.getMessage().contains("2048 MB。上限は 256 MB"), e.getMessage());
	}

	@Test
	void blanksBetweenTagsWithoutEndAreStoppedByTheLimitOfTheFile() {
		PlanFiles small = new PlanFiles(new FileLimits(1 << 20, 90, 1 << 16, 100_000), Locale.JAPANESE);
		String tags = (" ".repeat(1000) + "<plans/>").repeat(2000);
		PlanFileException e = assertThrows(PlanFileException.class, () -> small.read(stream(ROOT + ">" + tags), NAME));
		assertEquals(Reason.TOO_LARGE, e.reason());
	}

	@Test
	void aValueWithoutEndIsStopped() {
		PlanFiles small = new PlanFiles(new FileLimits(1 << 20, 90, 1 << 16, 100_000), Locale.JAPANESE);
		PlanFileException e = assertThrows(PlanFileException.class,
				() -> small.read(stream(ROOT + "\n name=\"" + "あ".repeat(1 << 16) + "\"/>"), NAME));
		assertEquals(Reason.TOO_LARGE, e.reason());
	}

	@Test
	void elementsWithoutNumberAreStoppedBeforeTheyFillTheMemory() {
		PlanFiles small = new PlanFiles(new FileLimits(1 << 20, 90, 1 << 16, 1000), Locale.JAPANESE);
		PlanFileException e = assertThrows(PlanFileException.class, () -> small.read(stream(ROOT + ">\n" + "<plans/>\n".repeat(1000)), NAME));
		assertEquals(Reason.TOO_LARGE, e.reason());
		assertEquals(1001, e.line());
		assertTrue(e.getMessage().contains("1,000 個"), e.getMessage());
	}

	@Test
	void listsOfAnyLengthTakeNoLongerThanTheirLength() {
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
			StringBuilder many = new StringBuilder(ROOT + ">");
			for (int i = 0; i < 300_000; i++)
				many.append("<unknown>").append(i).append("</unknown>");
			assertEquals(300_000, files.read(stream(many + "</reformplan:Municipality>"), NAME).municipality().getUnknown().size());
			String references = "<plans id=\"p\"><opinions id=\"o\">" + "<about href=\"#p\"/>".repeat(300_000) + "</opinions></plans></reformplan:Municipality>";
			assertEquals(1, files.read(stream(ROOT + ">" + references), NAME).municipality().getPlans().get(0).getOpinions().get(0).getAbout().size());
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 91, 101, 10_000, 200_000 })
	void deepNestingIsRefusedWithOurOwnLimit(int depth) {
		PlanFileException e = assertThrows(PlanFileException.class,
				() -> files.read(stream(ROOT + ">" + "<departments>".repeat(depth)), NAME));
		assertEquals(Reason.TOO_DEEP, e.reason());
		assertTrue(e.getMessage().contains("90 段"), e.getMessage());
	}

	@Test
	void nestingUpToTheLimitIsRead() throws IOException {
		int depth = 89;
		PlanFile file = files.read(stream(ROOT + ">" + "<departments>".repeat(depth) + "</departments>".repeat(depth) + "</reformplan:Municipality>"), NAME);
		EObject deepest = file.municipality();
		for (int i = 0; i < depth; i++)
			deepest = deepest.eContents().get(0);
		assertEquals(0, deepest.eContents().size());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
			"<!DOCTYPE a SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
			"<!DOCTYPE a PUBLIC \"-//A//B\" \"http://127.0.0.1:1/x.dtd\">" })
	void documentTypesAndEntitiesAreRefused(String doctype) {
		PlanFileException e = assertThrows(PlanFileException.class, () -> files.read(stream(doctype + ROOT + " name=\"&c;\"/>"), NAME));
		assertEquals(Reason.DOCTYPE, e.reason());
		assertEquals(1, e.line());
	}

	@Test
	void noAddressInAFileIsEverOpened() throws Exception {
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
			assertThrows(PlanFileException.class, () -> files.read(stream("<a:B xmlns:a=\"" + address + "a\"/>"), NAME));
			assertThrows(PlanFileException.class, () -> files.read(stream("<!DOCTYPE a SYSTEM \"" + address + "b\"><a/>"), NAME));
			Path file = Files.writeString(directory.resolve(NAME),
					ROOT + " xsi:schemaLocation=\"https://kaikaku.org/reformplan/1 " + address + "c\"><plans id=\"p\"><links id=\"k\"><plan href=\""
							+ address + "d.reformplan#x\"/></links></plans></reformplan:Municipality>");
			PlanFile opened = files.open(file);
			EcoreUtil.resolveAll(opened.resource());
			Plan plan = opened.municipality().getPlans().get(0).getLinks().get(0).getPlan();
			assertTrue(plan.eIsProxy());
			assertEquals(1, opened.missingNeighbours().size());
			server.setSoTimeout(200);
			assertThrows(SocketTimeoutException.class, () -> {
				try (Socket caller = server.accept()) {
					assertNull(caller, "somebody called");
				}
			});
		}
	}

	@Test
	void oneMillionCharacterReferencesAreJustText() throws IOException {
		String text = "&#xA;".repeat(1_000_000);
		PlanFile file = files.read(stream(ROOT + " name=\"" + text + "\"/>"), NAME);
		assertEquals("\n".repeat(1_000_000), file.municipality().getName());
	}

	@Test
	void attributesWithoutNumberAreRefused() {
		StringBuilder many = new StringBuilder(ROOT);
		for (int i = 0; i < 100_000; i++)
			many.append(" a").append(i).append("=\"\"");
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(PlanFileException.class,
				() -> files.read(stream(many + "/>"), NAME)));
	}

	@Test
	void aReaderCanStopReading() {
		PlanFile file = new PlanFiles(Locale.JAPANESE).create(directory.resolve(NAME), org.kaikaku.core.testing.SyntheticPlans.municipality(1, 30, 5));
		PlanFileException e = assertThrows(PlanFileException.class, () -> {
			files.save(file);
			files.open(directory.resolve(NAME), (done, total) -> done < total / 2);
		});
		assertEquals(Reason.CANCELLED, e.reason());
	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(UTF_8));
	}

	/** Blanks in any number, which nobody has to hold. */
	private static final class Blanks extends InputStream {
		private final long count;
		private long given;

		Blanks(long count) {
			this.count = count;
		}

		@Override
		public int read() {
			return given++ < count ? ' ' : -1;
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			int n = (int) Math.min(length, count - given);
			if (n <= 0)
				return -1;
			Arrays.fill(target, offset, offset + n, (byte) ' ');
			given += n;
			return n;
		}
	}
}
