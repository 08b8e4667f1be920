package org.kaikaku.report.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * What a file says about itself.
 *
 * @param title the title in full; the PDF's and the page's title as well
 * @param subject what it is about; or {@code null}
 * @param author the issuing body: 取手市
 * @param keywords words for searching
 * @param created the time to write into the file; the same document with the same time gives the same bytes
 * @param planId the id of the plan; or {@code null}
 */
public record DocumentMetadata(String title, String subject, String author, List<String> keywords,
		LocalDateTime created, String planId) {

	public DocumentMetadata {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(author, "author");
		Objects.requireNonNull(created, "created");
		keywords = List.copyOf(keywords);
	}
}
