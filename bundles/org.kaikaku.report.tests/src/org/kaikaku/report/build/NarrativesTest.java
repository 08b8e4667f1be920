package org.kaikaku.report.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kaikaku.report.build.Make.MAKE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaikaku.model.reformplan.FieldText;
import org.kaikaku.model.reformplan.ListEntry;
import org.kaikaku.model.reformplan.Note;
import org.kaikaku.model.reformplan.Paragraph;
import org.kaikaku.model.reformplan.TableCell;
import org.kaikaku.model.reformplan.TableRow;
import org.kaikaku.model.reformplan.TextFigure;
import org.kaikaku.model.reformplan.TextTable;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.HeadingNumber;
import org.kaikaku.report.document.HeadingNumber.NumberStyle;
import org.kaikaku.report.document.Inline;
import org.kaikaku.report.document.Inlines;
import org.kaikaku.report.document.ListBlock;
import org.kaikaku.report.document.Marker;
import org.kaikaku.report.document.NoteReference;
import org.kaikaku.report.document.Table;
import org.kaikaku.report.internal.build.text.Anchors;
import org.kaikaku.report.internal.build.text.HeadingNumbers;
import org.kaikaku.report.internal.build.text.Narratives;
import org.kaikaku.report.internal.build.text.NoteScope;
import org.kaikaku.report.internal.build.text.Pictures;

/** Texts of people become blocks without losing or changing a character. */
class NarrativesTest {

	private static final byte[] PIXEL = Base64.getDecoder().decode(
			"iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR4nGNgYGD4DwABBAEAfbLI3wAAAABJRU5ErkJggg==");

	private final Make make = new Make();
	private final FieldText text = make.id(MAKE.createFieldText());

	private List<Block> blocks(Note... notes) {
		NoteScope scope = new NoteScope(new Anchors(), List.of(notes));
		return new Narratives(new Pictures(), place -> List.of()).blocks(text, scope, Narratives.Setting.cell("progress", "進捗"));
	}

	private ListEntry entry(int level, String marker, String words) {
		ListEntry entry = make.id(MAKE.createListEntry());
		entry.setLevel(level);
		entry.setMarker(marker);
		entry.setText(words);
		text.getBlocks().add(entry);
		return entry;
	}

	private Paragraph paragraph(String words) {
		Paragraph paragraph = make.id(MAKE.createParagraph());
		paragraph.setText(words);
		text.getBlocks().add(paragraph);
		return paragraph;
	}

	@ParameterizedTest
	@CsvSource({"RPA(※１)を導入, (※１)", "RPA（※１）を導入, （※１）", "RPA※１を導入, ※１", "RPA※１０を導入, ", "※１を参照, "})
	void aMarkBecomesAReferenceToItsNote(String words, String mark) {
		List<Inline> line = new NoteScope(new Anchors(), List.of(make.note("※１", "RPA", "自動化"))).line(words);
		assertEquals(words, Inlines.plainText(line));
		List<String> marks = line.stream().filter(NoteReference.class::isInstance).map(Inline::plainText).toList();
		assertEquals(mark == null ? List.of() : List.of(mark), marks);
	}

	@ParameterizedTest
	@CsvSource({"CMS(※)サーバ, 1", "件数※, 1", "件数※、割合, 1", "※随時, 0", "【対応】　※随時, 0", "件数※随時, 0"})
	void aMarkWithoutNumberAlsoBeginsRemarks(String words, int references) {
		List<Inline> line = new NoteScope(new Anchors(), List.of(make.note("※", null, "注"))).line(words);
		assertEquals(words, Inlines.plainText(line));
		assertEquals(references, line.stream().filter(NoteReference.class::isInstance).count());
	}

	@Test
	void entriesNestByLevelAndKeepTheirMarks() {
		entry(0, "■", "運用");
		entry(1, "①", "申請");
		entry(2, "・", "窓口");
		entry(0, "(2)", "評価");
		ListBlock list = (ListBlock) ((EditableRegion) blocks().get(0)).blocks().get(0);
		assertEquals(2, list.items().size());
		assertEquals(Marker.Kind.HEADING, list.items().get(0).marker().kind());
		ListBlock below = (ListBlock) list.items().get(0).children().get(0);
		assertEquals(Marker.number("①", 1), below.items().get(0).marker());
		assertEquals(Marker.number("(2)", 2), list.items().get(1).marker());
		assertEquals("■運用\n①申請\n・窓口\n(2)評価", PlainText.of(blocks()));
	}

	@Test
	void aListThatBeginsTooDeepLosesNothing() {
		entry(2, "・", "深い");
		entry(0, "・", "浅い");
		assertEquals("・深い\n・浅い", PlainText.of(blocks()));
	}

