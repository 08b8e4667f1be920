package org.kaikaku.report.docx;

import java.util.Objects;

/**
 * A text of the plan as it stands in a Word document that came back.
 *
 * @param elementId the plan element
 * @param region which of its texts: {@code progress}, {@code nextStep}
 * @param text one line for each paragraph; signs of lists stand at the beginning of their lines
 * @param edited whether it differs from what was exported; a difference from the plan alone may also come from the plan
 */
public record EditedRegion(String elementId, String region, String text, boolean edited) {

	public EditedRegion {
		Objects.requireNonNull(elementId, "elementId");
		Objects.requireNonNull(region, "region");
		Objects.requireNonNull(text, "text");
	}
}
