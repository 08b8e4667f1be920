package org.kaikaku.report.docx.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.kaikaku.report.office.XmlOut;

/**
 * The editable regions of a document. Word keeps at most 64 letters in the tag of a content control, so the tag holds a
 * short name and a data part of the file says which element and text it stands for, with a digest of the text at the
 * time of export: by it an edit is told from text that only the plan has changed since.
 */
final class Regions {

	/** The namespace of the data part. */
	static final String NAMESPACE = "https://kaikaku.org/ns/regions/1";
	/** How the tags of our content controls begin. */
	static final String TAG = "kaikaku:";
	/** How the tags of the controls around the numbers of footnotes begin. */
	static final String MARK_TAG = "kaikaku-mark:";
	/** How the bookmarks of regions begin; Word hides names with a low line. */
	static final String BOOKMARK = "_Kaikaku";
	/** How the bookmarks of regions that fill a cell begin. */
	static final String CELL_BOOKMARK = BOOKMARK + "Cell";
	private static final int LONGEST_TAG = 64;

	/** One region as the data part describes it. */
	record Entry(String tag, String bookmark, String elementId, String region, String digest) {
	}

	private final List<Entry> entries = new ArrayList<>();

	/**
	 * Adds a region.
	 *
	 * @param elementId the element whose text it holds
	 * @param region which text of the element
	 * @param text the text at the time of export
	 * @param cell whether it fills a cell
	 * @return the region with the tag for its content control and the name for its bookmark
	 */
	Entry add(String elementId, String region, String text, boolean cell) {
		String readable = TAG + region + ":" + elementId;
		String tag = readable.length() <= LONGEST_TAG ? readable : TAG + "#" + (entries.size() + 1);
		String bookmark = String.format("%s%06d", cell ? CELL_BOOKMARK : BOOKMARK, entries.size() + 1);
		Entry entry = new Entry(tag, bookmark, elementId, region, digest(text));
		entries.add(entry);
		return entry;
	}

	/** All regions in the order of the document. */
	List<Entry> entries() {
		return entries;
	}

	/** Writes the data part. */
	void write(XmlOut xml) {
		xml.declaration().start("regions", "xmlns", NAMESPACE);
		for (Entry entry : entries) {
			xml.leaf("region", "tag", entry.tag(), "bookmark", entry.bookmark(), "element", entry.elementId(), "name", entry.region(), "sha256",
					entry.digest());
		}
		xml.end().finish();
	}

	/** The digest of a text; line ends and blanks at the ends of lines do not count, since Word changes them. */
	static String digest(String text) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha.digest(RegionText.normalise(text).getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
