package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.document.Block;
import org.kaikaku.report.document.PageKind;
import org.kaikaku.report.document.PageSection;
import org.kaikaku.report.document.Paragraph;
import org.kaikaku.report.document.ParagraphRole;
import org.kaikaku.report.document.ReportDocument;
import org.kaikaku.report.docx.internal.ZipParts.Target;
import org.kaikaku.report.office.OpcPackage;
import org.kaikaku.report.office.Relations;
import org.kaikaku.report.office.XmlOut;
import org.w3c.dom.Element;

/** The frame that a city's own document gives: styles, page measures, headers, footers, cover. */
final class TemplateFrame implements Frame {

	private static final Set<String> KEPT = Set.of("theme", "fontTable", "settings");
	private static final Set<String> FURNITURE = Set.of("headerReference", "footerReference");
	// Word has these whether a template defines them or not.
	private static final Set<String> UNSEEN = Set.of("Default Paragraph Font", "No List", "Normal Table");
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private final ZipParts parts;
	private final Map<String, Target> documentRelations;
	private final TemplateStyles styles;
	private final TemplateCover cover;
	private final TemplateNumbering numbering;
	private final Element lastSection;
	private final Geometry geometry;
	private final List<Remark> remarks = new ArrayList<>();
	private final OwnFrame own;
	private final Set<String> copied = new LinkedHashSet<>();
	private final Map<String, String> newIds = new HashMap<>();

	private TemplateFrame(ZipParts parts, ReportDocument document, Map<String, String> words, String name)
			throws IOException {
		this.parts = parts;
		String main = parts.mainPart();
		this.documentRelations = parts.relations(main);
		this.styles = new TemplateStyles(part("styles"), StaticPart.read("styles.xml", words));
		this.own = new OwnFrame(document, words, styles.sheet(), parts.parts().keySet());
		this.numbering = new TemplateNumbering(part("numbering"));
		Element root = SafeXml.parse(parts.parts().get(main)).getDocumentElement();
		Element body = SafeXml.child(root, "body");
		if (body == null || !Namespaces.W.equals(root.getNamespaceURI())) {
			throw new IOException("no WordprocessingML");
		}
		this.lastSection = SafeXml.child(body, "sectPr");
		this.geometry = TemplateGeometry.of(lastSection);
		this.cover = new TemplateCover(root, coverWords(document));
		cover.renumberDrawings();
		collectParts();
		remarkOnStyles(name);
	}

