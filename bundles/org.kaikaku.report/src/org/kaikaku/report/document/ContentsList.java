package org.kaikaku.report.document;

import java.util.Objects;

/**
 * The place of the table of contents; renderers collect the headings themselves.
 *
 * @param title the words above it: 目次
 * @param levels how many levels of headings it shows, from 1
 */
public record ContentsList(String title, int levels) implements Block {

	public ContentsList {
		Objects.requireNonNull(title, "title");
		if (levels < 1) {
			throw new IllegalArgumentException("levels " + levels);
		}
	}

	@Override
	public String elementId() {
		return null;
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
