package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.kaikaku.report.document.Chart;
import org.kaikaku.report.document.ImageData;
import org.kaikaku.report.document.Note;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.office.DocumentProperties;
import org.kaikaku.report.office.OpcPackage;
import org.kaikaku.report.office.Relations;
import org.kaikaku.report.office.XmlOut;

/** Writes the parts beside the text: properties, notes, charts, pictures and the data of the regions. */
final class PackageParts {

	/** The part of the text. */
	static final String DOCUMENT = "/word/document.xml";
	private static final String FOOTNOTES = "/word/footnotes.xml";
	private static final String REGIONS = "/customXml/kaikaku1.xml";
	private static final String REGION_PROPERTIES = "/customXml/kaikakuProps1.xml";
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String REGION_STORE = "{6B1F6A60-5E5F-4C0B-9C0A-2E5B6B8A1D01}";

	private final OpcPackage opc;
	private final ReportDocument document;
	private final Frame frame;
	private final Media media;
	private final Map<String, String> words;

	PackageParts(OpcPackage opc, ReportDocument document, Frame frame, Media media, Map<String, String> words) {
		this.opc = opc;
		this.document = document;
		this.frame = frame;
		this.media = media;
		this.words = words;
	}

	/** Declares all parts. */
	void declare(boolean regions) {
		DocumentProperties.declare(opc);
		opc.declare(DOCUMENT, WORD + "document.main+xml");
		opc.declare(FOOTNOTES, WORD + "footnotes+xml");
		frame.declare(opc);
		for (int i = 1; i <= media.charts().size(); i++) {
			opc.declare(chart(i), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
		}
		if (regions) {
			opc.declare(REGION_PROPERTIES, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
		}
	}

	private static String chart(int number) {
		return "/word/charts/kaikaku" + number + ".xml";
	}

	/** Writes the relations of the package and what the file says about itself. */
	void writeProperties() throws IOException {
		DocumentProperties.write(opc, DOCUMENT.substring(1), document.metadata(), document.language());
	}

	/** Writes everything that is known only after the text. */
	void writeRest(Writing writing, boolean regions) throws IOException {
		Relations relations = writing.relations;
		relations.add("footnotes", "footnotes.xml");
		if (regions) {
			relations.add("customXml", ".." + REGIONS);
		}
		relations.write(opc, DOCUMENT);
		footnotes(writing);
		frame.write(opc, writing.numbering, !writing.footnotes.notes().isEmpty());
		charts();
		pictures();
		if (regions) {
			regions(writing);
		}
	}

	private void footnotes(Writing writing) throws IOException {
		XmlOut xml = Namespaces.root(opc.open(FOOTNOTES).declaration(), "w:footnotes");
		separator(xml, "separator", -1);
		separator(xml, "continuationSeparator", 0);
		Relations relations = new Relations("rId");
		InlineWriter inlines = new InlineWriter(writing, xml, relations);
		for (Map.Entry<Note, Integer> note : writing.footnotes.notes().entrySet()) {
			xml.start("w:footnote", "w:id", note.getValue()).start("w:p");
			xml.start("w:pPr").leaf("w:pStyle", "w:val", writing.styles.id("FootnoteText")).end();
			// Only the number: LibreOffice puts it before everything else that stands here.
			xml.start("w:r").start("w:rPr").leaf("w:rStyle", "w:val", writing.styles.id("FootnoteReference")).end()
					.leaf("w:footnoteRef").end();
			inlines.plain(" ");
			inlines.write(note.getKey().text());
			xml.end().end();
		}
		xml.end().finish();
		opc.close();
		if (!relations.isEmpty()) {
			relations.write(opc, FOOTNOTES);
		}
	}

	private static void separator(XmlOut xml, String kind, int id) {
		xml.start("w:footnote", "w:type", kind, "w:id", id).start("w:p").start("w:r").leaf("w:" + kind).end().end().end();
	}

	private void charts() throws IOException {
		List<Chart> charts = media.charts();
		for (int i = 1; i <= charts.size(); i++) {
			Relations relations = new Relations("rId");
			String book = relations.add("package", "../embeddings/kaikaku" + i + ".xlsx");
			ChartPart.write(charts.get(i - 1), words.get("headingFont"), document.language(), book, opc.open(chart(i)));
			opc.close();
			relations.write(opc, chart(i));
			opc.write("/word/embeddings/kaikaku" + i + ".xlsx",
					Workbook.of(charts.get(i - 1), document.metadata().created()));
		}
	}

	private void pictures() throws IOException {
		for (Map.Entry<ImageData, Media.Picture> picture : media.pictures().entrySet()) {
			opc.write(picture.getValue().part(), picture.getKey().bytes());
			if (picture.getValue().pixels() != null) {
				opc.write(picture.getValue().pixelPart(), picture.getValue().pixels());
			}
		}
	}

	private void regions(Writing writing) throws IOException {
		writing.regions.write(opc.open(REGIONS));
		opc.close();
		Relations relations = new Relations("rId");
		relations.add("customXmlProps", "kaikakuProps1.xml");
		relations.write(opc, REGIONS);
		XmlOut xml = opc.open(REGION_PROPERTIES).declaration();
		xml.start("ds:datastoreItem", "xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
				"ds:itemID", REGION_STORE);
		xml.start("ds:schemaRefs").leaf("ds:schemaRef", "ds:uri", Regions.NAMESPACE).end().end().finish();
		opc.close();
	}
}
