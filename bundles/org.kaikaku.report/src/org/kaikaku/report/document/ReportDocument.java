package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;
import org.kaikaku.report.text.TextConventions;

/**
 * A whole report.
 *
 * @param metadata title, author and the like
 * @param language the language of its text as a BCP 47 tag: {@code ja-JP}
 * @param header the words at the top of each page; or {@code null}
 * @param conventions the conventions its texts follow; formats with true numbers write their signs after them
 * @param sections its pages in order; at least one
 * @param data the same facts for machines; may be empty
 */
public record ReportDocument(DocumentMetadata metadata, String language, String header, TextConventions conventions,
		List<PageSection> sections, List<DataTable> data) {

	public ReportDocument {
		Objects.requireNonNull(metadata, "metadata");
		Objects.requireNonNull(language, "language");
		Objects.requireNonNull(conventions, "conventions");
		sections = List.copyOf(sections);
		data = List.copyOf(data);
		if (sections.isEmpty()) {
			throw new IllegalArgumentException("a report without pages");
		}
	}
}
