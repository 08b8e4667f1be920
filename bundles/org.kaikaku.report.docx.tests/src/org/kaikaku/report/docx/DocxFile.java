package org.kaikaku.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.kaikaku.report.ExportOptions;
import org.kaikaku.report.ExportResult;
import org.kaikaku.report.Progress;
import org.kaikaku.report.document.ReportDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A Word file taken apart, for looking into it. */
final class DocxFile {

	private static final Map<String, String> PREFIXES = Map.of(
			"w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
			"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
			"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
			"a", "http://schemas.openxmlformats.org/drawingml/2006/main",
			"c", "http://schemas.openxmlformats.org/drawingml/2006/chart",
			"mc", "http://schemas.openxmlformats.org/markup-compatibility/2006",
			"p", "http://schemas.openxmlformats.org/package/2006/relationships",
			"t", "http://schemas.openxmlformats.org/package/2006/content-types",
			"wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");

	final byte[] bytes;
	final ExportResult result;
	final Map<String, byte[]> parts = new LinkedHashMap<>();
	private final Map<String, Document> trees = new LinkedHashMap<>();

	private DocxFile(byte[] bytes, ExportResult result) throws IOException {
		this.bytes = bytes;
		this.result = result;
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (parts.put(entry.getName(), in.readAllBytes()) != null) {
					throw new IOException("twice: " + entry.getName());
				}
			}
		}
	}

	static DocxFile of(ReportDocument document) throws Exception {
		return of(document, ExportOptions.defaults(Locale.JAPANESE));
	}

	static DocxFile of(ReportDocument document, ExportOptions options) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ExportResult result = new DocxExporter().export(document, out, options, Progress.NONE);
		return new DocxFile(out.toByteArray(), result);
	}

	String text(String part) {
		return new String(parts.get(part), StandardCharsets.UTF_8);
	}

	Document tree(String part) throws Exception {
		Document tree = trees.get(part);
		if (tree == null) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			tree = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
			trees.put(part, tree);
		}
		return tree;
	}

	/** What an XPath finds in the text. */
	List<Element> find(String path) throws Exception {
		return find("word/document.xml", path);
	}

	List<Element> find(String part, String path) throws Exception {
		return find(tree(part), path);
	}

	static List<Element> find(Object context, String path) throws Exception {
		NodeList nodes = (NodeList) xpath().evaluate(path, context, XPathConstants.NODESET);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	/** The text of an XPath's results. */
	List<String> strings(String path) throws Exception {
		return strings("word/document.xml", path);
	}

	List<String> strings(String part, String path) throws Exception {
		NodeList nodes = (NodeList) xpath().evaluate(path, tree(part), XPathConstants.NODESET);
		List<String> strings = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			strings.add(nodes.item(i).getTextContent());
		}
		return strings;
	}

	/** The words of the runs in an element, without the text of fields' codes and of fallbacks. */
	static String words(Element element) throws Exception {
		StringBuilder words = new StringBuilder();
		for (Element t : find(element, ".//w:t")) {
			words.append(t.getTextContent());
		}
		return words.toString();
	}

	private static XPath xpath() {
		XPath xpath = XPathFactory.newInstance().newXPath();
		xpath.setNamespaceContext(new NamespaceContext() {
			@Override
			public String getNamespaceURI(String prefix) {
				return PREFIXES.get(prefix);
			}

			@Override
			public String getPrefix(String namespace) {
				throw new UnsupportedOperationException();
			}

			@Override
			public java.util.Iterator<String> getPrefixes(String namespace) {
				throw new UnsupportedOperationException();
			}
		});
		return xpath;
	}

	/** Writes the file as it is. */
	Path save(Path file) throws IOException {
		return Files.write(file, bytes);
	}

	/** Writes the file with another text part, as after an edit. */
	Path saveEdited(Path file, String document) throws IOException {
		Map<String, byte[]> edited = new LinkedHashMap<>(parts);
		edited.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
		return zip(file, edited);
	}

	/** Writes a file out of parts. */
	static Path zip(Path file, Map<String, byte[]> parts) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				out.putNextEntry(new ZipEntry(part.getKey()));
				out.write(part.getValue());
				out.closeEntry();
			}
		}
		return file;
	}
}
