package org.kaikaku.report.docx.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads the marked texts out of a Word file: from their content controls or, where these are gone, their bookmarks. */
public final class RegionReader {

	/**
	 * A marked text.
	 *
	 * @param elementId the plan element
	 * @param region which of its texts
	 * @param label what Word shows as its title; its region where the control is gone
	 * @param text its lines
	 * @param edited whether it differs from what was exported
	 */
	public record Found(String elementId, String region, String label, String text, boolean edited) {
	}

	/**
	 * A text that was exported.
	 *
	 * @param elementId the plan element
	 * @param region which of its texts
	 */
	public record Expected(String elementId, String region) {
	}

	private final Map<String, Regions.Entry> entries;
	private final List<Found> found = new ArrayList<>();

	private RegionReader(Map<String, Regions.Entry> entries) {
		this.entries = entries;
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException if it is no Word file
	 */
	public static RegionReader read(Path file) throws IOException {
		ZipParts parts = ZipParts.read(file);
		String main = parts.mainPart();
		byte[] numbering = null;
		for (ZipParts.Target target : parts.relations(main).values()) {
			if (target.type().equals("numbering")) {
				numbering = parts.parts().get(target.target());
			}
		}
		RegionReader reader = new RegionReader(entries(parts));
		reader.text(parts.parts().get(main), numbering);
		return reader;
	}

	/** The marked texts in the order of the document. */
	public List<Found> found() {
		return found;
	}

	/** The texts that were exported. */
	public List<Expected> expected() {
		return entries.values().stream().map(e -> new Expected(e.elementId(), e.region())).toList();
	}

	// Word renames the data part when it saves; it is found by its root element.
	private static Map<String, Regions.Entry> entries(ZipParts parts) throws IOException {
		Map<String, Regions.Entry> entries = new LinkedHashMap<>();
		for (Map.Entry<String, byte[]> part : parts.parts().entrySet()) {
			if (!part.getKey().startsWith("/customXml/") || !part.getKey().endsWith(".xml")) {
				continue;
			}
			Element root = SafeXml.parse(part.getValue()).getDocumentElement();
			if (Regions.NAMESPACE.equals(root.getNamespaceURI())) {
				for (Element e : SafeXml.children(root)) {
					entries.put(e.getAttribute("tag"), new Regions.Entry(e.getAttribute("tag"), e.getAttribute("bookmark"),
							e.getAttribute("element"), e.getAttribute("name"), e.getAttribute("sha256")));
				}
			}
		}
		return entries;
	}

	private void text(byte[] xml, byte[] numbering) throws IOException {
		ControlTexts controls = new ControlTexts();
		WordText.read(xml, new ListSigns(numbering), controls);
		Set<String> tags = new HashSet<>();
		for (ControlTexts.Text control : controls.found()) {
			tags.add(control.tag());
			found(control);
		}
		if (tags.containsAll(entries.keySet())) {
			return;
		}
		BookmarkTexts bookmarks = new BookmarkTexts();
		WordText.read(xml, new ListSigns(numbering), bookmarks);
		for (Regions.Entry entry : entries.values()) {
			String text = bookmarks.found().get(entry.bookmark());
			if (text != null && !tags.contains(entry.tag())) {
				found(entry, entry.region(), text);
			}
		}
	}

	private void found(ControlTexts.Text control) {
		Regions.Entry entry = entries.get(control.tag());
		if (entry != null) {
			found(entry, control.label(), control.text());
			return;
		}
		// The data part is gone, as after a detour through other programs: the tag tells the element, but not the edit.
		String[] parts = control.tag().substring(Regions.TAG.length()).split(":", 2);
		if (parts.length == 2) {
			found.add(new Found(parts[1], parts[0], control.label(), control.text(), true));
		}
	}

	private void found(Regions.Entry entry, String label, String text) {
		boolean edited = !Regions.digest(text).equals(entry.digest());
		found.add(new Found(entry.elementId(), entry.region(), label, text, edited));
	}
}
