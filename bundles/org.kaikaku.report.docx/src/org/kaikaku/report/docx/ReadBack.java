package org.kaikaku.report.docx;

import java.util.List;

/**
 * What was found in a Word document that came back.
 *
 * @param regions the marked texts in the order of the document, edited or not
 * @param messages what the user should know, such as a marked text that was removed; in the user's language
 */
public record ReadBack(List<EditedRegion> regions, List<String> messages) {

	public ReadBack {
		regions = List.copyOf(regions);
		messages = List.copyOf(messages);
	}

	/** Only the texts that someone has edited. */
	public List<EditedRegion> edited() {
		return regions.stream().filter(EditedRegion::edited).toList();
	}
}
