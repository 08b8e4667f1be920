package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ExportResult;
import org.kaikaku.report.Progress;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.document.Blocks;
import org.kaikaku.report.document.DocumentIndex;
import org.kaikaku.report.document.EditableRegion;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.office.OpcPackage;
import org.kaikaku.report.text.FontFamily;
import org.kaikaku.report.office.Relations;
import org.kaikaku.report.office.XmlOut;

/**
 * Writes one report as a Word file.
 *
 * <p>The parts are written with the JDK alone. Measured on sheets like those of a progress report, object models (POI's
 * XWPF, docx4j) cost several times the time and keep the whole document in memory; what they offer besides, tables,
 * numbering, notes and charts, has to be said in the terms of the file format with them as well.
 */
public final class DocxWriter {

	/** The fonts of Windows since 10; the others of the font table stand in where they are missing. */
	private static final String BODY_FONT = "BIZ UDMincho";
	private static final String HEADING_FONT = "BIZ UDGothic";

	private final ReportDocument document;
	private final ExportOptions options;
	private final Messages messages;

	/**
	 * Prepares the writing of a report.
	 *
	 * @param document the report
	 * @param options how to write it
	 */
	public DocxWriter(ReportDocument document, ExportOptions options) {
		this.document = document;
		this.options = options;
		this.messages = new Messages(options.language());
	}

	/**
	 * Writes the file.
	 *
	 * @param out takes the bytes; not closed
	 * @param progress told after each section
	 * @return remarks for the user
	 * @throws ReportException if the template cannot be used or the user stops the work
	 * @throws IOException if the stream fails
	 */
	public ExportResult write(OutputStream out, Progress progress) throws ReportException, IOException {
		DocumentIndex index = DocumentIndex.of(document);
		Frame frame = options.template() == null ? new OwnFrame(document, words())
				: TemplateFrame.open(options.template(), document, words(), messages);
		Media media = Media.of(document);
		OpcPackage opc = new OpcPackage(out, document.metadata().created());
		boolean regions = options.editableRegions() && hasRegions();
		PackageParts parts = new PackageParts(opc, document, frame, media, words());
		parts.declare(regions);
		opc.begin();
		parts.writeProperties();
		Relations relations = new Relations("kk");
		frame.relate(relations);
		Numbering numbering = new Numbering(frame.firstAbstractNumber(), frame.firstNumber());
		Writing writing = new Writing(document, options, index, frame.styles(), media, relations, numbering,
				PageEstimate.of(document, frame.geometry()), opc.open(PackageParts.DOCUMENT), messages);
		body(writing, frame, progress);
		opc.close();
		parts.writeRest(writing, regions);
		opc.finish();
		frame.remarks().forEach(remark -> writing.remark(remark.key(), remark.values()));
		return new ExportResult(writing.remarks());
	}

	private Map<String, String> words() {
		return Map.of("bodyFont", options.bodyFont() == null ? BODY_FONT : FontFamily.of(options.bodyFont()), "headingFont",
				options.headingFont() == null ? HEADING_FONT : FontFamily.of(options.headingFont()), "language", document.language(),
				"textWidth", Integer.toString(Geometry.portrait().textWidth()));
	}

	private boolean hasRegions() {
		AtomicBoolean found = new AtomicBoolean();
		Blocks.walk(document, block -> {
			if (block instanceof EditableRegion) {
				found.set(true);
			}
		});
		return found.get();
	}

	private void body(Writing writing, Frame frame, Progress progress) throws ReportException {
		XmlOut xml = writing.xml.declaration();
		Namespaces.root(xml, "w:document");
		xml.start("w:body");
		List<PageSection> sections = document.sections();
		SectionWriter sectionWriter = new SectionWriter(writing, frame);
		for (int i = 0; i < sections.size(); i++) {
			progress.step(i, sections.size());
			PageSection section = sections.get(i);
			if (section.kind() == PageKind.COVER && frame.writeCover(xml)) {
				sectionWriter.coverWritten();
			} else {
				sectionWriter.write(section);
			}
		}
		sectionWriter.finish();
		xml.end().end().finish();
		progress.step(sections.size(), sections.size());
	}
}
