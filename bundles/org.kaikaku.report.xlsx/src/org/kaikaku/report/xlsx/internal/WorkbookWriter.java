package org.kaikaku.report.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportCancelledException;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.DataTable;
import org.kaikaku.report.document.Figure;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.document.ScheduleBar;
import org.kaikaku.report.office.DocumentProperties;
import org.kaikaku.report.office.OpcPackage;
import org.kaikaku.report.office.Relations;
import org.kaikaku.report.office.XmlOut;
import org.kaikaku.report.text.FontFamily;

/** Writes the workbook part by part; nothing of a sheet stays in memory but its list of merged cells. */
public final class WorkbookWriter {

	private static final String BOOK = "/xl/workbook.xml";
	private static final String STYLES = "/xl/styles.xml";
	private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
	/** Excel's lists of merged cells become slow when they are long; a new sheet begins after so many sections. */
	private static final int SECTIONS_PER_SHEET = 100;

	/** Sections that share a sheet; its drawing is {@code null} if nothing is drawn. */
	private record Print(String name, int from, int to, SheetDrawing drawing) {
	}

	private final ReportDocument document;
	private final Messages words;
	private final Messages userWords;
	private final Styles styles;
	private final Media media = new Media();
	private final SheetNames names = new SheetNames();
	private final List<String> dataNames = new ArrayList<>();
	private final List<Print> prints = new ArrayList<>();
	private final Set<String> remarks = new LinkedHashSet<>();
	private final Relations relations = new Relations("rId");

	/** Prepares a workbook. */
	public WorkbookWriter(ReportDocument document, ExportOptions options) {
		this.document = document;
		this.words = new Messages(Locale.forLanguageTag(document.language()));
		this.userWords = new Messages(options.language());
		this.styles = new Styles(FontFamily.of(options.headingFont()), FontFamily.of(options.bodyFont()));
	}

	/** What the user is to be told. */
	public List<String> remarks() {
		return List.copyOf(remarks);
	}

	/** Writes all sheets and the file. */
	public void write(OutputStream out, Progress progress) throws IOException, ReportCancelledException {
		int total = document.sections().size();
		progress.step(0, total);
		plan();
		OpcPackage opc = new OpcPackage(out, document.metadata().created());
		declare(opc);
		opc.begin();
		DocumentProperties.write(opc, BOOK.substring(1), document.metadata(), document.language());
		new LegendSheet(opc.open(sheet(1)), styles, words).write(document.metadata(), dataNames,
				prints.stream().map(Print::name).toList());
		opc.close();
		List<DataSheet> data = dataSheets();
		for (int i = 0; i < data.size(); i++) {
			progress.step(0, total);
			remarks.addAll(data.get(i).write(opc.open(sheet(i + 2))));
			opc.close();
		}
		for (int i = 0; i < prints.size(); i++) {
			print(opc, data.size() + 2 + i, prints.get(i), progress);
		}
		media.write(opc);
		styles.write(opc.open(STYLES).declaration());
		opc.close();
		book(opc, data);
		opc.finish();
		progress.step(total, total);
	}

	/** Gives every sheet its name, in the order in which they stand. */
	private void plan() {
		names.add(words.text("legend.sheet"));
		document.data().forEach(table -> dataNames.add(names.add(table.title())));
		List<PageSection> sections = document.sections();
		for (int from = 0; from < sections.size(); from += SECTIONS_PER_SHEET) {
			int to = Math.min(sections.size(), from + SECTIONS_PER_SHEET);
			boolean[] drawn = {false};
			sections.subList(from, to).forEach(section -> Blocks.walk(section.blocks(), block -> drawn[0] |= isDrawn(block)));
			SheetDrawing drawing = drawn[0] ? new SheetDrawing(prints.size() + 1) : null;
			prints.add(new Print(names.add(words.text("print.sheet")), from, to, drawing));
		}
	}

	private boolean isDrawn(Block block) {
		return block instanceof ScheduleBar || block instanceof Figure figure && media.of(figure.image()) != null;
	}

	private static String sheet(int number) {
		return "/xl/worksheets/sheet" + number + ".xml";
	}

	private void declare(OpcPackage opc) {
		DocumentProperties.declare(opc);
		opc.declare(BOOK, TYPES + "sheet.main+xml");
		opc.declare(STYLES, TYPES + "styles+xml");
		for (int i = 1; i <= names.all().size(); i++) {
			opc.declare(sheet(i), TYPES + "worksheet+xml");
			relations.add("worksheet", sheet(i).substring("/xl/".length()));
		}
		relations.add("styles", "styles.xml");
		for (Print print : prints) {
			if (print.drawing() != null) {
				opc.declare(print.drawing().part(), SheetDrawing.type());
			}
		}
	}

	private List<DataSheet> dataSheets() {
		List<DataSheet> sheets = new ArrayList<>();
		for (int i = 0; i < document.data().size(); i++) {
			DataTable table = document.data().get(i);
			sheets.add(new DataSheet(table, dataNames.get(i), styles, words, userWords));
		}
		return sheets;
	}

	private void print(OpcPackage opc, int number, Print print, Progress progress) throws IOException, ReportCancelledException {
		List<PageSection> sections = document.sections();
		Relations own = new Relations("rId");
		String drawing = print.drawing() == null ? null : own.add("drawing", print.drawing().part());
		XmlOut xml = opc.open(sheet(number));
		PrintGrid grid = new PrintGrid(xml, styles, print.drawing(),
				PrintSheet.places(sections.subList(print.from(), print.to())));
		PrintSheet sheet = new PrintSheet(grid, document, media, words, userWords, remarks);
		for (int i = print.from(); i < print.to(); i++) {
			progress.step(i, sections.size());
			sheet.section(sections.get(i));
		}
		grid.finish(document.header(), words.text("print.page"), drawing);
		opc.close();
		if (drawing != null) {
			own.write(opc, sheet(number));
			print.drawing().write(opc);
		}
	}

	private void book(OpcPackage opc, List<DataSheet> data) throws IOException {
		XmlOut xml = opc.open(BOOK).declaration();
		xml.start("workbook", "xmlns", SheetOut.MAIN, "xmlns:r", Relations.OFFICE.substring(0, Relations.OFFICE.length() - 1));
		xml.start("sheets");
		List<String> all = names.all();
		for (int i = 0; i < all.size(); i++) {
			xml.leaf("sheet", "name", all.get(i), "sheetId", i + 1, "r:id", "rId" + (i + 1));
		}
		xml.end();
		if (!data.isEmpty()) {
			dataNames(xml, data);
		}
		xml.end().finish();
		opc.close();
		relations.write(opc, BOOK);
	}

	/** By names of its own Excel finds the filters of a sheet and the row that it repeats on every printed page. */
	private void dataNames(XmlOut xml, List<DataSheet> data) {
		xml.start("definedNames");
		for (int i = 0; i < data.size(); i++) {
			String sheet = "'" + dataNames.get(i).replace("'", "''") + "'!";
			String area = data.get(i).area().replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
			xml.start("definedName", "name", "_xlnm._FilterDatabase", "localSheetId", i + 1, "hidden", 1).text(sheet + area).end();
			xml.start("definedName", "name", "_xlnm.Print_Titles", "localSheetId", i + 1).text(sheet + "$1:$1").end();
		}
		xml.end();
	}
}
