package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * A run of pages of one kind; it begins on a new page.
 *
 * @param elementId the plan element (the item of a sheet), or {@code null}
 * @param kind the kind of its pages
 * @param runningTitle what a page header may show, such as the item's name; or {@code null}
 * @param blocks its content
 */
public record PageSection(String elementId, PageKind kind, String runningTitle, List<Block> blocks) {

	public PageSection {
		Objects.requireNonNull(kind, "kind");
		blocks = List.copyOf(blocks);
	}
}