	/**
	 * Opens a template.
	 *
	 * @param file a Word document without macros
	 * @throws ReportException naming the file, if it is none
	 */
	static Frame open(Path file, ReportDocument document, Map<String, String> words, Messages messages)
			throws ReportException {
		String name = String.valueOf(file.getFileName());
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new ReportException(messages.say("template.unreadable", file));
		}
		try {
			return new TemplateFrame(ZipParts.read(file), document, words, name);
		} catch (IOException e) {
			throw new ReportException(messages.say("template.notDocx", file), e);
		}
	}

	private byte[] part(String type) {
		return documentRelations.values().stream().filter(t -> t.type().equals(type)).findFirst()
				.map(t -> parts.parts().get(t.target())).orElse(null);
	}

	private static Map<String, String> coverWords(ReportDocument document) {
		Map<String, String> words = new LinkedHashMap<>();
		List<String> details = new ArrayList<>();
		words.put("title", document.metadata().title());
		words.put("subtitle", "");
		for (PageSection section : document.sections()) {
			for (Block block : section.kind() == PageKind.COVER ? section.blocks() : List.<Block>of()) {
				if (block instanceof Paragraph p && p.role() == ParagraphRole.COVER_TITLE) {
					words.put("title", p.plainText());
				} else if (block instanceof Paragraph p && p.role() == ParagraphRole.COVER_SUBTITLE) {
					words.put("subtitle", p.plainText());
				} else if (block instanceof Paragraph p && p.role() == ParagraphRole.COVER_DETAIL) {
					details.add(p.plainText());
				}
			}
		}
		words.put("date", details.isEmpty() ? "" : details.get(0));
		words.put("author", document.metadata().author());
		return words;
	}

	// Only what the cover, the header and the footer use is taken over: no macros, no embedded files, no data of others.
	private void collectParts() throws IOException {
		Set<String> used = cover.relationIds();
		for (Element reference : furniture()) {
			used.add(reference.getAttributeNS(Namespaces.R, "id"));
		}
		for (Target target : documentRelations.values()) {
			if (!target.external() && (KEPT.contains(target.type()) || used.contains(target.id()))) {
				collect(target.target());
			}
		}
	}

	private void collect(String part) throws IOException {
		if (parts.parts().containsKey(part) && copied.add(part)) {
			for (Target target : parts.relations(part).values()) {
				if (!target.external() && target.type().equals("image")) {
					collect(target.target());
				}
			}
		}
	}

	private List<Element> furniture() {
		return lastSection == null ? List.of() : SafeXml.children(lastSection).stream()
				.filter(e -> FURNITURE.contains(e.getLocalName()) && "default".equals(SafeXml.w(e, "type"))).toList();
	}

	private void remarkOnStyles(String name) {
		List<String> builtIn = styles.missing().stream().filter(s -> !s.startsWith("Kaikaku ") && !UNSEEN.contains(s)).toList();
		long ownStyles = styles.missing().stream().filter(s -> s.startsWith("Kaikaku ")).count();
		if (!builtIn.isEmpty()) {
			remarks.add(new Remark("template.styles", name, String.join("、", builtIn)));
		}
		if (ownStyles > 0) {
			remarks.add(new Remark("template.ownStyles", name, ownStyles));
		}
	}

	@Override
	public StyleSheet styles() {
		return styles.sheet();
	}

	@Override
	public Geometry geometry() {
		return geometry;
	}

	@Override
	public int firstAbstractNumber() {
		return numbering.firstAbstract();
	}

	@Override
	public int firstNumber() {
		return numbering.firstNumber();
	}

	@Override
	public void declare(OpcPackage opc) {
		opc.declare("/word/styles.xml", WORD + "styles+xml");
		opc.declare("/word/numbering.xml", WORD + "numbering+xml");
		own.declareFurniture(opc);
		try {
			for (String part : copied) {
				String type = parts.contentType(part);
				opc.declare(part, type == null ? "application/octet-stream" : type);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void relate(Relations relations) {
		relations.add("styles", "styles.xml");
		relations.add("numbering", "numbering.xml");
		own.relateFurniture(relations);
		Set<String> used = cover.relationIds();
		for (Target target : documentRelations.values()) {
			boolean external = target.external() && used.contains(target.id());
			if (external) {
				newIds.put(target.id(), relations.addExternal(target.fullType(), target.target()));
			} else if (copied.contains(target.target())) {
				newIds.put(target.id(), relations.add(target.fullType(), target.target()));
			}
		}
		cover.rename(newIds);
	}

	@Override
	public boolean titlesSheets() {
		return false;
	}

	@Override
	public void references(XmlOut xml, Furniture furniture, String title) {
		List<Element> found = furniture == Furniture.BARE ? List.of() : furniture();
		for (String kind : List.of("headerReference", "footerReference")) {
			String id = found.stream().filter(e -> e.getLocalName().equals(kind))
					.map(e -> newIds.get(e.getAttributeNS(Namespaces.R, "id"))).filter(i -> i != null).findFirst()
					.orElse(null);
			if (id == null) {
				own.reference(xml, furniture, kind);
			} else {
				xml.leaf("w:" + kind, "w:type", "default", "r:id", id);
			}
		}
	}

	@Override
	public boolean writeCover(XmlOut xml) {
		if (cover.isEmpty()) {
			return false;
		}
		try {
			cover.write(xml);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return true;
	}

	@Override
	public void write(OpcPackage opc, Numbering ours, boolean footnotes) throws IOException {
		opc.write("/word/styles.xml", styles.bytes());
		numbering.write(opc, ours);
		own.writeFurniture(opc);
		for (String part : copied) {
			byte[] bytes = parts.parts().get(part);
			boolean settings = bytes == part("settings");
			opc.write(part, settings ? TemplateSettings.clean(bytes) : bytes);
			Relations kept = new Relations("rId");
			for (Target target : settings ? List.<Target>of() : parts.relations(part).values()) {
				if (copied.contains(target.target()) || target.external()) {
					kept.keep(target.id(), target.fullType(), target.target(), target.external());
				}
			}
			if (!kept.isEmpty()) {
				kept.write(opc, part);
			}
		}
	}

	@Override
	public List<Remark> remarks() {
		return remarks;
	}
}
