package org.kaikaku.report.document;

import java.util.List;
import java.util.Objects;

/**
 * Text of the plan that people may edit in the rendered document; what they wrote can be read back and proposed as a
 * change of the plan. Formats that are not edited print the content only.
 *
 * @param elementId the plan element whose text it is; not {@code null}
 * @param region which text of the element: {@code progress}, {@code nextStep}; letters, digits, dots and hyphens
 * @param label what people call it: 進捗状況・効果
 * @param blocks the content: paragraphs and lists, nothing that a person cannot type
 */
public record EditableRegion(String elementId, String region, String label, List<Block> blocks) implements Block {

	public EditableRegion {
		Objects.requireNonNull(elementId, "elementId");
		Objects.requireNonNull(label, "label");
		if (!region.matches("[A-Za-z0-9.-]+")) {
			throw new IllegalArgumentException("region " + region);
		}
		blocks = List.copyOf(blocks);
	}

	@Override
	public <R> R accept(BlockVisitor<R> visitor) {
		return visitor.visit(this);
	}
}
