package org.kaikaku.report.office;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.kaikaku.report.document.DocumentMetadata;

/** What an office file says about itself: title, author, time. */
public final class DocumentProperties {

	private static final String CORE = "/docProps/core.xml";
	private static final String APPLICATION = "/docProps/app.xml";
	private static final String CORE_RELATION =
			"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
	/** Reports tell the time of the city hall; office files tell that of Greenwich. */
	private static final ZoneId CITY_HALL = ZoneId.of("Asia/Tokyo");

	private DocumentProperties() {
	}

	/** Declares both parts; before the package begins. */
	public static void declare(OpcPackage opc) {
		opc.declare(CORE, "application/vnd.openxmlformats-package.core-properties+xml");
		opc.declare(APPLICATION, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
	}

	/**
	 * Writes both parts and the relations of the package.
	 *
	 * @param opc a package that has begun
	 * @param main the main part, without a leading slash: {@code word/document.xml}
	 * @param metadata what is said
	 * @param language the language of the text, such as {@code ja-JP}
	 * @throws IOException if the stream fails
	 */
	public static void write(OpcPackage opc, String main, DocumentMetadata metadata, String language) throws IOException {
		Relations root = new Relations("rId");
		root.add("officeDocument", main);
		root.add(CORE_RELATION, CORE.substring(1));
		root.add("extended-properties", APPLICATION.substring(1));
		root.write(opc, "/");
		core(metadata, language, opc.open(CORE).declaration());
		opc.close();
		XmlOut app = opc.open(APPLICATION).declaration();
		app.start("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
		app.textElement("Application", "Kaikaku").textElement("Company", metadata.author());
		app.end().finish();
		opc.close();
	}

	private static void core(DocumentMetadata metadata, String language, XmlOut xml) {
		String time = metadata.created().atZone(CITY_HALL).withZoneSameInstant(ZoneOffset.UTC)
				.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'"));
		xml.start("cp:coreProperties",
				"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
				"xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
				"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
		xml.textElement("dc:title", metadata.title());
		if (metadata.subject() != null) {
			xml.textElement("dc:subject", metadata.subject());
		}
		xml.textElement("dc:creator", metadata.author());
		if (!metadata.keywords().isEmpty()) {
			xml.textElement("cp:keywords", String.join("、", metadata.keywords()));
		}
		xml.textElement("dc:language", language);
		xml.start("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(time).end();
		xml.start("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(time).end();
		xml.end().finish();
	}
}
