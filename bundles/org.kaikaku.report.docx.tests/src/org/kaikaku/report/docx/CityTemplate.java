package org.kaikaku.report.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A template as a city's Japanese Word would save it: ids of styles that say nothing, its own margins, a crest above. */
final class CityTemplate {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final String NS = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
			+ " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
			+ " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
			+ " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";
	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

	private CityTemplate() {
	}

	static Path write(Path file) throws IOException {
		return DocxFile.zip(file, parts());
	}

	static Map<String, byte[]> parts() {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
				+ type("document", "document.main") + type("styles", "styles") + type("settings", "settings")
				+ type("numbering", "numbering") + type("header1", "header") + type("footer1", "footer") + "</Types>");
		parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
		parts.put("word/_rels/document.xml.rels", relations(relation("rId1", "styles", "styles.xml")
				+ relation("rId2", "settings", "settings.xml") + relation("rId3", "numbering", "numbering.xml")
				+ relation("rId4", "header", "header1.xml") + relation("rId5", "footer", "footer1.xml")
				+ relation("rId6", "image", "media/cover.png") + relation("rId7", "vbaProject", "vbaProject.bin")));
		parts.put("word/_rels/header1.xml.rels", relations(relation("rId1", "image", "media/crest.png")));
		parts.put("word/document.xml", document());
		parts.put("word/styles.xml", styles());
		parts.put("word/settings.xml", "<w:settings" + NS + "><w:attachedTemplate r:id=\"rId9\"/><w:updateFields w:val=\"true\"/>"
				+ "<w:defaultTabStop w:val=\"800\"/></w:settings>");
		parts.put("word/numbering.xml", "<w:numbering" + NS + "><w:abstractNum w:abstractNumId=\"4\"><w:multiLevelType w:val=\"singleLevel\"/>"
				+ "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/><w:lvlJc w:val=\"left\"/></w:lvl>"
				+ "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>");
		parts.put("word/header1.xml", "<w:hdr" + NS + "><w:p><w:r><w:t>夕焼市</w:t></w:r></w:p></w:hdr>");
		parts.put("word/footer1.xml", "<w:ftr" + NS + "><w:p><w:r><w:t>－ </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
				+ "<w:r><w:t> －</w:t></w:r></w:p></w:ftr>");
		Map<String, byte[]> bytes = new LinkedHashMap<>();
		parts.forEach((name, text) -> bytes.put(name, (HEAD + text).getBytes(StandardCharsets.UTF_8)));
		byte[] pixel = Base64.getDecoder().decode(PIXEL);
		bytes.put("word/media/cover.png", pixel);
		bytes.put("word/media/crest.png", pixel);
		bytes.put("word/vbaProject.bin", new byte[] {1});
		return bytes;
	}

	private static String type(String part, String type) {
		return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
	}

	private static String relations(String inner) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner + "</Relationships>";
	}

	private static String relation(String id, String type, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>";
	}

	private static String document() {
		String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
				+ "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1985\" w:right=\"1701\" w:bottom=\"1701\" w:left=\"1701\" "
				+ "w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/><w:docGrid w:type=\"lines\" w:linePitch=\"360\"/></w:sectPr>";
		return "<w:document" + NS + "><w:body><w:p w14:paraId=\"11111111\"><w:pPr><w:pStyle w:val=\"a3\"/></w:pPr>"
				+ "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:r><w:t>{{ti</w:t></w:r><w:r><w:t>tle}}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>"
				+ "<w:p><w:r><w:t>{{subtitle}}　{{date}}　{{author}}</w:t></w:r><w:r>" + picture() + "</w:r></w:p>"
				+ "<w:p><w:pPr>" + section.replace("<w:headerReference w:type=\"default\" r:id=\"rId4\"/>", "") + "</w:pPr></w:p>"
				+ "<w:p><w:r><w:t>ここから本文</w:t></w:r></w:p>" + section + "</w:body></w:document>";
	}

	private static String picture() {
		return "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
				+ "<wp:extent cx=\"720000\" cy=\"720000\"/><wp:docPr id=\"1\" name=\"cover\" descr=\"市章\"/>"
				+ "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
				+ "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
				+ "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"c\"/>"
				+ "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId6\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
				+ "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"720000\" cy=\"720000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
				+ "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
	}

	private static String styles() {
		return "<w:styles" + NS + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"ＭＳ 明朝\" w:eastAsia=\"ＭＳ 明朝\" w:hAnsi=\"ＭＳ 明朝\"/>"
				+ "<w:sz w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>"
				+ style("paragraph", "a", "Normal", "") + style("paragraph", "1", "heading 1", "<w:color w:val=\"7030A0\"/>")
				+ style("paragraph", "2", "heading 2", "") + style("paragraph", "a3", "Title", "<w:sz w:val=\"56\"/>")
				+ style("paragraph", "Caption", "よその書式", "") + style("table", "a4", "Normal Table", "") + "</w:styles>";
	}

	private static String style(String type, String id, String name, String runs) {
		return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
				+ (runs.isEmpty() ? "" : "<w:rPr>" + runs + "</w:rPr>") + "</w:style>";
	}
}
