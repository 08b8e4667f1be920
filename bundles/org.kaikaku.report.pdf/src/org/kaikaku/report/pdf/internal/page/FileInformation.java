package org.kaikaku.report.pdf.internal.page;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.kaikaku.report.document.DocumentMetadata;

/**
 * What the file says about itself.
 *
 * @param metadata of the report
 * @param language a BCP 47 tag
 */
public record FileInformation(DocumentMetadata metadata, String language) {

	private static final String PROGRAM = "Kaikaku";
	/** Reports are Japanese papers: their times are Japanese times wherever the program runs. */
	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	/** The metadata packet; it also says that the file follows PDF/UA-1 (ISO 14289-1, 5). */
	String xmp() {
		String time = metadata.created().atZone(JAPAN).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
		StringBuilder out = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
				+ "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
				+ "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
				+ " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
				+ " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part>");
		out.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escape(metadata.title()))
				.append("</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>").append(escape(metadata.author()))
				.append("</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>").append(escape(language))
				.append("</rdf:li></rdf:Bag></dc:language>");
		if (metadata.subject() != null) {
			out.append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escape(metadata.subject()))
					.append("</rdf:li></rdf:Alt></dc:description>");
		}
		if (!metadata.keywords().isEmpty()) {
			out.append("<pdf:Keywords>").append(escape(String.join(", ", metadata.keywords()))).append("</pdf:Keywords>");
		}
		return out.append("<pdf:Producer>" + PROGRAM + "</pdf:Producer><xmp:CreatorTool>" + PROGRAM
				+ "</xmp:CreatorTool><xmp:CreateDate>")
				.append(time).append("</xmp:CreateDate><xmp:ModifyDate>").append(time)
				.append("</xmp:ModifyDate></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>").toString();
	}

	/** Fills the older form of the same, which some viewers still show. */
	void fill(PDDocumentInformation information) {
		information.setTitle(metadata.title());
		information.setAuthor(metadata.author());
		information.setSubject(metadata.subject());
		information.setKeywords(metadata.keywords().isEmpty() ? null : String.join(", ", metadata.keywords()));
		information.setCreator(PROGRAM);
		information.setProducer(PROGRAM);
		Calendar time = GregorianCalendar.from(metadata.created().atZone(JAPAN));
		information.setCreationDate(time);
		information.setModificationDate(time);
	}

	/** A number that tells this file from others: the same report gives the same file. */
	long fileId() {
		CRC32 sum = new CRC32();
		sum.update(xmp().getBytes(StandardCharsets.UTF_8));
		return sum.getValue();
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
