package org.kaikaku.core.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.core.io.PlanFileException.Reason;

/** Each kind of broken file gets one message that names the file, the line, the cause and the cure. */
class BrokenFilesTest {
	/** A sound file; every case below breaks it at one place. */
	private static final String SOUND = """
			<?xml version="1.0" encoding="UTF-8"?>
			<reformplan:Municipality id="m"
			  xmi:version="2.0"
			  xmlns:xmi="http://www.omg.org/XMI"
			  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			  xmlns:reformplan="https://kaikaku.org/reformplan/1"
			  formatVersion="2"
			  name="架空市"
			>
			 <plans id="p"
			   name="架空プラン"
			   level="l"
			   firstYear="2020"
			 >
			  <levels id="l"
			    counted="true"
			  />
			  <entries xsi:type="reformplan:ReformItem" id="i1"
			    name="窓口の改善"
			  >
			   <indicators id="n1"
			     weight="0.5"
			   />
			   <records id="r1"
			     term="2020"
			   />
			  </entries>
			 </plans>
			</reformplan:Municipality>
			""";
	private static final String NAME = "計画.reformplan";

	private final PlanFiles files = new PlanFiles(Locale.JAPANESE);

	@TempDir
	Path directory;

	@Test
	void theSoundFileIsReadAndWrittenAsItIs() throws IOException {
		PlanFile file = read(SOUND);
		assertEquals("架空市", file.municipality().getName());
		assertFalse(file.differsFromFile());
		assertEquals(SOUND, written(file));
	}

