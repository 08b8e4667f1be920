package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.office.OpcPackage;
import org.kaikaku.report.office.Relations;
import org.kaikaku.report.office.XmlOut;

/** The frame of reports without a template. */
final class OwnFrame implements Frame {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String PREFIX = "/word/kaikaku-";
	private static final String[] STATIC = {"styles", "settings", "fontTable"};

	/** Each title is a section of Word's; thousands of them make Word slow. */
	private static final int MOST_TITLES = 300;

	private final ReportDocument document;
	private final Map<String, String> words;

	/** Our headers and footers. */
	private enum Part {
		BARE_HEADER("header", "w:hdr", "Header"),
		HEADER("header", "w:hdr", "Header"),
		BARE_FOOTER("footer", "w:ftr", "Footer"),
		FOOTER("footer", "w:ftr", "Footer");

		private final String kind;
		private final String root;
		private final String style;

		Part(String kind, String root, String style) {
			this.kind = kind;
			this.root = root;
			this.style = style;
		}
	}

	/** The names in page headers with their relations. */
	private final Map<String, String> titles = new LinkedHashMap<>();
	private final Set<String> landscapeTitles = new HashSet<>();
	private final Map<Part, String> ids = new EnumMap<>(Part.class);
	private final StyleSheet styles;
	private final String prefix;

	OwnFrame(ReportDocument document, Map<String, String> words) {
		this(document, words, StyleSheet.own(), Set.of());
	}

	/** A frame whose headers and footers use the styles of a template and none of the names of its parts. */
	OwnFrame(ReportDocument document, Map<String, String> words, StyleSheet styles, Set<String> taken) {
		String free = PREFIX;
		while (isTaken(free, taken)) {
			free += "own-";
		}
		this.prefix = free;
		this.document = document;
		this.words = words;
		this.styles = styles;
		List<PageSection> sheets = document.sections().stream()
				.filter(s -> s.kind().isSheet() && s.runningTitle() != null).toList();
		if (sheets.size() <= MOST_TITLES) {
			sheets.forEach(sheet -> titles.put(sheet.runningTitle(), null));
			sheets.stream().filter(sheet -> sheet.kind().isLandscape())
					.forEach(sheet -> landscapeTitles.add(sheet.runningTitle()));
		}
	}

	/** Our own reports serve as templates too. */
	private static boolean isTaken(String prefix, Set<String> taken) {
		return taken.stream().anyMatch(part -> part.startsWith(prefix));
	}

	private String file(Part part) {
		return prefix + part.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xml";
	}

	@Override
	public StyleSheet styles() {
		return styles;
	}

	@Override
	public Geometry geometry() {
		return Geometry.portrait();
	}

	@Override
	public int firstAbstractNumber() {
		return 0;
	}

	@Override
	public int firstNumber() {
		return 1;
	}

