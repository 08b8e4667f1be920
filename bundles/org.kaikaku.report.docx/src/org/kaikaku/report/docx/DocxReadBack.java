package org.kaikaku.report.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kaikaku.report.ReportException;
import org.kaikaku.report.docx.internal.Messages;
import org.kaikaku.report.docx.internal.RegionReader;
import org.kaikaku.report.docx.internal.RegionReader.Found;

/**
 * Reads back the marked texts of a report that people have edited in Word or LibreOffice. It changes nothing: what it
 * finds is for the user to look at and to take over or not. Tracked insertions count as text, tracked deletions do not.
 */
public final class DocxReadBack {

	private final Messages messages;

	/**
	 * A reader.
	 *
	 * @param language the language of messages
	 */
	public DocxReadBack(Locale language) {
		this.messages = new Messages(Objects.requireNonNull(language, "language"));
	}

	/**
	 * Reads a document.
	 *
	 * @param file a Word document that this program has written and somebody has saved again
	 * @return the marked texts
	 * @throws ReportException naming the file, if it cannot be read, is no Word document or has no marked texts
	 */
	public ReadBack read(Path file) throws ReportException {
		if (!Files.isReadable(file) || Files.isDirectory(file)) {
			throw new ReportException(messages.say("readback.unreadable", file));
		}
		RegionReader reader;
		try {
			reader = RegionReader.read(file);
		} catch (IOException e) {
			throw new ReportException(messages.say("readback.notDocx", file), e);
		}
		if (reader.found().isEmpty() && reader.expected().isEmpty()) {
			throw new ReportException(messages.say("readback.none", file));
		}
		return collect(reader);
	}

	private ReadBack collect(RegionReader reader) {
		List<String> remarks = new ArrayList<>();
		Map<List<String>, EditedRegion> regions = new LinkedHashMap<>();
		for (Found found : reader.found()) {
			EditedRegion region = new EditedRegion(found.elementId(), found.region(), found.text(), found.edited());
			List<String> key = List.of(found.elementId(), found.region());
			EditedRegion before = regions.putIfAbsent(key, region);
			if (before != null && !before.text().equals(region.text())) {
				// Somebody copied a sheet. An edit wins over the untouched copy; between two edits the user decides.
				if (before.edited() && region.edited()) {
					remarks.add(messages.say("readback.twice", found.label(), found.elementId()));
				} else if (region.edited()) {
					regions.put(key, region);
				}
			}
		}
		reader.expected().stream().filter(e -> !regions.containsKey(List.of(e.elementId(), e.region())))
				.forEach(e -> remarks.add(messages.say("readback.removed", e.elementId(), e.region())));
		return new ReadBack(List.copyOf(regions.values()), remarks);
	}
}