	@Test
	void aTableDividesTheRegions() {
		paragraph("前");
		table(new String[][] {{"a", "b"}});
		paragraph("後");
		List<Block> blocks = blocks();
		assertEquals("progress.0-0", ((EditableRegion) blocks.get(0)).region());
		assertEquals("progress.2-2", ((EditableRegion) blocks.get(2)).region());
		assertEquals(text.getId(), ((EditableRegion) blocks.get(0)).elementId());
	}

	private TextTable table(String[][] cells) {
		TextTable table = make.id(MAKE.createTextTable());
		for (String[] words : cells) {
			TableRow row = make.id(MAKE.createTableRow());
			for (String word : words) {
				TableCell cell = make.id(MAKE.createTableCell());
				cell.setText(word);
				row.getCells().add(cell);
			}
			table.getRows().add(row);
		}
		text.getBlocks().add(table);
		return table;
	}

	@Test
	void aTableThatIsNoRectangleIsFilledUp() {
		TextTable source = table(new String[][] {{"a", "b", "c"}, {"d"}, {"e", "f", "g"}});
		source.getRows().get(0).getCells().get(0).setRowSpan(2);
		source.getRows().get(2).getCells().get(2).setColumnSpan(9);
		Table table = (Table) blocks().get(0);
		assertEquals("a\nb\nc\nd\ne\nf\ng", PlainText.of(List.of(table)));
		assertEquals(11, table.columns().size());
	}

	@Test
	void lineEndsInsideAParagraphStay() {
		paragraph("一行目\n二行目");
		assertEquals("一行目\n二行目", PlainText.of(blocks()));
	}

	@Test
	void aPictureBesideThePlanIsReadAndMeasured(@TempDir Path folder) throws Exception {
		Files.write(folder.resolve("map.png"), PIXEL);
		Figure figure = figure(folder, "map.png");
		assertNotNull(figure.image());
		assertEquals(figure.widthMm() / 2, figure.heightMm(), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = {"missing.png", "../map.png", "/etc/passwd", "", "\0"})
	void aPictureThatCannotBeReadOrLiesElsewhereIsMissing(String name, @TempDir Path folder) throws Exception {
		Files.write(folder.resolve("map.png"), PIXEL);
		Path inner = Files.createDirectory(folder.resolve("plans"));
		assertNull(figure(inner, name).image());
	}

	@ParameterizedTest
	@ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>",
			"<svg xmlns='http://www.w3.org/2000/svg'><image href='http://example.invalid/a.png'/></svg>",
			"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "<svg onload='x'/>", "not a picture"})
	void aDrawingThatActsOrReachesOutIsMissing(String content, @TempDir Path folder) throws Exception {
		Files.write(folder.resolve("map.svg"), content.getBytes(StandardCharsets.UTF_8));
		assertNull(figure(folder, "map.svg").image());
	}

	@Test
	void aPlainDrawingIsShownInItsProportions(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("map.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 50'><path d='M0 0'/></svg>");
		Figure figure = figure(folder, "map.svg");
		assertNotNull(figure.image());
		assertEquals(4, figure.widthMm() / figure.heightMm(), 1e-9);
	}

	private Figure figure(Path folder, String name) {
		ResourceImpl resource = new ResourceImpl(URI.createFileURI(folder.resolve("a.reformplan").toString()));
		resource.getContents().add(text);
		TextFigure source = make.id(MAKE.createTextFigure());
		source.setFile(name);
		source.setCaption("市の地図");
		text.getBlocks().add(source);
		Figure figure = (Figure) blocks().get(0);
		assertEquals("市の地図", figure.altText());
		return figure;
	}

	@ParameterizedTest
	@CsvSource({"１．, FULL_WIDTH_DOT, 1", "（１２）, FULL_WIDTH_BRACKETS, 12", "③, CIRCLED, 3", "Ⅰ-1-(2), LITERAL, 0"})
	void numbersOfHeadingsAreUnderstoodOrLeftAsTheyAre(String written, NumberStyle style, int ordinal) {
		HeadingNumber number = HeadingNumbers.of(written);
		assertEquals(style, number.style());
		assertEquals(ordinal, number.ordinal());
		assertTrue(number.written().startsWith(written));
	}

	@Test
	void itemNumbersAreFullWidthOnSheets() {
		assertEquals("１０　", HeadingNumbers.ofItem("10").written());
		assertEquals("管理№7　", HeadingNumbers.ofItem("管理№7").written());
		assertNull(HeadingNumbers.ofItem(" "));
	}
}