	static Stream<Arguments> broken() {
		return Stream.of(
				arguments("a year that is none", "2020\"\n >", "20x0\"\n >", Reason.BAD_VALUE, 13, "西暦4桁"),
				arguments("a term that is none", "term=\"2020\"", "term=\"2020Q5\"", Reason.BAD_VALUE, 25, "四半期"),
				arguments("a number with an exponent", "0.5", "1E999999", Reason.BAD_VALUE, 22, "「重み」の値「1E999999」"),
				arguments("a truth that is none", "counted=\"true\"", "counted=\"ja\"", Reason.BAD_VALUE, 16, "true または false"),
				arguments("a version that is none", "formatVersion=\"2\"", "formatVersion=\"二\"", Reason.BAD_VALUE, 9, "formatVersion"),
				arguments("an id with blanks", "id=\"i1\"", "id=\"i 1\"", Reason.BAD_VALUE, 18, "識別子「i 1」"),
				arguments("an id used twice", "id=\"r1\"", "id=\"n1\"", Reason.DUPLICATE_ID, 24, "「n1」は指標"),
				arguments("a reference into nothing", "level=\"l\"", "level=\"k\"", Reason.DANGLING_REFERENCE, 12, "「k」の要素がありません"),
				arguments("a reference to another kind", "level=\"l\"", "level=\"i1\"", Reason.DANGLING_REFERENCE, 12, "改革項目「窓口の改善」（ID i1）"),
				arguments("an empty reference", "level=\"l\"", "level=\" \"", Reason.DANGLING_REFERENCE, 12, "「階層」"),
				arguments("an unknown element", "<levels", "<lovels", Reason.UNKNOWN_ELEMENT, 17, "「lovels」は計画「架空プラン」"),
				arguments("an element without its kind", " xsi:type=\"reformplan:ReformItem\"", "", Reason.UNKNOWN_ELEMENT, 20, "xsi:type"),
				arguments("an element of an unknown kind", "reformplan:ReformItem", "reformplan:Item", Reason.UNKNOWN_ELEMENT, 18, "reformplan:Item"),
				arguments("an element of a kind that does not fit", "reformplan:ReformItem", "reformplan:Level", Reason.UNKNOWN_ELEMENT, 18, "「構成」"),
				arguments("an element of an abstract kind", "reformplan:ReformItem", "reformplan:Entry", Reason.UNKNOWN_ELEMENT, 18, "reformplan:Entry"),
				arguments("an unknown attribute", "counted=", "counter=", Reason.UNKNOWN_ATTRIBUTE, 16, "「counter」は階層（ID l）"),
				arguments("an attribute of an unknown namespace", "counted=", "odd:counted=", Reason.UNKNOWN_ATTRIBUTE, 16, "odd:counted"),
				arguments("a list as an attribute", "counted=\"true\"", "unknown=\"name\"", Reason.UNKNOWN_ATTRIBUTE, 16, "unknown"),
				arguments("an element of an unknown namespace", "<levels", "<o:levels xmlns:o=\"urn:o\"", Reason.UNKNOWN_NAMESPACE, 17, "urn:o"),
				arguments("text between tags", " <plans", " 予定 <plans", Reason.UNKNOWN_ELEMENT, 10, "「予定"),
				arguments("a root of an unknown namespace", "kaikaku.org/reformplan/1", "example.org/other", Reason.UNKNOWN_NAMESPACE, 9, "example.org/other"),
				arguments("a root of no namespace", "reformplan:Municipality", "Municipality", Reason.WRONG_ROOT, 9, "reformplan:Municipality で始まります"),
				arguments("a root that is no municipality", "reformplan:Municipality", "reformplan:Plan", Reason.WRONG_ROOT, 9, "reformplan:Plan"),
				arguments("a newer format", "formatVersion=\"2\"", "formatVersion=\"3\"", Reason.NEWER_FORMAT, 9, "プログラムを更新"),
				arguments("a tag that is not closed", "    counted=\"true\"\n  />", "    counted=\"true\"", Reason.NOT_XML, 17, "XML の書き方"),
				arguments("an attribute given twice", "counted=\"true\"", "counted=\"true\" counted=\"true\"", Reason.NOT_XML, 16, "XML の書き方"),
				arguments("an unknown entity", "窓口の改善", "窓口&の;改善", Reason.NOT_XML, 19, "XML の書き方"),
				arguments("a sign that XML cannot hold", "窓口", "窓\u0001口", Reason.NOT_XML, 19, "XML の書き方"),
				arguments("a document type", "<reformplan:Municipality id", "<!DOCTYPE x>\n<reformplan:Municipality id", Reason.DOCTYPE, 2, "DOCTYPE"),
				arguments("a reference without a target", "<levels id=\"l\"", "<levels id=\"l\"/>\n<links id=\"k\"><plan/></links>\n<levels id=\"l2\"", Reason.DANGLING_REFERENCE, 16, "href"),
				arguments("an address that is none", "<levels id=\"l\"", "<levels id=\"l\"/>\n<links id=\"k\"><plan href=\"archive:x#y\"/></links>\n<levels id=\"l2\"", Reason.BAD_VALUE, 16, "ファイル名#識別子"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("broken")
	void oneClearMessageNamesFileLineAndCause(String what, String sound, String broken, Reason reason, int line, String words) {
		assertTrue(SOUND.contains(sound), "the case breaks something");
		PlanFileException e = refused(SOUND.replace(sound, broken).getBytes(UTF_8));
		assertEquals(reason, e.reason(), e.getMessage());
		assertEquals(line, e.line(), e.getMessage());
		assertTrue(e.getMessage().startsWith(NAME + " の" + line + "行目："), e.getMessage());
		assertTrue(e.getMessage().contains(words), e.getMessage());
		assertTrue(e.getMessage().endsWith("。"), "it ends with what to do: " + e.getMessage());
		assertTrue(e.message(Locale.ENGLISH).startsWith(NAME + ", line " + line + ": "), e.message(Locale.ENGLISH));
		assertFalse(e.message(Locale.ENGLISH).contains("{") || e.message(Locale.ENGLISH).contains("!"), e.message(Locale.ENGLISH));
		assertFalse(e.getMessage().contains("\n"), "one line");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n\t\n", "\uFEFF" })
	void anEmptyFileIsToldAsSuch(String text) {
		assertEquals(Reason.EMPTY, refused(text.getBytes(UTF_8)).reason());
	}

	@ParameterizedTest
	@ValueSource(strings = { "番号,名称\n1,窓口", "{\"plan\":1}", "PK\u0003\u0004\u0014", "%PDF-1.7" })
	void aFileThatIsNoXmlIsToldAsSuch(String text) {
		PlanFileException e = refused(text.getBytes(UTF_8));
		assertEquals(Reason.NOT_XML, e.reason());
		assertEquals(1, e.line());
	}

	@Test
	void aFileCutOffAnywhereIsRefused() {
		byte[] whole = SOUND.getBytes(UTF_8);
		int content = SOUND.substring(0, SOUND.indexOf(" <plans")).getBytes(UTF_8).length;
		for (int length = 0; length < whole.length - 1; length++) {
			PlanFileException e = refused(Arrays.copyOf(whole, length));
			if (length >= content)
				assertEquals(Reason.TRUNCATED, e.reason(), "cut at " + length + ": " + e.getMessage());
		}
	}

	@Test
	void aFileInShiftJisIsExplained() {
		PlanFileException e = refused(SOUND.getBytes(Charset.forName("windows-31j")));
		assertEquals(Reason.WRONG_ENCODING, e.reason());
		assertEquals(8, e.line());
		assertTrue(e.getMessage().contains("Shift_JIS のようです。UTF-8 で保存し直してください。"), e.getMessage());
	}

	@Test
	void bytesOfNoEncodingAreToldWithTheirLine() {
		byte[] bytes = SOUND.getBytes(UTF_8);
		int at = SOUND.substring(0, SOUND.indexOf("窓口")).getBytes(UTF_8).length;
		bytes[at] = (byte) 0xFF;
		bytes[at + 1] = (byte) 0xFF;
		PlanFileException e = refused(bytes);
		assertEquals(Reason.WRONG_ENCODING, e.reason());
		assertEquals(19, e.line());
	}

	static Stream<Arguments> readable() {
		return Stream.of(arguments("Shift_JIS", "Shift_JIS", ""), arguments("Windows-31J", "windows-31j", ""),
				arguments("EUC-JP", "EUC-JP", ""), arguments("UTF-16", "UTF-16LE", "\uFEFF"), arguments("UTF-16", "UTF-16BE", "\uFEFF"),
				arguments("UTF-16", "UTF-16LE", ""), arguments("UTF-16", "UTF-16BE", ""), arguments("UTF-8", "UTF-8", "\uFEFF"));
	}

	@ParameterizedTest
	@MethodSource("readable")
	void aFileThatSaysItsEncodingIsReadAndSavedAsUtf8(String declared, String charset, String mark) throws IOException {
		byte[] bytes = (mark + SOUND.replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"")).getBytes(Charset.forName(charset));
		assertEquals(SOUND, written(files.read(new ByteArrayInputStream(bytes), NAME)));
	}

	@Test
	void anEncodingThatIsNotReadIsNamed() {
		PlanFileException e = refused(SOUND.replace("UTF-8", "UTF-7").getBytes(StandardCharsets.US_ASCII));
		assertEquals(Reason.WRONG_ENCODING, e.reason());
		assertTrue(e.getMessage().contains("「UTF-7」"), e.getMessage());
	}

	@Test
	void anotherMetamodelsFileIsRefused() {
		PlanFileException e = refused("""
				<?xml version="1.0" encoding="UTF-8"?>
				<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="a"/>
				""".getBytes(UTF_8));
		assertEquals(Reason.UNKNOWN_NAMESPACE, e.reason());
		assertTrue(e.getMessage().contains("http://www.eclipse.org/emf/2002/Ecore"), e.getMessage());
	}

	@Test
	void severalRootsAreRefused() {
		PlanFileException e = refused("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>".getBytes(UTF_8));
		assertEquals(Reason.WRONG_ROOT, e.reason());
	}

	@Test
	void aMissingFileADirectoryAndADeviceAreToldApart() {
		assertEquals(Reason.NOT_FOUND, assertThrows(PlanFileException.class, () -> files.open(directory.resolve("none"))).reason());
		PlanFileException e = assertThrows(PlanFileException.class, () -> files.open(directory));
		assertEquals(Reason.NOT_A_FILE, e.reason());
		assertTrue(e.getMessage().startsWith(directory + "：ファイルではなくフォルダーです。"), e.getMessage());
		Path device = Path.of("/dev/zero");
		if (Files.exists(device))
			assertEquals(Reason.NOT_A_FILE, assertThrows(PlanFileException.class, () -> files.open(device)).reason());
	}

	@Test
	void aStreamThatFailsIsTold() {
		PlanFileException e = assertThrows(PlanFileException.class, () -> files.read(new java.io.InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("cable pulled");
			}
		}, NAME));
		assertEquals(Reason.UNREADABLE, e.reason());
		assertTrue(e.getMessage().contains("cable pulled"), e.getMessage());
	}

	private PlanFile read(String text) throws PlanFileException {
		return files.read(new ByteArrayInputStream(text.getBytes(UTF_8)), NAME);
	}

	private PlanFileException refused(byte[] bytes) {
		return assertThrows(PlanFileException.class, () -> files.read(new ByteArrayInputStream(bytes), NAME));
	}

	private String written(PlanFile file) throws IOException {
		java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
		files.write(file, out);
		return out.toString(UTF_8);
	}
}