	@Override
	public void declare(OpcPackage opc) {
		for (String part : STATIC) {
			opc.declare("/word/" + part + ".xml", WORD + part + "+xml");
		}
		opc.declare("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
		opc.declare("/word/numbering.xml", WORD + "numbering+xml");
		for (int i = 1; i <= titles.size(); i++) {
			opc.declare(titled(i), WORD + "header+xml");
		}
		declareFurniture(opc);
	}

	/** Declares our headers and footers. */
	void declareFurniture(OpcPackage opc) {
		for (Part part : Part.values()) {
			opc.declare(file(part), WORD + part.kind + "+xml");
		}
	}

	@Override
	public void relate(Relations relations) {
		for (String part : STATIC) {
			relations.add(part, part + ".xml");
		}
		relations.add("theme", "theme/theme1.xml");
		relations.add("numbering", "numbering.xml");
		int number = 1;
		for (Map.Entry<String, String> title : titles.entrySet()) {
			title.setValue(relations.add("header", titled(number++)));
		}
		relateFurniture(relations);
	}

	/** Relates the text to our headers and footers. */
	void relateFurniture(Relations relations) {
		for (Part part : Part.values()) {
			ids.put(part, relations.add(part.kind, file(part)));
		}
	}

	@Override
	public boolean titlesSheets() {
		return !titles.isEmpty();
	}

	@Override
	public void references(XmlOut xml, Furniture furniture, String title) {
		String titled = titles.get(title);
		if (titled == null) {
			reference(xml, furniture, "headerReference");
		} else {
			xml.leaf("w:headerReference", "w:type", "default", "r:id", titled);
		}
		reference(xml, furniture, "footerReference");
	}

	/** Writes the reference to our header or footer. */
	void reference(XmlOut xml, Furniture furniture, String kind) {
		boolean bare = furniture == Furniture.BARE;
		Part part = kind.equals("headerReference") ? bare ? Part.BARE_HEADER : Part.HEADER
				: bare ? Part.BARE_FOOTER : Part.FOOTER;
		xml.leaf("w:" + kind, "w:type", "default", "r:id", ids.get(part));
	}

	@Override
	public boolean writeCover(XmlOut xml) {
		return false;
	}

	@Override
	public void write(OpcPackage opc, Numbering numbering, boolean footnotes) throws IOException {
		for (String part : STATIC) {
			String text = StaticPart.read(part + ".xml", words);
			if (part.equals("settings") && !footnotes) {
				text = text.replaceAll("\\s*<w:footnotePr>.*</w:footnotePr>", "");
			}
			opc.write("/word/" + part + ".xml", text.getBytes(StandardCharsets.UTF_8));
		}
		opc.write("/word/theme/theme1.xml", StaticPart.read("theme1.xml", words).getBytes(StandardCharsets.UTF_8));
		XmlOut xml = opc.open("/word/numbering.xml").declaration().start("w:numbering", "xmlns:w", Namespaces.W);
		numbering.writeAbstracts(xml);
		numbering.writeInstances(xml);
		xml.end().finish();
		opc.close();
		int number = 1;
		for (String title : titles.keySet()) {
			titleHeader(opc, titled(number++), title);
		}
		writeFurniture(opc);
	}

	private static String titled(int number) {
		return PREFIX + "header-sheet" + number + ".xml";
	}

	// The item's name at the left, so that it stands on the second page of a long sheet as well.
	private void titleHeader(OpcPackage opc, String part, String title) throws IOException {
		XmlOut xml = opc.open(part).declaration();
		xml.start("w:hdr", "xmlns:w", Namespaces.W).start("w:p");
		Geometry page = landscapeTitles.contains(title) ? geometry().turned() : geometry();
		xml.start("w:pPr").leaf("w:pStyle", "w:val", styles.id("Header"));
		xml.start("w:tabs").leaf("w:tab", "w:val", "right", "w:pos", page.textWidth()).end();
		xml.leaf("w:jc", "w:val", "left").end();
		xml.start("w:r").textElement("w:t", title).end();
		if (document.header() != null) {
			xml.start("w:r").leaf("w:tab").end().start("w:r").textElement("w:t", document.header()).end();
		}
		xml.end().end().finish();
		opc.close();
	}

	/** Writes our headers and footers. */
	void writeFurniture(OpcPackage opc) throws IOException {
		for (Part part : Part.values()) {
			XmlOut xml = opc.open(file(part)).declaration();
			xml.start(part.root, "xmlns:w", Namespaces.W).start("w:p");
			xml.start("w:pPr").leaf("w:pStyle", "w:val", styles.id(part.style)).end();
			if (part == Part.HEADER && document.header() != null) {
				xml.start("w:r").textElement("w:t", document.header()).end();
			} else if (part == Part.FOOTER) {
				xml.start("w:fldSimple", "w:instr", " PAGE ").start("w:r").textElement("w:t", "1").end().end();
			}
			xml.end().end().finish();
			opc.close();
		}
	}

	@Override
	public List<Remark> remarks() {
		return List.of();
	}
}
