package org.kaikaku.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Open Packaging package being written: content types first, then parts in the order they are given. All parts must
 * be declared before the first one is written, so that readers which look at the first entry recognise the file.
 */
public final class OpcPackage {

	private static final Map<String, String> DEFAULTS = Map.of(
			"rels", "application/vnd.openxmlformats-package.relationships+xml",
			"xml", "application/xml",
			"png", "image/png",
			"jpeg", "image/jpeg",
			"svg", "image/svg+xml",
			"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final ZipOutputStream zip;
	private final LocalDateTime time;
	private final Map<String, String> types = new LinkedHashMap<>();
	private final Map<String, String> endings = new LinkedHashMap<>(DEFAULTS);
	private final Set<String> written = new HashSet<>();

	/**
	 * Begins a package.
	 *
	 * @param out takes the bytes; not closed
	 * @param time the time of every entry, so that equal documents give equal bytes
	 */
	public OpcPackage(OutputStream out, LocalDateTime time) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		// Speed matters more than the last few percent of size; the text compresses well at any level.
		this.zip.setLevel(Deflater.BEST_SPEED + 1);
		this.time = time;
	}

	/** Declares the content type of a part, by its name with a leading slash. */
	public void declare(String part, String contentType) {
		types.put(part, contentType);
	}

	/** Declares the content type of an ending. */
	public void declareEnding(String ending, String contentType) {
		endings.putIfAbsent(ending, contentType);
	}

	/** Writes the content types; call after all declarations and before the first part. */
	public void begin() throws IOException {
		open("/[Content_Types].xml");
		XmlOut xml = new XmlOut(zip).declaration();
		xml.start("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
		endings.forEach((ending, type) -> xml.leaf("Default", "Extension", ending, "ContentType", type));
		types.forEach((part, type) -> xml.leaf("Override", "PartName", part, "ContentType", type));
		xml.end().finish();
		zip.closeEntry();
	}

	/**
	 * Opens a part for writing; ends with {@link #close()}.
	 *
	 * @param part its name with a leading slash
	 * @return the writer of its XML
	 */
	public XmlOut open(String part) throws IOException {
		if (!written.add(part)) {
			throw new IllegalStateException("part written twice: " + part);
		}
		ZipEntry entry = new ZipEntry(part.substring(1));
		entry.setTimeLocal(time);
		zip.putNextEntry(entry);
		return new XmlOut(zip);
	}

	/** Ends the open part. */
	public void close() throws IOException {
		zip.closeEntry();
	}

	/** Writes a whole part. */
	public void write(String part, byte[] content) throws IOException {
		open(part);
		zip.write(content);
		close();
	}

	/** Whether a part of this name has been written. */
	public boolean has(String part) {
		return written.contains(part);
	}

	/** Ends the package; the stream stays open. */
	public void finish() throws IOException {
		for (String part : types.keySet()) {
			if (!written.contains(part)) {
				throw new IllegalStateException("declared but not written: " + part);
			}
		}
		zip.finish();
	}
}
