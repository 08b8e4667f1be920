package org.kaikaku.report.document;

import java.util.List;

/**
 * A list. Lists nest through {@link ListItem#children()}.
 *
 * @param elementId the plan element, or {@code null}
 * @param items at least one
 */
public record ListBlock(String elementId, List<ListItem> items) implements Block {

	public ListBlock {
		items = List.copyOf(items);
		if (items.isEmpty()) {
			throw new IllegalArgumentException("a list without items");
		}
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
