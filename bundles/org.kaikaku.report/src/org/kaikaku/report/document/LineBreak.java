package org.kaikaku.report.document;

/** A new line within the same paragraph. */
public record LineBreak() implements Inline {

	@Override
	public String plainText() {
		return "\n";
	}

	@Override
	public <R> R accept(InlineVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
