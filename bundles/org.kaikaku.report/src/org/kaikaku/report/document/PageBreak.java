package org.kaikaku.report.document;

/** What follows stands on a new page of the same section. */
public record PageBreak() implements Block {

	@Override
	public String elementId() {
		return null;
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
