package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;

/**
 * The parts of a Word file that came from outside. Its size is bounded, whatever the file claims of itself.
 *
 * @param parts the parts by their names with a leading slash
 */
record ZipParts(Map<String, byte[]> parts) {

	private static final int MOST_PARTS = 20_000;
	private static final long MOST_BYTES = 400L << 20;

	/**
	 * A relation of a part.
	 *
	 * @param id the name the part uses
	 * @param type the last word of its type
	 * @param fullType its type
	 * @param target the part it leads to, or the address outside
	 * @param external whether it leads out of the file
	 */
	record Target(String id, String type, String fullType, String target, boolean external) {
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException if it is no zip file, or larger than any sensible document
	 */
	static ZipParts read(Path file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		long left = MOST_BYTES;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			Enumeration<? extends ZipEntry> entries = zip.entries();
			while (entries.hasMoreElements()) {
				ZipEntry entry = entries.nextElement();
				if (entry.isDirectory()) {
					continue;
				}
				try (InputStream in = zip.getInputStream(entry)) {
					byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
					left -= bytes.length;
					parts.put("/" + entry.getName().replace('\\', '/'), bytes);
				}
				if (left < 0 || parts.size() > MOST_PARTS) {
					throw new ZipException("too large");
				}
			}
		}
		return new ZipParts(parts);
	}

	/** The name of the part with the text. */
	String mainPart() throws IOException {
		for (Target target : relations("/").values()) {
			if (target.type().equals("officeDocument") && parts.containsKey(target.target())) {
				return target.target();
			}
		}
		throw new ZipException("no text part");
	}

	/** The relations of a part by their ids; empty if it has none. */
	Map<String, Target> relations(String owner) throws IOException {
		int slash = owner.lastIndexOf('/');
		String folder = owner.substring(0, slash);
		byte[] xml = parts.get(folder + "/_rels" + owner.substring(slash) + ".rels");
		Map<String, Target> targets = new LinkedHashMap<>();
		if (xml != null) {
			for (Element e : SafeXml.children(SafeXml.parse(xml).getDocumentElement())) {
				String type = e.getAttribute("Type");
				boolean external = e.getAttribute("TargetMode").equals("External");
				String target = external ? e.getAttribute("Target") : resolve(folder, e.getAttribute("Target"));
				targets.put(e.getAttribute("Id"),
						new Target(e.getAttribute("Id"), type.substring(type.lastIndexOf('/') + 1), type, target, external));
			}
		}
		return targets;
	}

	private static String resolve(String folder, String target) {
		String whole = target.startsWith("/") ? target : folder + "/" + target;
		return Path.of(whole).normalize().toString().replace('\\', '/');
	}

	/** The content type of a part, or {@code null}. */
	String contentType(String part) throws IOException {
		byte[] xml = parts.get("/[Content_Types].xml");
		if (xml == null) {
			return null;
		}
		String ending = part.substring(part.lastIndexOf('.') + 1);
		String byEnding = null;
		for (Element e : SafeXml.children(SafeXml.parse(xml).getDocumentElement())) {
			if (part.equalsIgnoreCase(e.getAttribute("PartName"))) {
				return e.getAttribute("ContentType");
			} else if (ending.equalsIgnoreCase(e.getAttribute("Extension"))) {
				byEnding = e.getAttribute("ContentType");
			}
		}
		return byEnding;
	}
}
