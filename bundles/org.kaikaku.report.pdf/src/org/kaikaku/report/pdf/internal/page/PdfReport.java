package org.kaikaku.report.pdf.internal.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.kaikaku.report.pdf.internal.page.PageCanvas.LinkArea;
import org.kaikaku.report.pdf.internal.tag.TagTree;

/** The file as a row of pages with tags, bookmarks and links. */
public final class PdfReport implements Closeable {

	/** From this number of sections on, pages wait on disk instead of in memory until the file is written. */
	private static final int MANY_SECTIONS = 200;

	/** A link whose place may not be known yet. */
	private record Pending(PDAnnotationLink link, String anchor) {
	}

	private final PDDocument document;
	private final TagTree tags = new TagTree();
	private final Outline outline = new Outline();
	private final PDResources resources = new PDResources();
	private final List<PDPage> pages = new ArrayList<>();
	private final Map<String, PDPageXYZDestination> places = new HashMap<>();
	private final List<Pending> pending = new ArrayList<>();

	/**
	 * Begins a file.
	 *
	 * @param sections how many sections it will have
	 */
	public PdfReport(int sections) {
		boolean large = sections >= MANY_SECTIONS;
		document = new PDDocument(large ? IOUtils.createTempFileOnlyStreamCache() : IOUtils.createMemoryOnlyStreamCache());
		document.setVersion(1.7f);
	}

	/** The file for fonts and pictures. */
	public PDDocument document() {
		return document;
	}

	/** The tags. */
	public TagTree tags() {
		return tags;
	}

	/** The bookmarks. */
	public Outline outline() {
		return outline;
	}

	/** Begins a page; pages may be finished in another order than they stand in the file. */
	public PageCanvas newPage(double width, double height) throws IOException {
		PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
		page.setResources(resources);
		return new PageCanvas(document, page);
	}

	/** Gives a place a name. */
	public void name(String anchor, PageCanvas canvas, double top) {
		places.putIfAbsent(anchor, destination(canvas, top));
	}

	static PDPageXYZDestination destination(PageCanvas canvas, double top) {
		PDPageXYZDestination place = new PDPageXYZDestination();
		place.setPage(canvas.page());
		place.setTop((int) Math.ceil(canvas.height() - top));
		return place;
	}

	/**
	 * Ends a page.
	 *
	 * @param canvas the page
	 * @param index where it stands in the file, from 0; places left open are filled by later calls
	 */
	public void finishPage(PageCanvas canvas, int index) throws IOException {
		canvas.finish();
		PDPage page = canvas.page();
		page.getCOSObject().setItem("Tabs", COSName.S);
		if (!canvas.owners().isEmpty()) {
			page.setStructParents(tags.addPage(canvas.owners()));
		}
		if (!canvas.links().isEmpty()) {
			List<PDAnnotation> areas = new ArrayList<>();
			canvas.links().forEach(area -> areas.add(link(page, area)));
			page.setAnnotations(areas);
		}
		while (pages.size() <= index) {
			pages.add(null);
		}
		pages.set(index, page);
	}

	private PDAnnotationLink link(PDPage page, LinkArea area) {
		PDAnnotationLink link = new PDAnnotationLink();
		link.setRectangle(new PDRectangle(area.left(), area.bottom(), area.width(), area.height()));
		link.setContents(area.target().words());
		link.setPrinted(true);
		PDBorderStyleDictionary border = new PDBorderStyleDictionary();
		border.setWidth(0);
		link.setBorderStyle(border);
		if (area.target().anchor() != null) {
			pending.add(new Pending(link, area.target().anchor()));
		} else {
			PDActionURI action = new PDActionURI();
			action.setURI(area.target().address());
			link.setAction(action);
		}
		link.setStructParent(tags.addLink(area.tag()));
		area.tag().addArea(page, link);
		return link;
	}

	/**
	 * Writes the file.
	 *
	 * @param information what the file says about itself
	 * @param numbering ranges of page numbers
	 * @param out takes the bytes; not closed
	 */
	public void write(FileInformation information, PageNumbering numbering, OutputStream out) throws IOException {
		pages.forEach(document::addPage);
		for (Pending link : pending) {
			link.link().setDestination(places.get(link.anchor()));
		}
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		catalog.setStructureTreeRoot(tags.finish());
		PDMarkInfo marks = new PDMarkInfo();
		marks.setMarked(true);
		catalog.setMarkInfo(marks);
		catalog.setLanguage(information.language());
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
		if (!outline.isEmpty()) {
			catalog.setDocumentOutline(outline.build());
			catalog.setPageMode(PageMode.USE_OUTLINES);
		}
		catalog.setPageLabels(numbering.labels(document));
		PDMetadata metadata = new PDMetadata(document);
		metadata.importXMPMetadata(information.xmp().getBytes(StandardCharsets.UTF_8));
		catalog.setMetadata(metadata);
		information.fill(document.getDocumentInformation());
		document.setDocumentId(information.fileId());
		// Without object streams PDFBox looks through a growing list for each object that it writes.
		document.save(out, CompressParameters.DEFAULT_COMPRESSION);
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
